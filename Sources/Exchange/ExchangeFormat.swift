import Bitext

/// A form in which a bitext is written for other programs or for people.
///
/// One format is one file of this folder and one line of ``all``; whatever users see of formats (help, errors,
/// the documentation page) is made from that list.
public struct ExchangeFormat: Sendable {
  /// What the user calls it, as in `--format tmx`.
  public let name: String
  /// File name extensions, without the dot, that mean this format; the first is the usual one.
  public let fileExtensions: [String]
  /// What it is for, in less than a line, without a full stop.
  public let summary: String
  /// What one written item is called, in the singular and the plural.
  public let itemName: (one: String, many: String)
  /// Whether both documents' languages must be known.
  public var needsLanguages = false
  /// Whether `ExchangeOptions.links` are written, so that they are worth finding.
  public var holdsEvidence = false
  let writer: @Sendable (Bitext, ExchangeOptions, any ByteSink) throws -> ExchangeReport

  /// Every format, in the order in which users see them.
  public static let all: [ExchangeFormat] = [.tmx, .tsv, .jsonLines, .beads]

  /// What to write where nobody said what.
  public static let standard = tsv

  /// The format of that name, if there is one; case does not count.
  public static func named(_ name: String) -> ExchangeFormat? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format that the extension of a file name stands for, if it stands for one; case does not count.
  public static func of(path: String) -> ExchangeFormat? {
    guard let fileExtension = fileExtension(of: path) else { return nil }
    return all.first { $0.fileExtensions.contains(fileExtension) }
  }

  /// Writes `bitext` to `sink`, bead by bead, in memory that does not grow with the number of beads.
  ///
  /// The bytes depend on the arguments alone. The sink is not closed or committed.
  ///
  /// - Throws: ``ExchangeError`` for what the format cannot express, ``OutputError`` from the sink.
  /// - Complexity: linear in the length of both texts and the number of links.
  public func write(_ bitext: Bitext, options: ExchangeOptions, to sink: any ByteSink) throws -> ExchangeReport {
    try writer(bitext, options, sink)
  }
}

/// What follows the last dot of a path's last part, in lower case.
func fileExtension(of path: String) -> String? {
  guard let file = path.split(separator: "/").last, let dot = file.lastIndex(of: ".") else { return nil }
  return file[file.index(after: dot)...].lowercased()
}

/// What a format is told beside the bitext.
public struct ExchangeOptions: Sendable {
  /// Beads with a lower confidence are left out, in every format; 0 keeps all.
  public var minimumConfidence: Double
  /// For each bead of the bitext what speaks for it, strongest first; nil when it was not asked for.
  public var links: [[Link]]?
  /// When the bitext was made, in seconds since 1970 (UTC); nil writes no date.
  public var creationDate: Int?
  /// The version of the program, for formats that name their maker.
  public var toolVersion: String

  /// Options that leave nothing out, unless they say so.
  public init(
    minimumConfidence: Double = 0, links: [[Link]]? = nil, creationDate: Int? = nil, toolVersion: String
  ) {
    self.minimumConfidence = minimumConfidence
    self.links = links
    self.creationDate = creationDate
    self.toolVersion = toolVersion
  }
}

/// What became of a bitext's beads when it was written.
public struct ExchangeReport: Hashable, Sendable {
  /// Beads that were written.
  public var written = 0
  /// Beads left out because their confidence was below the minimum.
  public var weak = 0
  /// Null beads left out because the format holds pairs only.
  public var unpaired = 0
  /// Beads left out because one side had no visible character left.
  public var empty = 0
  /// Characters removed because the format forbids them (XML 1.0, production 2).
  public var removedCharacters = 0

  /// A report of nothing yet.
  public init() {}
}

/// Why a bitext cannot be written in a format.
public enum ExchangeError: Error, Hashable, Sendable {
  /// The format states the language of each side, and that of this document is not known.
  case unknownLanguage(document: String)
}
