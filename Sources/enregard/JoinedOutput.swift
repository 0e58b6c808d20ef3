import Bitext
import Exchange
import Synchronization

/// One output for many pairs: their contents in order, as soon as all before them are there.
final class JoinedOutput: Sendable {
  /// The names of the formats whose files can be put together.
  static let formats = ["tmx", "xliff", "tsv", "csv", "jsonl"]

  /// - Throws: `InputError` where files of `format` can't be put together.
  static func check(_ format: ExchangeFormat) throws {
    guard formats.contains(format.name) else {
      throw InputError.notJoinable(format: format.name, formats: formats)
    }
  }

  let format: ExchangeFormat
  private let state: Mutex<State>
  // Written to inside the lock only.
  private nonisolated(unsafe) let output: Output

  private struct State {
    var next = 0
    /// What pairs gave whose turn has not come; nothing of those that failed.
    var waiting: [Int: [UInt8]] = [:]
    /// What comes before the pairs, once one was there.
    var head: [UInt8]?
    var written = 0
  }

  init(_ output: Output, format: ExchangeFormat) {
    (self.output, self.format) = (output, format)
    state = Mutex(State())
  }

  /// Takes pair number `index`.
  /// - Throws: `InputError` where its languages are others than those of an XLIFF's first, and what the sink throws.
  func add(_ bitext: Bitext, _ options: ExchangeOptions, at index: Int) throws {
    let buffer = ByteBuffer()
    _ = try format.write(bitext, options: options, to: buffer)
    let (head, body) = parts(of: buffer.bytes)
    try state.withLock { state in
      // An XLIFF states one pair of languages, a TMX one with each text.
      if format.name == "xliff", let known = state.head, known != head {
        throw InputError.otherLanguages(path: output.path, format: format.name)
      }
      state.head = state.head ?? head
      state.waiting[index] = body
      try writeWaiting(&state)
    }
  }

  /// Goes on without pair number `index`, which has failed.
  func passOver(_ index: Int) {
    state.withLock { state in
      state.waiting[index] = []
      // What the sink says comes up again with the next pair, or at the end.
      try? writeWaiting(&state)
    }
  }

  func finish() throws {
    try state.withLock { state in
      guard let head = state.head else { return output.discard() }
      if state.written == 0 { try output.sink.write(head) }
      switch format.name {
      case "tmx": try output.sink.write(Array("  </body>\n</tmx>\n".utf8))
      case "xliff": try output.sink.write(Array("</xliff>\n".utf8))
      default: break
      }
      try output.finish()
    }
  }

  private func writeWaiting(_ state: inout State) throws {
    while let body = state.waiting.removeValue(forKey: state.next) {
      state.next += 1
      guard !body.isEmpty else { continue }
      if state.written == 0, let head = state.head { try output.sink.write(head) }
      state.written += 1
      try output.sink.write(format.name == "xliff" ? numbered(body, state.written) : body)
    }
  }

  /// What is the same for all pairs and comes before them, and what is this pair's.
  private func parts(of bytes: [UInt8]) -> (head: [UInt8], body: [UInt8]) {
    let (start, end): (Int, Int)
    switch format.name {
    case "tmx": (start, end) = (endOf("<body>\n", in: bytes), lastStart(of: "  </body>", in: bytes))
    case "xliff": (start, end) = (endOf("\">\n", in: bytes), lastStart(of: "</xliff>", in: bytes))
    case "tsv", "csv": (start, end) = (endOf("\n", in: bytes), bytes.count)
    default: (start, end) = (0, bytes.count)
    }
    return (Array(bytes[..<start]), Array(bytes[start..<max(start, end)]))
  }

  /// The `file` element of an XLIFF with a number of its own.
  private func numbered(_ body: [UInt8], _ number: Int) -> [UInt8] {
    let end = endOf("<file id=\"f", in: body)
    return body[..<end] + Array(String(number).utf8) + body[end...].drop { $0 != UInt8(ascii: "\"") }
  }

  private func endOf(_ mark: String, in bytes: [UInt8]) -> Int {
    let mark = Array(mark.utf8)
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
      index += 1
    }
    return bytes.count
  }

  private func lastStart(of mark: String, in bytes: [UInt8]) -> Int {
    let mark = Array(mark.utf8)
    var index = bytes.count - mark.count
    while index >= 0 {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) { return index }
      index -= 1
    }
    return bytes.count
  }
}
