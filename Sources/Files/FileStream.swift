import CZlib
import Glibc

/// A file, standard input or bytes in memory, read piece by piece.
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
  /// What unpacks the file, where that is wanted.
  private let unpacker: gzFile?
  private var pending: ArraySlice<UInt8>

  /// Opens the file at `path`; standard input when it is "-".
  public convenience init(path: String) throws(ReadingError) {
    try self.init(path: path, isUnpacked: false)
  }

  /// The same, giving what gzip packed where the file is so packed, and the file as it is otherwise.
  package convenience init(unpacking path: String) throws(ReadingError) {
    try self.init(path: path, isUnpacked: true)
  }

  private init(path: String, isUnpacked: Bool) throws(ReadingError) {
    name = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingError(name: path, reason: reason(errno)) }
    pending = []
    // A copy, because closing the one closes the other.
    unpacker = isUnpacked ? gzdopen(fcntl(descriptor, F_DUPFD_CLOEXEC, 0), "rb") : nil
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingError(name: path, reason: reason(errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { throw ReadingError(name: path, reason: .isDirectory) }
    size = status.st_mode & S_IFMT == S_IFREG && !isUnpacked ? Int(status.st_size) : nil
    if let unpacker { gzbuffer(unpacker, 1 << 18) }
  }

  /// A stream of `bytes`, which messages call `name`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    (descriptor, unpacker) = (-1, nil)
    pending = bytes[...]
  }

  deinit {
    if let unpacker { gzclose(unpacker) }
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
  /// - Throws: `.tooLarge` for `limit` bytes and more.
  public func readAll(limit: Int = Int(Int32.max)) throws(ReadingError) -> [UInt8] {
    while try fill(1 << 18) {
      guard pending.count < limit else {
        throw ReadingError(name: name, reason: .tooLarge(bytes: pending.count, limit: limit))
      }
    }
    defer { pending = [] }
    position += pending.count
    return Array(pending)
  }

  private func fill(_ count: Int) throws(ReadingError) -> Bool {
    var chunk = [UInt8](repeating: 0, count: count)
    var failure: ReadingError?
    let got = chunk.withUnsafeMutableBytes { buffer -> Int in
      do throws(ReadingError) { return try readSome(into: buffer) } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    pending.append(contentsOf: chunk.prefix(got))
    return got > 0
  }

  private func readSome(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard descriptor >= 0 else { return 0 }
    if let unpacker { return try unpack(unpacker, into: buffer) }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw ReadingError(name: name, reason: reason(errno)) }
    }
  }

  private func unpack(
    _ file: gzFile, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ReadingError) -> Int {
    let count = gzread(file, buffer.baseAddress, UInt32(min(buffer.count, 1 << 30)))
    var code: Int32 = 0
    if count <= 0 { _ = gzerror(file, &code) }
    if count < 0, code == Z_ERRNO { throw ReadingError(name: name, reason: reason(errno)) }
    // A stream that stops in its middle reads as an end of file with this status.
    if count < 0 || code == Z_BUF_ERROR { throw ReadingError(name: name, reason: .malformed(format: "gzip")) }
    return Int(count)
  }
}
