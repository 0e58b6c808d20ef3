import Checks
import TOMLKit

/// A table of a project file, taken apart key by key; what nobody asked for is an error.
struct TOMLSection {
  private(set) var values: [(key: String, value: any TOMLValueConvertible)]
  private let table: TOMLTable
  private let name: String
  private let text: String
  private let path: String
  private var asked: Set<String> = []

  init(_ value: any TOMLValueConvertible, named name: String, of text: String, path: String) throws {
    (self.name, self.text, self.path) = (name, text, path)
    guard let table = value.table else {
      throw ProjectFile.Problem(
        path: path, line: line(ofKey: name, inTable: nil, of: text), message: "\(name) is a section: write [\(name)]")
    }
    self.table = table
    values = table.map { ($0.0, $0.1) }
  }

  /// What `read` makes of the key; nil where it is not there.
  /// - Parameter wanted: what it should be, for the error where `read` makes nothing of it.
  mutating func value<Value>(
    _ key: String, _ wanted: String, _ read: (any TOMLValueConvertible) -> Value?
  ) throws -> Value? {
    asked.insert(key)
    guard let value = table[key] else { return nil }
    guard let found = read(value) else { throw problem(key, "\(key) is \(wanted)") }
    return found
  }

  mutating func severity(_ key: String) throws -> Severity? {
    try value(key, "\"note\", \"warning\" or \"error\"") { $0.string.flatMap(Severity.init(rawValue:)) }
  }

  mutating func confidence(_ key: String) throws -> Double? {
    try value(key, "a probability, from 0 to 1") { value in
      (value.double ?? value.int.map(Double.init)).flatMap { (0...1).contains($0) ? $0 : nil }
    }
  }

  /// A text, or a list of texts.
  mutating func words(_ key: String) throws -> [String] {
    try value(key, "a text in quotation marks, or a list of such") { value in
      if let text = value.string { return [text] }
      guard let list = value.array else { return nil }
      let texts = list.compactMap(\.string)
      return texts.count == list.count ? texts : nil
    } ?? []
  }

  /// The same, each one of `known`.
  mutating func words(_ key: String, of known: [String]) throws -> [String] {
    let words = try words(key)
    for word in words where !known.contains(word) {
      throw problem(key, "there is no check \"\(shown(word, limit: 40))\"; enregard check --list shows all")
    }
    return words
  }

  /// Refuses keys that nobody asked for.
  func finish() throws {
    for (key, _) in values where !asked.contains(key) {
      throw problem(
        key, "[\(name)] has no \"\(shown(key, limit: 40))\"; it may have \(asked.sorted().joined(separator: ", "))")
    }
  }

  private func problem(_ key: String, _ message: String) -> ProjectFile.Problem {
    ProjectFile.Problem(
      path: path, line: line(ofKey: key, inTable: name, of: text) ?? line(ofTable: name, in: text), message: message)
  }
}

// TOMLKit keeps no positions of what it has read, so the line of a key is looked up in the text; not found is no harm.

/// The line of `[name]`, from 1.
func line(ofTable name: String, in text: String) -> Int? {
  lines(of: text).firstIndex { isHeader($0, of: name) }.map { $0 + 1 }
}

/// The line of `key = ...` in the table of that name, or before all tables.
func line(ofKey key: String, inTable table: String?, of text: String) -> Int? {
  var isInside = table == nil
  for (index, line) in lines(of: text).enumerated() {
    if line.first == "[" { isInside = table.map { isHeader(line, of: $0) } ?? false }
    let name = line.prefix { $0 != "=" }.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    if isInside, line.contains("="), name == key { return index + 1 }
  }
  return nil
}

/// The line, from 1, of the first that starts with `[` and is no `[name]`. The parser would end the program at some
/// such (toml++ 3.0, assertions), so only what is known to be well is let through; even inside a text of several lines.
func lineOfBadHeader(in text: String) -> Int? {
  let key = #"(?:[A-Za-z0-9_-]+|"[^"\\\p{Cc}]*"|'[^'\p{Cc}]*')"#
  let pattern = #"\[[ \t]*\#(key)(?:[ \t]*\.[ \t]*\#(key))*[ \t]*\][ \t]*(?:#.*)?"#
  guard let header = try? Regex(pattern) else { return nil }
  return lines(of: text).firstIndex { line in
    // By scalars: with a mark on it, a bracket is another character. The first line may start with a byte order mark.
    let scalars = line.unicodeScalars.drop { $0 == "\u{FEFF}" || $0 == " " || $0 == "\t" }
    guard scalars.first == "[" else { return false }
    return (try? header.matchingSemantics(.unicodeScalar).wholeMatch(in: String(scalars))) == nil
  }.map { $0 + 1 }
}

private func isHeader(_ line: Substring, of name: String) -> Bool {
  guard line.first == "[", let end = line.firstIndex(of: "]") else { return false }
  return line[..<end].dropFirst().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" } == name
}

private func lines(of text: String) -> [Substring] {
  text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { $0.drop(while: \.isWhitespace) }
}
