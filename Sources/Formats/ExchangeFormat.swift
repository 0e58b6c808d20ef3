import Bitext
import Files

/// A form in which a bitext is written for other programs or for people.
///
/// One format is one file of this folder and one line of ``all``; whatever users see of formats (help, errors,
/// the documentation page) is made from that list.
public struct ExchangeFormat: Sendable {
  /// What the user calls it, as in `--format tmx`.
  public let name: String
  /// File name extensions, without the dot, that mean this format; the first is the usual one.
  public let fileExtensions: [String]
  /// The extension of files in this format, where one is made up.
  public let usualExtension: String
  /// What it is for, in less than a line, without a full stop.
  public let summary: String
  /// What one written item is called, in the singular and the plural.
  public let itemName: (one: String, many: String)
  /// Whether both documents' languages must be known.
  public var needsLanguages = false
  /// Whether `ExchangeOptions.links` are written, so that they are worth finding.
  public var holdsEvidence = false
  /// What writes it.
  private let writer: Writer
  /// What writes bitexts of any number of languages; nil where it holds two.
  private var together: Together?

  typealias Whole = @Sendable (Bitext, ExchangeOptions, any ByteSink) throws -> ExchangeReport
  typealias Bitexts = @Sendable (any ByteSink) throws -> any BitextWriter
  typealias Pairs = @Sendable ([any ByteSink], PairWritingOptions) throws -> any PairWriter

  typealias Together = @Sendable (MultilingualBitext, ExchangeOptions, any ByteSink) throws -> ExchangeReport

  private enum Writer: Sendable {
    /// One bitext, as a whole.
    case whole(Whole)
    /// Bitexts, with what only they know, or pairs by themselves.
    case bitexts(Bitexts, pairs: Pairs)
    /// Pair by pair, to one sink or to one for each side.
    case pairs(Pairs, sinks: Int)
  }

  /// A format of one file for one bitext.
  init(
    name: String, fileExtensions: [String], usualExtension: String? = nil, summary: String,
    itemName: (one: String, many: String), needsLanguages: Bool = false, holdsEvidence: Bool = false,
    whole: @escaping Whole
  ) {
    self.usualExtension = usualExtension ?? fileExtensions.first ?? name
    (self.name, self.fileExtensions, self.summary, self.itemName) = (name, fileExtensions, summary, itemName)
    (self.needsLanguages, self.holdsEvidence, writer) = (needsLanguages, holdsEvidence, .whole(whole))
  }

  /// A format of one file that says more of bitexts than of pairs by themselves.
  init(
    name: String, fileExtensions: [String], summary: String, itemName: (one: String, many: String),
    needsLanguages: Bool = false, holdsEvidence: Bool = false, bitexts: @escaping Bitexts, pairs: @escaping Pairs
  ) {
    usualExtension = fileExtensions.first ?? name
    (self.name, self.fileExtensions, self.summary, self.itemName) = (name, fileExtensions, summary, itemName)
    (self.needsLanguages, self.holdsEvidence, writer) = (needsLanguages, holdsEvidence, .bitexts(bitexts, pairs: pairs))
  }

  /// A format that is written pair by pair; of two files, it gets two sinks.
  init(
    name: String, fileExtensions: [String], usualExtension: String? = nil, summary: String,
    itemName: (one: String, many: String), needsLanguages: Bool = false, isTwoFiles: Bool = false,
    pairs: @escaping Pairs
  ) {
    self.usualExtension = usualExtension ?? fileExtensions.first ?? name
    (self.name, self.fileExtensions, self.summary, self.itemName) = (name, fileExtensions, summary, itemName)
    (self.needsLanguages, writer) = (needsLanguages, .pairs(pairs, sinks: isTwoFiles ? 2 : 1))
  }

  /// The same format, which also holds any number of languages.
  func together(_ write: @escaping Together) -> ExchangeFormat {
    var format = self
    format.together = write
    return format
  }

  /// Every format, in the order in which users see them.
  public static let all: [ExchangeFormat] = [
    .tmx, .xliff, .xliff1, .tsv, .csv, .xlsx, .jsonLines, .html, .interleaved, .epub, .moses, .beads,
  ]

  /// Whether each side goes to a file of its own.
  public var isTwoFiles: Bool {
    if case .pairs(_, let sinks) = writer { sinks == 2 } else { false }
  }

  /// The format if none is chosen.
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
  /// - Precondition: the format is of one file.
  public func write(_ bitext: Bitext, options: ExchangeOptions, to sink: any ByteSink) throws -> ExchangeReport {
    try write(bitext, options: options, to: [sink])
  }

  /// The same to as many sinks as ``paths(for:source:target:)`` gives paths, in its order.
  public func write(
    _ bitext: Bitext, options: ExchangeOptions, to sinks: [any ByteSink]
  ) throws -> ExchangeReport {
    if case .whole(let write) = writer { return try write(bitext, options, sinks[0]) }
    let writer = try bitextWriter(to: sinks)
    let report = try writer.write(bitext, options)
    try writer.finish()
    return report
  }

  /// Whether it holds any number of languages.
  public var holdsManyLanguages: Bool { together != nil }

  /// Writes a bitext of any number of languages to `sink`, as ``write(_:options:to:)`` writes one of two.
  ///
  /// - Precondition: ``holdsManyLanguages``.
  public func write(
    _ bitext: MultilingualBitext, options: ExchangeOptions, to sink: any ByteSink
  ) throws -> ExchangeReport {
    guard let together else { preconditionFailure("\(name) holds two languages") }
    return try together(bitext, options, sink)
  }

  /// The formats that ``holdsMany`` is true of.
  public static let holdingMany = all.filter(\.holdsMany)

  /// Whether one output holds any number of bitexts, or of pairs by themselves.
  public var holdsMany: Bool {
    if case .whole = writer { false } else { true }
  }

  /// What writes bitexts one after the other to as many sinks as ``paths(for:source:target:)`` gives paths.
  ///
  /// - Throws: ``OutputError`` from the sink.
  /// - Precondition: ``holdsMany``.
  public func bitextWriter(to sinks: [any ByteSink]) throws -> any BitextWriter {
    precondition(sinks.count == (isTwoFiles ? 2 : 1), "\(name) is not written to \(sinks.count) files")
    switch writer {
    case .whole: preconditionFailure("\(name) holds one bitext")
    case .bitexts(let open, _): return try open(sinks[0])
    case .pairs(let open, _): return PairwiseWriter(to: sinks, open: open)
    }
  }

  /// What writes pairs one by one to as many sinks as ``paths(for:source:target:)`` gives paths.
  ///
  /// - Throws: ``ExchangeError`` for what the format cannot express, ``OutputError`` from the sink.
  /// - Precondition: ``holdsMany``.
  public func pairWriter(to sinks: [any ByteSink], options: PairWritingOptions) throws -> any PairWriter {
    switch writer {
    case .pairs(let open, _), .bitexts(_, let open): return try open(sinks, options)
    case .whole: preconditionFailure("\(name) does not hold pairs by themselves")
    }
  }

  /// The files that the output which the user calls `path` consists of: itself, or for two files `NAME.en` and
  /// `NAME.fr` in place of `NAME.moses` or `NAME`.
  ///
  /// - Throws: ``ExchangeError`` where two files would be one, or a language is not known.
  public func paths(
    for path: String, source: SegmentedDocument, target: SegmentedDocument
  ) throws(ExchangeError) -> [String] {
    guard isTwoFiles else { return [path] }
    guard let from = source.document.language else { throw .unknownLanguage(document: source.document.name) }
    guard let to = target.document.language else { throw .unknownLanguage(document: target.document.name) }
    return try paths(for: path, from, to)
  }

  /// The same for pairs in these languages.
  public func paths(for path: String, _ from: Language, _ to: Language) throws(ExchangeError) -> [String] {
    guard isTwoFiles else { return [path] }
    let name = Compression.uncompressedName(of: path)
    let compression = path.dropFirst(name.count)
    var base = name[...]
    for suffix in fileExtensions where name.lowercased().hasSuffix(".\(suffix)") {
      base = base.dropLast(suffix.count + 1)
    }
    guard from != to else { throw .sameLanguage(from) }
    return [from, to].map { "\(base).\($0.tag)\(compression)" }
  }
}

/// What follows the last dot of a path's last part, in lower case; that of a compressed file aside.
package func fileExtension(of path: String) -> String? {
  guard let file = Compression.uncompressedName(of: path).split(separator: "/").last, let dot = file.lastIndex(of: ".")
  else { return nil }
  return file[file.index(after: dot)...].lowercased()
}

/// What a format needs beside the bitext.
public struct ExchangeOptions: Sendable {
  /// Beads with a lower confidence are left out, in every format; 0 keeps all.
  public var minimumConfidence: Double
  /// Whether beads that were never translated (``Bitext/copies()``) are left out, in every format.
  public var leavesOutCopies = false
  /// Beads that a person does not want written, in every format.
  public var leavesOut: Set<Bead> = []
  /// What a person wrote about beads, for formats that hold notes.
  public var notes: [Bead: String] = [:]
  /// What every unit is given, in formats that hold properties; `author` and `date` are who changed it last, and when.
  public var properties: [BitextPair.Property] = []
  /// For each bead of the bitext the evidence for it, strongest first; nil if not requested.
  public var links: [[Link]]?
  /// Whether formats that can hold inline codes (bold, links, placeholders) write them.
  public var codes: Bool
  /// Whether tables have two columns that say which documents a row is of: where there are many.
  public var namesDocuments = false
  /// When the bitext was made, in seconds since 1970 (UTC); nil writes no date.
  public var creationDate: Int?
  /// The version of the program, for formats that name their maker.
  public var toolVersion: String

  /// Options that leave nothing out, unless they say so.
  public init(
    minimumConfidence: Double = 0, links: [[Link]]? = nil, codes: Bool = true, creationDate: Int? = nil,
    toolVersion: String
  ) {
    self.minimumConfidence = minimumConfidence
    self.links = links
    self.codes = codes
    self.creationDate = creationDate
    self.toolVersion = toolVersion
  }
}

extension ExchangeOptions {
  /// Whether a bead is written, as far as these options say; counted in `report` where it is not.
  func keep(_ bead: Bead, of bitext: Bitext, _ report: inout ExchangeReport) -> Bool {
    if bead.confidence < minimumConfidence {
      report.weak += 1
      return false
    }
    if leavesOut.contains(bead) { return false }
    if leavesOutCopies, bitext.isCopy(bead) {
      report.copies += 1
      return false
    }
    return true
  }
}

extension ExchangeOptions {
  /// The same of a bead of several texts.
  func keep(_ bead: MultilingualBead, _ report: inout ExchangeReport) -> Bool {
    if bead.confidence < minimumConfidence { report.weak += 1 }
    return bead.confidence >= minimumConfidence
  }
}

/// How many beads of a bitext were written, and why others were left out.
public struct ExchangeReport: Hashable, Sendable {
  /// Beads that were written.
  public var written = 0
  /// Beads left out because their confidence was below the minimum.
  public var weak = 0
  /// Beads left out because they have the same text on both sides, where such are not wanted.
  public var copies = 0
  /// Null beads left out because the format holds pairs only.
  public var unpaired = 0
  /// Beads left out because one side had no visible character left.
  public var empty = 0
  /// Characters removed because the format forbids them (XML 1.0, production 2).
  public var removedCharacters = 0

  /// A report with all counts 0.
  public init() {}
}

/// Why a bitext cannot be written in a format.
public enum ExchangeError: Error, Hashable, Sendable {
  /// The format states the language of each side, and that of this document is not known.
  case unknownLanguage(document: String)
  /// The format names its files after the languages, and both documents are in this one.
  case sameLanguage(Language)
  /// The format states one pair of languages, and what was written before is in another.
  case otherLanguages(format: String)
  /// The archive that the format is cannot be made: there is no memory for it.
  case unwritableArchive
  /// There are as many beads as the format holds rows, or more.
  case tooManyRows(limit: Int)
}
