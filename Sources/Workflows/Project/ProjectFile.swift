import Bitext
import Checks
import Files
import Glibc
import Languages

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
public struct ProjectFile {
  /// Where it was read.
  public let path: String
  /// The source language.
  public private(set) var from: Language?
  /// The target language.
  public private(set) var to: Language?
  /// Paths of term lists, from the working directory.
  public private(set) var glossaries: [String] = []
  /// Paths of dictionaries, from the working directory.
  public private(set) var lexicons: [String] = []
  /// The path of the file of accepted findings, from the working directory.
  public private(set) var baseline: String?
  /// The severity that makes a run fail.
  public private(set) var failOn: Severity?
  /// What is looked for, and what is told.
  public private(set) var settings = CheckSettings()

  /// What is wrong with a project file.
  public struct Problem: Error, Hashable {
    /// The file's.
    public var path: String
    /// From 1; nil where it is not known.
    public var line: Int?
    /// What is wrong, without the place.
    public var message: String
  }

  /// What such a file is called.
  public static let name = ".enregard.toml"

  /// The file of the working directory, or of the nearest folder above it that has one.
  public static func path() -> String? {
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
  public init(path: String) throws {
    try self.init(text: String(decoding: try readFile(path), as: UTF8.self), path: path)
  }

  /// The settings that `text` holds, the contents of the file at `path`.
  /// - Throws: `Problem`.
  public init(text: String, path: String) throws {
    self.path = path
    let root: TOMLNode
    do { root = try readTOML(text) } catch {
      throw Problem(path: path, line: error.line, message: parserWords(error.message))
    }
    for entry in root.table ?? [] {
      let (name, node) = (entry.key, entry.node)
      switch name {
      case "check": try readGeneral(Section(node, named: name, path: path))
      case "checks": try readRules(Section(node, named: name, path: path))
      default:
        throw Problem(
          path: path, line: node.line,
          message: "there is no section \"\(shown(name, limit: 40))\"; there are [check] and [checks.NAME]")
      }
    }
  }

  private mutating func readGeneral(_ section: Section) throws {
    var section = section
    from = try section.value("from", "a language, such as \"en\"") { $0.string.flatMap(Language.init(parsing:)) }
    to = try section.value("to", "a language, such as \"fr\"") { $0.string.flatMap(Language.init(parsing:)) }
    glossaries = try section.words("glossary").map(relative)
    lexicons = try section.words("lexicon").map(relative)
    baseline = try section.value("baseline", "the name of a file") { $0.string }.map(relative)
    failOn = try section.severity("fail-on")
    if let least = try section.severity("min-severity") { settings.minimumSeverity = least }
    if let least = try section.confidence("min-confidence") { settings.minimumConfidence = least }
    settings.exceptions = try section.words("except")
    let only = try section.words("only", of: Check.all.map(\.id))
    let without = try section.words("without", of: Check.all.map(\.id))
    for check in Check.all {
      if !only.isEmpty { settings.rules[check.id, default: .init()].isOn = only.contains(check.id) }
      if without.contains(check.id) { settings.rules[check.id, default: .init()].isOn = false }
    }
    try section.finish()
  }

  private mutating func readRules(_ rules: Section) throws {
    for entry in rules.values {
      let (id, node) = (entry.key, entry.node)
      guard Check.named(id) != nil else {
        throw Problem(
          path: path, line: node.line,
          message: "there is no check \"\(shown(id, limit: 40))\"; enregard check --list shows all")
      }
      var section = try Section(node, named: "checks.\(id)", path: path)
      var rule = settings.rules[id] ?? .init()
      if let isOn = try section.value("on", "true or false", { $0.boolean }) { rule.isOn = isOn }
      rule.severity = try section.severity("severity")
      rule.minimumConfidence = try section.confidence("min-confidence")
      rule.exceptions = try section.words("except")
      settings.rules[id] = rule
      try section.finish()
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
