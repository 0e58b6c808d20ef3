#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file; of standard input when `path` is "-". What is compressed (``Compression``) comes unpacked.
/// - Throws: `.malformed`, `.unpacksToTooMuch`, `.missing`, `.isDirectory`, `.notPermitted`, `.tooLarge`, `.unreadable`. An empty file is no error here.
public func readFile(_ path: String) throws(ReadingError) -> [UInt8] {
  let (descriptor, status) = try openForReading(path)
  defer { if descriptor != STDIN_FILENO { close(descriptor) } }
  return try decompressed(readAll(descriptor, status, named: path), named: path)
}

/// Opens the file at `path`, which is no folder, and tells what it is; standard input when it is "-".
/// - Throws: `.missing`, `.isDirectory`, `.notPermitted`, `.unreadable`.
func openForReading(_ path: String) throws(ReadingError) -> (descriptor: Int32, status: stat) {
  // The system would take the name to end there, and open another file.
  guard !path.utf8.contains(0) else { throw ReadingError(name: path, reason: .missing) }
  let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw ReadingError(name: path, reason: reason(errno)) }
  var status = stat()
  let failure: ReadingError.Reason? =
    if fstat(descriptor, &status) != 0 { reason(errno) } else {
      status.st_mode & S_IFMT == S_IFDIR ? .isDirectory : nil
    }
  guard let failure else { return (descriptor, status) }
  if descriptor != STDIN_FILENO { close(descriptor) }
  throw ReadingError(name: path, reason: failure)
}

/// Whether two paths lead to one file (by links, too). False when either can't be looked at, or is "-".
package func isSameFile(_ one: String, _ other: String) -> Bool {
  var first = stat()
  var second = stat()
  guard one != "-", other != "-", stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
  return first.st_dev == second.st_dev && first.st_ino == second.st_ino
}

private func readAll(_ descriptor: Int32, _ status: stat, named name: String) throws(ReadingError) -> [UInt8] {
  let limit = Int(Int32.max)
  // A pipe tells no size.
  let expected = max(Int(status.st_size), 0)
  guard expected < limit else { throw ReadingError(name: name, reason: .tooLarge(bytes: expected, limit: limit)) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected + 1)
  let chunk = 1 << 18
  while true {
    var count = 0
    var failure: Int32 = 0
    withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 16) { buffer in
      repeat { count = read(descriptor, buffer.baseAddress, chunk) } while count < 0 && errno == EINTR
      failure = errno
      if count > 0 { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
    }
    if count == 0 { return bytes }
    guard count > 0 else { throw ReadingError(name: name, reason: reason(failure)) }
    guard bytes.count < limit else {
      throw ReadingError(name: name, reason: .tooLarge(bytes: bytes.count, limit: limit))
    }
  }
}

func reason(_ code: Int32) -> ReadingError.Reason {
  switch code {
  case ENOENT, ENOTDIR: .missing
  case EISDIR: .isDirectory
  case EACCES, EPERM: .notPermitted
  default: .unreadable(errno: code)
  }
}
