import Bitext
import Languages

/// What a memory that is served can be asked. One list is what answers and what `/openapi.json` describes.
struct MemoryRoute: Sendable {
  /// A parameter of a path or query.
  struct Parameter: Sendable {
    var name: String
    var summary: String
    /// The type in JSON Schema.
    var type = "string"
    var isRequired = false
    var example: String
    /// Further members of the schema, in JSON.
    var limits: String?

    /// A language as any program writes it.
    static func language(_ name: String, _ summary: String, isRequired: Bool = true, example: String) -> Parameter {
      Parameter(
        name: name, summary: summary, isRequired: isRequired, example: example,
        limits: #""pattern":"^([A-Za-z]{2,3}([_-][A-Za-z]{2})?)\#(isRequired ? "" : "?")$""#)
    }
  }

  /// A request, and what stands for the names of the route's path.
  struct Asked: Sendable {
    var request: HTTPRequest
    var names: [String: String]
  }

  var method = "GET"
  /// With names in braces; one at the end stands for the whole rest of a path.
  var path: String
  var summary: String
  var parameters: [Parameter] = []
  /// The schema of the body (``MemorySchema``), where there is one.
  var body: MemorySchema?
  var result: MemorySchema
  /// Whether it changes the memory.
  var writes = false
  /// The schema of an error.
  var failed = MemorySchema.failure
  /// How an error is told.
  var failure: @Sendable (Int, String) -> HTTPResponse = { .failure($0, $1) }
  var answer: @Sendable (MemoryService, Asked) throws -> HTTPResponse

  static let all: [MemoryRoute] = tmserver + apertium + own

  /// What stands for the names, decoded; nil where the path is another one.
  func names(in rawPath: String) -> [String: String]? {
    let pattern = path.split(separator: "/")
    var parts = rawPath.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    if let last = pattern.last, last.first == "{" {
      guard parts.count >= pattern.count else { return nil }
      // A text may have slashes.
      let rest = parts.dropFirst(pattern.count - 1).joined(separator: "/")
      parts = parts.prefix(pattern.count - 1) + [Substring(rest)]
    } else if parts.last == "" {
      parts.removeLast()
    }
    guard parts.count == pattern.count else { return nil }
    var names: [String: String] = [:]
    for (part, pattern) in zip(parts, pattern) {
      guard let text = HTTPTarget.decoded(part.utf8, plusIsSpace: false) else { return nil }
      if pattern.first == "{" {
        names[String(pattern.dropFirst().dropLast())] = text
      } else if text != pattern {
        return nil
      }
    }
    return names
  }
}

extension MemoryRoute.Asked {
  /// Characters of a text that is searched for at most; its search takes time with each word.
  static let longestText = 10_000

  /// A parameter of the path or the query; nil where it is not given, or empty.
  func text(_ name: String) throws -> String? {
    guard let text = names[name] ?? request.query[name], !text.isEmpty else { return nil }
    guard text.unicodeScalars.count <= Self.longestText else {
      throw MemoryService.Refusal(status: 413, words: "\(name): \(Self.longestText) characters at most")
    }
    return text
  }

  /// - Throws: a refusal where it is missing.
  func required(_ name: String) throws -> String {
    guard let text = try text(name) else { throw MemoryService.Refusal.bad("\(name) is missing") }
    return text
  }

  /// A whole number (`70` or `70.0`), within limits that are not complained about.
  ///
  /// - Parameter isWhole: whether fractions are refused, not left out.
  func number(
    _ name: String, default standard: Int, in range: ClosedRange<Int>, isWhole: Bool = true
  ) throws -> Int {
    guard let text = request.query[name] else { return standard }
    guard let number = Double(text), number.isFinite, !isWhole || number == number.rounded() else {
      throw MemoryService.Refusal.bad("\(name): not a\(isWhole ? " whole" : "") number")
    }
    return Int(min(max(number, Double(range.lowerBound)), Double(range.upperBound)))
  }

  /// A language as any program writes it: `en_US`, `pt_br`, `zh-Hant`, `ca@valencia`.
  func language(_ name: String) throws -> Language? {
    guard let text = try text(name) else { return nil }
    return try Self.language(text, name)
  }

  static func language(_ text: String, _ name: String) throws -> Language {
    // A modifier of POSIX (sr@latin) is no part of a tag; texts of all varieties are found without it.
    guard text.utf8.count <= 64, let language = Language(parsing: String(text.prefix { $0 != "@" })) else {
      throw MemoryService.Refusal.bad("\(name): not a code of a language, such as en or pt_BR")
    }
    return language
  }

  func requiredLanguage(_ name: String) throws -> Language { try Self.language(try required(name), name) }
}
