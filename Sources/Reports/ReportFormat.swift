import Bitext
import Checks
import Files
import Formats
import Languages

/// A form in which findings are written. One format is one file of this folder and one line of ``all``.
public struct ReportFormat: Sendable {
  /// What the user calls it.
  public let name: String
  /// File name extensions, without the dot, that mean this format; the first is the usual one.
  public let fileExtensions: [String]
  /// What it is for, in less than a line, without a full stop.
  public let summary: String
  /// Whether both languages must be known.
  public var needsLanguages = false
  let open: @Sendable (any ByteSink, ReportOptions) throws -> any ReportWriter

  /// Every format, in the order in which users see them.
  public static let all: [ReportFormat] = [.text, .jsonLines, .sarif, .html, .tmx, .xliff]

  /// The format if none is chosen.
  public static let standard = text

  /// The format of that name, if there is one; case does not count.
  public static func named(_ name: String) -> ReportFormat? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format that the extension of a file name stands for, if it stands for one; case does not count.
  public static func of(path: String) -> ReportFormat? {
    guard let fileExtension = fileExtension(of: path) else { return nil }
    return all.first { $0.fileExtensions.contains(fileExtension) }
  }

  /// A writer of a report to `sink`, which it does not close or commit.
  public func writer(to sink: any ByteSink, options: ReportOptions) throws -> any ReportWriter {
    try open(sink, options)
  }
}

/// Writes a report pair by pair.
public protocol ReportWriter: AnyObject {
  /// Takes the next pair with what was found in it, if anything.
  func write(_ pair: CheckedText) throws
  /// Writes what stands at the end.
  func finish() throws
}

/// A pair of texts and what was found in it.
public struct CheckedText: Sendable {
  /// The pair as it was read.
  public var pair: BitextPair
  /// What was found in it.
  public var findings: [Finding]
  /// Of each finding.
  public var fingerprints: [Fingerprint]

  /// A pair with its findings and, for each, its fingerprint.
  public init(pair: BitextPair, findings: [Finding], fingerprints: [Fingerprint]) {
    (self.pair, self.findings, self.fingerprints) = (pair, findings, fingerprints)
  }
}

/// What a report is told beside the pairs.
public struct ReportOptions: Sendable {
  /// What the user called the file of the sources; "-" for standard input.
  public var sourceName: String
  /// What the user called the file of the targets; the same where one file holds both.
  public var targetName: String
  /// The language translated from, where it is known.
  public var sourceLanguage: Language?
  /// The language translated to, where it is known.
  public var targetLanguage: Language?
  /// When the report was made, in seconds since 1970 (UTC); nil writes no date.
  public var creationDate: Int?
  /// The language that the page is to speak; nil for that of the target, or else the user's.
  public var pageLanguage: InterfaceLanguage?
  /// What the user's environment is set to.
  public var userLanguage = InterfaceLanguage.english
  /// The version of the program.
  public var toolVersion: String
  /// Whether the reader's screen obeys ANSI colour codes; else marks are characters.
  public var isColoured = false
  /// Columns to break lines at; nil for no breaks.
  public var width: Int?

  /// Options of a report on one file, or on two.
  public init(sourceName: String, targetName: String? = nil, toolVersion: String) {
    self.sourceName = sourceName
    self.targetName = targetName ?? sourceName
    self.toolVersion = toolVersion
  }

  /// What the page is said in.
  var interfaceLanguage: InterfaceLanguage {
    pageLanguage ?? targetLanguage.flatMap { InterfaceLanguage($0.base) } ?? userLanguage
  }

  /// Whether source and target stand in one file.
  var isOneFile: Bool { sourceName == targetName }
}
