import Bitext
import Checks
import Documents
import Glibc
import TOMLKit

/// A project's settings, as `.enregard.toml` has them:
///
///     [check]
///     from = "en"
///     to = "fr"
///     glossary = ["terms.tsv"]
///     baseline = "accepted.txt"
///     fail-on = "error"
///     min-severity = "warning"
///     min-confidence = 0.5
///     without = ["spelling"]
///     except = ["Acme"]
///
///     [checks.number]
///     on = true
///     severity = "warning"
///     min-confidence = 0.9
///     except = ["24/7"]
///
/// File names in it are relative to the folder that it is in.
struct ProjectFile {
  var path: String
  var from: Language?
  var to: Language?
  var glossaries: [String] = []
  var lexicons: [String] = []
  var baseline: String?
  var failOn: Severity?
  var settings = CheckSettings()

  /// What is wrong with a project file.
  struct Problem: Error, Hashable {
    var path: String
    /// From 1; nil where it is not known.
    var line: Int?
    var message: String
  }

  static let name = ".enregard.toml"

  /// The file of the working directory, or of the nearest folder above it that has one.
  static func path() -> String? {
    guard let buffer = getcwd(nil, 0) else { return nil }
    defer { free(buffer) }
    var folder = String(cString: buffer)
    while true {
      let path = (folder == "/" ? "" : folder) + "/" + name
      if access(path, F_OK) == 0 { return path }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// - Throws: `ReadingError`, `Problem`.
  init(path: String) throws {
    try self.init(text: String(decoding: try readFile(path), as: UTF8.self), path: path)
  }

  /// The settings that `text` holds, the contents of the file at `path`.
  /// - Throws: `Problem`.
  init(text: String, path: String) throws {
    self.path = path
    if let line = lineOfBadHeader(in: text) {
      throw Problem(path: path, line: line, message: "not TOML: between [ and ] stands the name of a section")
    }
    let root: TOMLTable
    do { root = try TOMLTable(string: text) } catch let error as TOMLParseError {
      throw Problem(path: path, line: error.source.begin.line, message: parserWords(error.description))
    }
    for (name, value) in root {
      var table = try TOMLSection(value, named: name, of: text, path: path)
      switch name {
      case "check": try readGeneral(&table)
      case "checks": try readRules(table, of: text)
      default:
        throw Problem(
          path: path, line: line(ofTable: name, in: text) ?? line(ofKey: name, inTable: nil, of: text),
          message: "there is no section \"\(shown(name, limit: 40))\"; there are [check] and [checks.NAME]")
      }
    }
  }

  private mutating func readGeneral(_ table: inout TOMLSection) throws {
    from = try table.value("from", "a language, such as \"en\"") { $0.string.flatMap(Language.init(parsing:)) }
    to = try table.value("to", "a language, such as \"fr\"") { $0.string.flatMap(Language.init(parsing:)) }
    glossaries = try table.words("glossary").map(relative)
    lexicons = try table.words("lexicon").map(relative)
    baseline = try table.value("baseline", "the name of a file") { $0.string }.map(relative)
    failOn = try table.severity("fail-on")
    if let least = try table.severity("min-severity") { settings.minimumSeverity = least }
    if let least = try table.confidence("min-confidence") { settings.minimumConfidence = least }
    settings.exceptions = try table.words("except")
    let only = try table.words("only", of: Check.all.map(\.id))
    let without = try table.words("without", of: Check.all.map(\.id))
    for check in Check.all {
      if !only.isEmpty { settings.rules[check.id, default: .init()].isOn = only.contains(check.id) }
      if without.contains(check.id) { settings.rules[check.id, default: .init()].isOn = false }
    }
    try table.finish()
  }

  private mutating func readRules(_ rules: TOMLSection, of text: String) throws {
    for (id, value) in rules.values {
      guard Check.named(id) != nil else {
        throw Problem(
          path: path, line: line(ofTable: "checks.\(id)", in: text),
          message: "there is no check \"\(shown(id, limit: 40))\"; enregard check --list shows all")
      }
      var table = try TOMLSection(value, named: "checks.\(id)", of: text, path: path)
      var rule = settings.rules[id] ?? .init()
      if let isOn = try table.value("on", "true or false", { $0.bool }) { rule.isOn = isOn }
      rule.severity = try table.severity("severity")
      rule.minimumConfidence = try table.confidence("min-confidence")
      rule.exceptions = try table.words("except")
      settings.rules[id] = rule
      try table.finish()
    }
  }

  /// A file name of the project file, from the working directory.
  private func relative(_ name: String) -> String {
    guard !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return name }
    return String(path[...slash]) + name
  }
}

/// What the parser says, without the place, which is told before it.
private func parserWords(_ words: String) -> String {
  words.hasPrefix("Error while ") ? "not TOML: error while " + words.dropFirst(12) : "not TOML: " + words
}
