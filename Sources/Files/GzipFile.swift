import CZlib

#if canImport(Glibc)
  import Glibc
#endif

/// Why a file that may be compressed can't be read.
package enum GzipError: Error, Hashable, Sendable {
  /// It could not be opened or read; `reason` is the system's.
  case unreadable(reason: String)
  /// The compressed data ends early or does not match its checksum.
  case corrupt
  /// The file, unpacked, is larger than `limit` bytes.
  case tooLarge(limit: Int)
}

/// The content of a file, unpacked if it is gzip (dictzip is), as it stands if it is not.
///
/// - Parameter limit: the most bytes to accept, unpacked: a small file can unpack to terabytes.
package func contents(ofPossiblyGzipped path: String, limit: Int = 1 << 30) throws(GzipError) -> [UInt8] {
  guard let file = gzopen(path, "rb") else {
    throw .unreadable(reason: String(cString: strerror(errno)))
  }
  defer { gzclose(file) }
  gzbuffer(file, 1 << 18)
  // One byte more than the trailer tells, so that the end is seen without growing.
  var bytes = [UInt8](repeating: 0, count: min(unpackedSize(of: path), limit) + 1)
  var count = 0
  while true {
    if count == bytes.count {
      // Grows by doubling, and never past what proves that the limit is passed.
      bytes += [UInt8](repeating: 0, count: min(max(1 << 20, bytes.count), limit + 1 - count))
    }
    let room = min(bytes.count - count, 1 << 30)
    let read = bytes.withUnsafeMutableBytes { gzread(file, $0.baseAddress.map { $0 + count }, UInt32(room)) }
    if read < 0 {
      var code: Int32 = 0
      _ = gzerror(file, &code)
      if code == Z_ERRNO { throw .unreadable(reason: String(cString: strerror(errno))) }
      throw .corrupt
    }
    count += Int(read)
    if count > limit { throw .tooLarge(limit: limit) }
    if read == 0 {
      // A stream that stops in its middle reads as an end of file with this status.
      var code: Int32 = 0
      _ = gzerror(file, &code)
      if code == Z_BUF_ERROR { throw .corrupt }
      break
    }
  }
  bytes.removeLast(bytes.count - count)
  return bytes
}

/// What gzip's trailer tells of the unpacked size (RFC 1952: ISIZE, the last four bytes), but no more than deflate can
/// pack into the file; a hint, for it is wrong in files of several members and in those that lie.
private func unpackedSize(of path: String) -> Int {
  guard let file = fopen(path, "rb") else { return 0 }
  defer { fclose(file) }
  var trailer: [UInt8] = [0, 0, 0, 0]
  guard fseek(file, -4, SEEK_END) == 0, fread(&trailer, 1, 4, file) == 4 else { return 0 }
  let size = trailer.reversed().reduce(0) { $0 << 8 | Int($1) }
  return min(size, ftell(file) * 1032)
}

/// The first `count` bytes of a file's content, unpacked as `contents(ofPossiblyGzipped:)` does; fewer if it is
/// shorter.
package func prefix(ofPossiblyGzipped path: String, count: Int) throws(GzipError) -> [UInt8] {
  guard let file = gzopen(path, "rb") else {
    throw .unreadable(reason: String(cString: strerror(errno)))
  }
  defer { gzclose(file) }
  var bytes = [UInt8](repeating: 0, count: count)
  let read = bytes.withUnsafeMutableBytes { gzread(file, $0.baseAddress, UInt32(count)) }
  if read < 0 { throw .corrupt }
  bytes.removeLast(count - Int(read))
  return bytes
}
