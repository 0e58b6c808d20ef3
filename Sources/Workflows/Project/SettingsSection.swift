import Bitext
import Checks

/// A table of a project file, taken apart key by key; an unknown key is an error.
struct SettingsSection {
  let values: [TOMLNode.Entry]
  private let name: String
  private let path: String
  private var asked: Set<String> = []

  /// - Throws: `ProjectProblem` where `node` is no table.
  init(_ node: TOMLNode, named name: String, path: String) throws {
    guard let table = node.table else {
      throw ProjectProblem(path: path, line: node.line, reason: .notSection(name))
    }
    (values, self.name, self.path) = (table, name, path)
  }

  /// What `read` makes of the key; nil where it is not there.
  /// - Parameter wanted: what it should be, for the error where `read` makes nothing of it.
  mutating func value<Value>(_ key: String, _ wanted: ProjectProblem.Content, _ read: (TOMLNode) -> Value?) throws
    -> Value?
  {
    asked.insert(key)
    guard let node = values.first(where: { $0.key == key })?.node else { return nil }
    guard let found = read(node) else { throw problem(node, .wrongValue(key: key, wanted: wanted)) }
    return found
  }

  mutating func severity(_ key: String) throws -> Severity? {
    try value(key, .severity) { $0.string.flatMap(Severity.init(rawValue:)) }
  }

  mutating func confidence(_ key: String) throws -> Double? {
    try value(key, .confidence) { node in
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
      throw problem(node, .unknownCheck(word))
    }
    return nodes.compactMap(\.string)
  }

  /// Rejects unknown keys.
  func finish() throws {
    for entry in values where !asked.contains(entry.key) {
      throw problem(entry.node, .unknownKey(entry.key, section: name, known: asked.sorted()))
    }
  }

  /// Strings, one or several.
  private mutating func nodes(_ key: String) throws -> [TOMLNode] {
    try value(key, .texts) { node in
      let nodes = node.array ?? [node]
      return nodes.allSatisfy { $0.string != nil } ? nodes : nil
    } ?? []
  }

  private func problem(_ node: TOMLNode, _ reason: ProjectProblem.Reason) -> ProjectProblem {
    ProjectProblem(path: path, line: node.line, reason: reason)
  }
}
