import Files
import Glibc

/// Units put aside in a file without a name, so that memory does not grow with them.
final class SpooledUnits {
  private let file: UnnamedFile
  private var size = 0

  init() throws(OutputError) { file = try UnnamedFile() }

  /// Where `bytes` are from now on.
  func append(_ bytes: [UInt8]) throws -> Range<Int> {
    try file.sink.write(bytes)
    defer { size += bytes.count }
    return size..<(size + bytes.count)
  }

  /// What was put at `range`.
  func bytes(_ range: Range<Int>) throws -> [UInt8] {
    try file.sink.flush()
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          file.descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(range.lowerBound + done))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw OutputError(path: file.folder, errno: errno) }
      done += count
    }
    return bytes
  }
}
