import Bitext
import Checks

/// A table of a project file, taken apart key by key; what nobody asked for is an error.
struct Section {
  let values: [TOMLNode.Entry]
  private let name: String
  private let path: String
  private var asked: Set<String> = []

  /// - Throws: `ProjectFile.Problem` where `node` is no table.
  init(_ node: TOMLNode, named name: String, path: String) throws {
    guard let table = node.table else {
      throw ProjectFile.Problem(path: path, line: node.line, message: "\(name) is a section: write [\(name)]")
    }
    (values, self.name, self.path) = (table, name, path)
  }

  /// What `read` makes of the key; nil where it is not there.
  /// - Parameter wanted: what it should be, for the error where `read` makes nothing of it.
  mutating func value<Value>(_ key: String, _ wanted: String, _ read: (TOMLNode) -> Value?) throws -> Value? {
    asked.insert(key)
    guard let node = values.first(where: { $0.key == key })?.node else { return nil }
    guard let found = read(node) else { throw problem(node, "\(key) is \(wanted)") }
    return found
  }

  mutating func severity(_ key: String) throws -> Severity? {
    try value(key, "\"note\", \"warning\" or \"error\"") { $0.string.flatMap(Severity.init(rawValue:)) }
  }

  mutating func confidence(_ key: String) throws -> Double? {
    try value(key, "a probability, from 0 to 1") { node in
      node.number.flatMap { (0...1).contains($0) ? $0 : nil }
    }
  }

  /// A text, or a list of texts.
  mutating func words(_ key: String) throws -> [String] {
    try nodes(key).compactMap(\.string)
  }

  /// The same, each one of `known`.
  mutating func words(_ key: String, of known: [String]) throws -> [String] {
    let nodes = try nodes(key)
    for node in nodes {
      guard let word = node.string, !known.contains(word) else { continue }
      throw problem(node, "there is no check \"\(shown(word, limit: 40))\"; enregard check --list shows all")
    }
    return nodes.compactMap(\.string)
  }

  /// Refuses keys that nobody asked for.
  func finish() throws {
    for entry in values where !asked.contains(entry.key) {
      throw problem(
        entry.node,
        "[\(name)] has no \"\(shown(entry.key, limit: 40))\"; it may have \(asked.sorted().joined(separator: ", "))")
    }
  }

  /// Strings, one or several.
  private mutating func nodes(_ key: String) throws -> [TOMLNode] {
    try value(key, "a text in quotation marks, or a list of such") { node in
      let nodes = node.array ?? [node]
      return nodes.allSatisfy { $0.string != nil } ? nodes : nil
    } ?? []
  }

  private func problem(_ node: TOMLNode, _ message: String) -> ProjectFile.Problem {
    ProjectFile.Problem(path: path, line: node.line, message: message)
  }
}
