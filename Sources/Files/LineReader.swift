/// The lines of a stream, with a bound on what one of them may hold. A CR before the LF goes with it.
package struct LineReader {
  package enum Line {
    case bytes([UInt8])
    /// Longer than the limit; passed over.
    case tooLong
  }

  /// In bytes. Far above a pair of texts of a megabyte each, escaped.
  package static let limit = 1 << 26

  /// The number of the last line given, from 1.
  package private(set) var number = 0
  private let stream: FileStream
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var filled = 0
  private var start = 0
  private var isAtEnd = false

  package init(_ stream: FileStream, limit: Int = Self.limit) {
    self.stream = stream
    self.limit = limit
  }

  /// The next line without its end; nil at the end of the stream.
  package mutating func next() throws(ReadingError) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if start == filled, try !fill() {
        guard !line.isEmpty || isTooLong else { return nil }
        number += 1
        return isTooLong ? .tooLong : .bytes(line)
      }
      let end = buffer[start..<filled].firstIndex(of: UInt8(ascii: "\n"))
      if line.count + (end ?? filled) - start > limit {
        isTooLong = true
        line = []
      }
      if !isTooLong { line += buffer[start..<(end ?? filled)] }
      start = filled
      guard let end else { continue }
      start = end + 1
      number += 1
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      return isTooLong ? .tooLong : .bytes(line)
    }
  }

  private mutating func fill() throws(ReadingError) -> Bool {
    guard !isAtEnd else { return false }
    var failure: ReadingError?
    let count = buffer.withUnsafeMutableBytes { [stream] bytes -> Int in
      do throws(ReadingError) { return try stream.read(into: bytes) } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    (start, filled, isAtEnd) = (0, count, count == 0)
    return count > 0
  }
}
