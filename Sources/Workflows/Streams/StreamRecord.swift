import Bitext
import Files
import Formats
import Foundation

/// A line of a stream: what a JSON object holds.
package struct StreamRecord: Sendable {
  /// What is wrong with a line, in the user's words.
  struct Fault: Error { var words: String }

  /// A text of a record, as it was sent.
  enum Text: Sendable {
    case text(String)
    case segments([String])
    case path(String)
  }

  /// Of the line, from 1.
  let number: Int
  /// The line.
  private let bytes: [UInt8]
  // Foundation's values, which nothing changes.
  private nonisolated(unsafe) let object: [String: Any]

  /// A line of JSON.
  /// - Throws: `Fault`.
  init(_ bytes: [UInt8], number: Int) throws {
    // Foundation reads UTF-16, too, of which nothing can be passed through; JSON in UTF-8 holds no NUL.
    guard !bytes.contains(0), let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw Fault(words: "line \(number): not a JSON object in UTF-8; write one to a line")
    }
    (self.number, self.bytes, self.object) = (number, bytes, object)
  }

  /// Members with texts that stand in no JSON object.
  init(_ texts: [String: String], number: Int) { (self.number, bytes, object) = (number, [], texts) }

  /// A fault of this line.
  func fault(_ words: String) -> Fault { Fault(words: "line \(number): \(words)") }

  /// The member `id` as it stands; empty where there is none.
  var id: [UInt8] { jsonMembers(of: bytes) { $0 == "id" } }

  /// All other members but those in `own`, as they stand.
  func passed(without own: Set<String>) -> [UInt8] { jsonMembers(of: bytes) { $0 != "id" && !own.contains($0) } }

  func has(_ name: String) -> Bool { object[name] != nil }

  /// The language that a member names; nil where there is none.
  func language(_ name: String) throws -> Language? {
    guard let value = object[name], !(value is NSNull) else { return nil }
    return try language(value, name)
  }

  /// The languages that a member lists; none where there is no such member.
  func languages(_ name: String) throws -> [Language] {
    guard let value = object[name], !(value is NSNull) else { return [] }
    return try (value as? [Any] ?? [value]).map { try language($0, name) }
  }

  private func language(_ value: Any, _ name: String) throws -> Language {
    guard let tag = value as? String, let language = Language(parsing: tag) else {
      throw fault("\(name): \"\(shown("\(value)", limit: 40))\" is no language; write a tag such as en or pt-BR")
    }
    return language
  }

  /// The text that a member holds.
  func text(_ name: String) throws -> Text {
    guard let value = object[name] else { throw fault("no \(name); it is \(Self.forms)") }
    return try text(value, name)
  }

  /// The texts that a member lists.
  func texts(_ name: String) throws -> [Text] {
    guard let values = object[name] as? [Any] else { throw fault("\(name) is a list of texts") }
    return try values.enumerated().map { try text($1, "\(name), number \($0 + 1)") }
  }

  private static let forms = "a text, a list of segments, or an object with a path"

  private func text(_ value: Any, _ name: String) throws -> Text {
    switch value {
    case let text as String: return .text(text)
    case let segments as [String]: return .segments(segments)
    case let file as [String: Any]:
      // Standard input is the stream itself.
      guard let path = file["path"] as? String, !path.isEmpty, path != "-" else { fallthrough }
      return .path(path)
    default: throw fault("\(name) is not \(Self.forms)")
    }
  }

  /// The document that `text` is, read and segmented.
  ///
  /// - Parameter name: of its member, for messages.
  /// - Throws: what reading and segmenting throws.
  func document(_ text: Text, _ name: String, _ options: DocumentInput.Options, side: PairSide) throws -> DocumentInput
  {
    var options = options
    let called = "line \(number), \(name)"
    switch text {
    case .text(let text): return try DocumentInput(text: text, named: called, options: options)
    case .segments(let segments):
      options.isSegmented = true
      let lines = segments.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      return try DocumentInput(text: lines.joined(separator: "\n") + "\n", named: called, options: options)
    case .path(let path):
      // A pipe would hold up all lines behind this one, and a device may have no end.
      guard !OutputFile.isStream(path) else { throw fault("\(name): \(path) is a pipe or a device; name a file") }
      return try DocumentInput(path: path, options: options, side: side)
    }
  }
}
