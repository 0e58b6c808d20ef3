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
  /// Which checks run, and what they report.
  public private(set) var settings = CheckSettings()

  /// What such a file is called.
  public static let name = ".enregard.toml"

  /// The file of `folder`, or of the nearest folder above it that has one.
  ///
  /// - Parameter folder: an absolute path.
  public static func path(from folder: String) -> String? {
    var folder = folder
    while true {
      let path = (folder == "/" ? "" : folder) + "/" + name
      if access(path, F_OK) == 0 { return path }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// - Throws: `ReadingError`, `ProjectProblem`.
  public init(path: String) throws {
    try self.init(text: String(decoding: try readFile(path), as: UTF8.self), path: path)
  }

  /// The settings that `text` holds, the contents of the file at `path`.
  /// - Throws: `ProjectProblem`.
  public init(text: String, path: String) throws {
    self.path = path
    let root: TOMLNode
    do { root = try readTOML(text) } catch {
      let reason: ProjectProblem.Reason =
        switch error.reason {
        case .malformed(let words): .notTOML(words)
        case .longKey(let limit): .longKey(limit: limit)
        }
      throw ProjectProblem(path: path, line: error.line, reason: reason)
    }
    for entry in root.table ?? [] {
      let (name, node) = (entry.key, entry.node)
      switch name {
      case "check": try readGeneral(SettingsSection(node, named: name, path: path))
      case "checks": try readRules(SettingsSection(node, named: name, path: path))
      default:
        throw ProjectProblem(path: path, line: node.line, reason: .unknownSection(name))
      }
    }
  }

  private mutating func readGeneral(_ section: SettingsSection) throws {
    var section = section
    from = try section.value("from", .source) { $0.string.flatMap(Language.init(parsing:)) }
    to = try section.value("to", .target) { $0.string.flatMap(Language.init(parsing:)) }
    glossaries = try section.words("glossary").map(relative)
    lexicons = try section.words("lexicon").map(relative)
    baseline = try section.value("baseline", .fileName) { $0.string }.map(relative)
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

  private mutating func readRules(_ rules: SettingsSection) throws {
    for entry in rules.values {
      let (id, node) = (entry.key, entry.node)
      guard Check.named(id) != nil else {
        throw ProjectProblem(path: path, line: node.line, reason: .unknownCheck(id))
      }
      var section = try SettingsSection(node, named: "checks.\(id)", path: path)
      var rule = settings.rules[id] ?? .init()
      if let isOn = try section.value("on", .boolean, { $0.boolean }) { rule.isOn = isOn }
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
