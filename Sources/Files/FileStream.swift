import Glibc

/// A file, standard input or bytes in memory, read piece by piece, unpacked where they are compressed.
///
/// For one thread at a time. A file stays open as long as the stream lives.
public final class FileStream {
  /// As the user gave it; "-" for standard input.
  public let name: String
  /// In bytes; nil where it is not known beforehand, as of a pipe.
  public let size: Int?
  /// How many bytes were handed out so far.
  public private(set) var position = 0
  private let descriptor: Int32
  /// What ends the waiting for bytes.
  private let stop: StopSignal?
  /// What unpacks the file, where it is compressed.
  private var decompressor: Decompressor?
  /// Whether its first bytes, which tell that, were looked at.
  private var isKnown: Bool
  /// As it stands in the file, and taken while that was found out.
  private var head: [UInt8] = []
  private var pending: ArraySlice<UInt8>

  /// Opens the file at `path`; standard input when it is "-". What is compressed (``Compression``) is read unpacked.
  public convenience init(path: String) throws(ReadingError) { try self.init(path: path, until: nil) }

  /// - Parameter stop: after which the stream is at its end.
  package init(path: String, until stop: StopSignal?) throws(ReadingError) {
    (name, self.stop) = (path, stop)
    let status: stat
    (descriptor, status) = try openForReading(path)
    (pending, isKnown) = ([], false)
    guard status.st_mode & S_IFMT == S_IFREG else {
      size = nil
      return
    }
    // Without taking them: of a file that is as it stands the size is known.
    var first = [UInt8](repeating: 0, count: 4)
    let count = pread(descriptor, &first, 4, lseek(descriptor, 0, SEEK_CUR))
    let compression = Compression(firstBytes: first.prefix(max(count, 0)))
    size = compression == nil ? Int(status.st_size) : nil
    decompressor = compression.flatMap(Decompressor.init)
    isKnown = true
  }

  /// A stream of `bytes`, which messages call `name`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    (descriptor, isKnown, stop) = (-1, true, nil)
    pending = bytes[...]
  }

  /// A stream of what `bytes` hold.
  init(name: String, compressed bytes: [UInt8], by compression: Compression) {
    self.name = name
    size = nil
    (descriptor, isKnown, head, stop) = (-1, true, bytes, nil)
    pending = []
    decompressor = Decompressor(compression)
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// The next bytes without taking them: `count`, or fewer where the input ends.
  public func peek(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
    while pending.count < count, try fill(count - pending.count) {}
    return pending.prefix(count)
  }

  /// Takes the next bytes into `buffer` and says how many; 0 at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if pending.isEmpty {
      let count = try readSome(into: buffer)
      position += count
      return count
    }
    let count = min(pending.count, buffer.count)
    pending.prefix(count).withUnsafeBytes { buffer.copyMemory(from: $0) }
    pending = pending.dropFirst(count)
    position += count
    return count
  }

  /// Takes everything that is left.
  /// - Parameter limit: the most bytes to accept; by default as many as positions of 32 bits allow.
  /// - Throws: `.tooLarge` for more.
  public func readAll(limit: Int = Int(Int32.max) - 1) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    if let size { bytes.reserveCapacity(min(size - position, limit)) }
    bytes += pending
    pending = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= limit {
      let count = try readSome(into: &chunk)
      guard count > 0 else {
        position += bytes.count
        return bytes
      }
      bytes += chunk[..<count]
    }
    throw ReadingError(name: name, reason: .tooLarge(bytes: bytes.count, limit: limit))
  }

  private func fill(_ count: Int) throws(ReadingError) -> Bool {
    var chunk = [UInt8](repeating: 0, count: count)
    let got = try readSome(into: &chunk)
    pending += chunk[..<got]
    return got > 0
  }

  private func readSome(into bytes: inout [UInt8]) throws(ReadingError) -> Int {
    var failure: ReadingError?
    let count = bytes.withUnsafeMutableBytes { buffer -> Int in
      do throws(ReadingError) { return try readSome(into: buffer) } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return count
  }

  private func readSome(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if !isKnown { try findOut() }
    guard let decompressor else { return try readRaw(into: buffer) }
    do {
      return try decompressor.read(into: buffer) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = try chunk.withUnsafeMutableBytes { try readRaw(into: $0) }
        chunk.removeLast(chunk.count - count)
        return chunk
      }
    } catch let error as ReadingError { throw error } catch {
      throw ReadingError(name: name, reason: .malformed(format: decompressor.compression.name))
    }
  }

  /// Looks whether a pipe gives compressed bytes, waiting for no more of them than that takes.
  private func findOut() throws(ReadingError) {
    isKnown = true
    while true {
      let wanted = Compression.allCases.map(\.magic).filter { $0.count > head.count && $0.starts(with: head) }
      guard let longest = wanted.map(\.count).max() else { break }
      var chunk = [UInt8](repeating: 0, count: longest - head.count)
      var failure: ReadingError?
      let count = chunk.withUnsafeMutableBytes { buffer -> Int in
        do throws(ReadingError) { return try readDescriptor(into: buffer) } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      guard count > 0 else { break }
      head += chunk.prefix(count)
    }
    decompressor = Compression(firstBytes: head).flatMap(Decompressor.init)
  }

  /// The bytes as they stand in the file.
  private func readRaw(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard !head.isEmpty else { return try readDescriptor(into: buffer) }
    let count = min(head.count, buffer.count)
    head.prefix(count).withUnsafeBytes { buffer.copyMemory(from: $0) }
    head.removeFirst(count)
    return count
  }

  private func readDescriptor(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard descriptor >= 0 else { return 0 }
    while true {
      if let stop, !stop.waits(for: descriptor) { return 0 }
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw ReadingError(name: name, reason: reason(errno)) }
    }
  }
}
