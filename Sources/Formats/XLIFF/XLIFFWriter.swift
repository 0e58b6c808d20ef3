import Bitext
import Files

/// How a version of XLIFF says what is to be said of a document and of a unit.
protocol XLIFFDialect {
  /// Such as `XLIFF 2.1`.
  static var name: String { get }
  /// Whether each `file` states its languages, so that those of one document may be in others than the next.
  static var filesStateLanguages: Bool { get }
  /// How many elements ``startFile(_:number:_:_:)`` opens.
  static var fileDepth: Int { get }
  /// The element that a unit is, and the attribute that holds what it is called beside its number.
  static var unit: (element: String, name: String) { get }

  init()
  /// Of the root.
  static func attributes(_ languages: XLIFFLanguages) -> [(name: String, value: String)]
  /// Opens what the units of a document stand in; documents are counted from 1.
  static func startFile(_ name: String, number: Int, _ languages: XLIFFLanguages, _ xml: XMLWriter)
  /// Writes what stands in a unit.
  mutating func write(_ unit: XLIFFUnitContents, _ languages: XLIFFLanguages, to xml: XMLWriter)
  /// How many characters could not be written so far.
  var removedCharacters: Int { get }
}

typealias XLIFFLanguages = (source: Language, target: Language)

/// What a unit is to say.
struct XLIFFUnitContents {
  var pair: BitextPair
  var proposals: [Proposal]
  /// Of both texts.
  var codes: NumberedCodes
  /// What there is to say against the pair.
  var doubt: String?
  /// What else is said of it.
  var notes: [String]
}

/// Writes XLIFF, a unit a pair, in the way of a version.
final class XLIFFWriter<Dialect: XLIFFDialect>: ProposalWriter {
  private(set) var report = ExchangeReport()
  private let xml: XMLWriter
  private var dialect = Dialect()
  private var languages: XLIFFLanguages
  private var files = 0

  init(to sink: any ByteSink, options: PairWritingOptions) throws {
    languages = try options.languages()
    xml = XMLWriter(to: sink)
    xml.start("xliff", Dialect.attributes(languages))
    startFile(options.name)
  }

  func startDocument(_ options: PairWritingOptions) throws {
    let next = try options.languages()
    guard Dialect.filesStateLanguages || next == languages else {
      throw ExchangeError.otherLanguages(format: Dialect.name)
    }
    languages = next
    for _ in 0..<Dialect.fileDepth { xml.end() }
    startFile(options.name)
  }

  private func startFile(_ name: String) {
    files += 1
    Dialect.startFile(originalName(name), number: files, languages, xml)
  }

  func write(_ pair: BitextPair) throws {
    try write(pair, proposals: [])
  }

  func write(_ pair: BitextPair, proposals: [Proposal]) throws {
    let name = pair.id.map { [(Dialect.unit.name, allowedInXML($0))] } ?? []
    xml.start(Dialect.unit.element, [("id", "u\(pair.index)")] + name)
    let unit = XLIFFUnitContents(
      pair: pair, proposals: proposals, codes: NumberedCodes(pair.source.codes, pair.target.codes),
      doubt: doubt(about: pair), notes: pair.properties.filter { $0.type == nil }.map(\.text))
    dialect.write(unit, languages, to: xml)
    xml.end()
    try xml.flush()
    report.written += 1
    report.removedCharacters = dialect.removedCharacters
  }

  func finish() throws {
    try xml.finish()
  }
}

extension Proposal {
  /// Where the memory has it from, as an attribute of a candidate.
  var originAttribute: [(name: String, value: String)] { origin.map { [("origin", allowedInXML($0))] } ?? [] }
}

/// Below this confidence a unit has a note.
private let sure = 0.9

/// What there is to say against a bead.
private func doubt(about pair: BitextPair) -> String? {
  guard let kind = pair.kind else { return nil }
  if pair.target.text.isEmpty { return "Nothing in the translation answers this." }
  if pair.source.text.isEmpty { return "Nothing in the original answers this." }
  guard let confidence = pair.confidence, confidence < sure else { return nil }
  return "Doubtful: confidence \(confidenceText(confidence)), \(kind)."
}

/// The document's name without its folder, which is nobody's business.
private func originalName(_ name: String) -> String {
  name == "-" ? "stdin" : allowedInXML(name.split(separator: "/").last.map(String.init) ?? name)
}
