import CProgram

/// A program that a format is read with.
///
/// It gets the document on standard input and gives text on standard output, in bounded time, memory and output.
public struct HelperProgram: Hashable, Sendable {
  /// What it is called, as in a shell.
  public let name: String
  /// The Debian package that has it.
  public let package: String

  /// Whether a shell would find it.
  public var isInstalled: Bool { cprogram_exists(name) != 0 }

  /// Its bounds: of the clock and of the processor in seconds, of memory and output in bytes.
  package struct Limits: Sendable {
    package var seconds: Int64 = 300
    /// As much as the clock where it is not said.
    package var processorSeconds: Int64
    package var memory: Int64 = 4 << 30
    package var output: Int64 = 512 << 20

    package init(seconds: Int64 = 300, memory: Int64 = 4 << 30, output: Int64 = 512 << 20) {
      (self.seconds, self.memory, self.output) = (seconds, memory, output)
      processorSeconds = seconds
    }
  }

  /// What it makes of `input`.
  ///
  /// - Parameter name: what the user called the document.
  /// - Throws: `.missingProgram`, `.programTooSlow`, `.programOutputTooLarge`, `.programFailed`.
  package func run(
    _ arguments: [String], on input: [UInt8], document name: String, limits: Limits = Limits()
  ) throws(ReadingError) -> [UInt8] {
    let words = ([self.name] + arguments).map { Array($0.utf8CString) }
    var errors = [CChar](repeating: 0, count: 2048)
    var (output, count, status): (UnsafeMutablePointer<UInt8>?, Int, Int32) = (nil, 0, 0)
    let bounds = cprogram_limits(
      seconds: limits.seconds, processor: limits.processorSeconds, memory: limits.memory, output: limits.output)
    let result = withPointers(to: words) { words in
      cprogram_run(words, input, input.count, bounds, &output, &count, &errors, errors.count, &status)
    }
    defer { cprogram_free(output) }
    let said = String(decoding: errors.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    switch Int(result) {
    case CPROGRAM_DONE where status == 0: return Array(UnsafeBufferPointer(start: output, count: count))
    case CPROGRAM_DONE: throw ReadingError(name: name, reason: .programFailed(self, message: said))
    case CPROGRAM_MISSING: throw ReadingError(name: name, reason: .missingProgram(self))
    case CPROGRAM_TOO_SLOW:
      throw ReadingError(
        name: name, reason: .programTooSlow(self, seconds: Int(min(limits.seconds, limits.processorSeconds))))
    case CPROGRAM_TOO_MUCH:
      throw ReadingError(name: name, reason: .programOutputTooLarge(self, limit: Int(limits.output)))
    default: throw ReadingError(name: name, reason: .unreadable(errno: status))
    }
  }

  private func withPointers<Result>(
    to words: [[CChar]], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    // One buffer with all words, so that their addresses hold during the call.
    let bytes = Array(words.joined())
    return bytes.withUnsafeBufferPointer { buffer in
      var (pointers, offset): ([UnsafePointer<CChar>?], Int) = ([], 0)
      for word in words {
        pointers.append(buffer.baseAddress.map { $0 + offset })
        offset += word.count
      }
      return (pointers + [nil]).withUnsafeBufferPointer { pointers in
        guard let base = pointers.baseAddress else { preconditionFailure("an array of at least one word") }
        return body(base)
      }
    }
  }
}

extension HelperProgram {
  /// Reads office and markup formats.
  package static let pandoc = HelperProgram(name: "pandoc", package: "pandoc")
  /// Reads PDF.
  package static let pdftotext = HelperProgram(name: "pdftotext", package: "poppler-utils")
}
