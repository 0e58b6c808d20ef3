import CTOML

/// A value of a TOML file.
struct TOMLNode {
  enum Value {
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    /// A date, a time or both: no setting is one.
    case date
    case array([TOMLNode])
    case table([Entry])
  }

  struct Entry {
    /// "" in an array.
    var key: String
    var node: TOMLNode
  }

  var value: Value
  /// Where it starts, from 1. A table whose name stands only in the name of another, as `checks` in `[checks.number]`,
  /// starts with that.
  var line: Int

  var string: String? { if case .string(let text) = value { text } else { nil } }
  var boolean: Bool? { if case .boolean(let isTrue) = value { isTrue } else { nil } }
  var array: [TOMLNode]? { if case .array(let nodes) = value { nodes } else { nil } }
  var table: [Entry]? { if case .table(let entries) = value { entries } else { nil } }

  /// An integer is a number, too.
  var number: Double? {
    if case .integer(let integer) = value { return Double(integer) }
    if case .number(let number) = value { return number }
    return nil
  }
}

/// Why a text is no TOML, or is not read.
struct TOMLError: Error {
  enum Reason {
    /// What the parser says.
    case malformed(String)
    /// A key of more names, with dots between them, than this.
    case longKey(limit: Int)
  }

  var reason: Reason
  /// From 1; nil where it is not known.
  var line: Int?
}

/// The root table of a TOML 1.0 text.
/// - Throws: `TOMLError`.
func readTOML(_ text: String) throws(TOMLError) -> TOMLNode {
  var builder = Builder()
  var words = [CChar](repeating: 0, count: 300)
  var line: Int32 = 0
  var text = text
  let longKey = text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { ctoml_line_of_long_key($0.baseAddress, $0.count) }
  }
  guard longKey == 0 else { throw TOMLError(reason: .longKey(limit: Int(CTOML_MOST_PARTS)), line: Int(longKey)) }
  let isRead = withUnsafeMutablePointer(to: &builder) { builder in
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        ctoml_read(
          bytes.baseAddress, bytes.count,
          { context, value in
            guard let context, let value else { return }
            context.assumingMemoryBound(to: Builder.self).pointee.take(value.pointee)
          }, builder, &words, words.count, &line)
      }
    }
  }
  guard isRead == 1, let root = builder.root else {
    let end = words.firstIndex(of: 0) ?? words.endIndex
    throw TOMLError(
      reason: .malformed(String(decoding: words[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self)),
      line: line > 0 ? Int(line) : nil)
  }
  return root
}

/// Makes a tree of the stream of values.
private struct Builder {
  private(set) var root: TOMLNode?
  /// The arrays and tables that have not ended yet, the innermost last.
  private var open: [(kind: Int, key: String, line: Int, inside: [TOMLNode.Entry])] = []

  mutating func take(_ value: ctoml_value) {
    let (kind, line) = (Int(value.kind), Int(value.line))
    let key = words(value.key, value.key_length)
    switch kind {
    case CTOML_ARRAY, CTOML_TABLE: open.append((kind, key, line, []))
    case CTOML_END:
      guard let ended = open.popLast() else { return }
      let isArray = ended.kind == CTOML_ARRAY
      add(isArray ? .array(ended.inside.map(\.node)) : .table(ended.inside), line: ended.line, key: ended.key)
    case CTOML_STRING: add(.string(words(value.text, value.length)), line: line, key: key)
    case CTOML_INTEGER: add(.integer(Int(value.integer)), line: line, key: key)
    case CTOML_NUMBER: add(.number(value.number), line: line, key: key)
    case CTOML_BOOLEAN: add(.boolean(value.integer != 0), line: line, key: key)
    default: add(.date, line: line, key: key)
    }
  }

  private mutating func add(_ value: TOMLNode.Value, line: Int, key: String) {
    let node = TOMLNode(value: value, line: line)
    if let outer = open.indices.last { open[outer].inside.append(.init(key: key, node: node)) } else { root = node }
  }

  private func words(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    UnsafeRawBufferPointer(start: start, count: count).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
