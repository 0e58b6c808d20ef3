import Bitext

/// Writes pairs of texts one after the other, in memory that does not grow with their number.
public protocol PairWriter: AnyObject {
  /// What became of the pairs so far.
  var report: ExchangeReport { get }
  /// Writes a pair. One that the format cannot hold is left out and counted in ``report``.
  /// - Throws: ``OutputError`` from the sink.
  func write(_ pair: BitextPair) throws
  /// Goes on with the pairs of another document, in formats that tell documents apart.
  /// - Throws: ``ExchangeError/otherLanguages(format:)`` where they cannot stand in the same file, ``OutputError`` from
  ///   the sink.
  func startDocument(_ options: PairWritingOptions) throws
  /// Writes what follows the last pair. The sink is not closed or committed.
  func finish() throws
}

extension PairWriter {
  package func startDocument(_ options: PairWritingOptions) throws {}
}

/// What applies to all pairs that are written one by one.
public struct PairWritingOptions: Sendable {
  /// The language translated from; nil where it isn't known.
  public var source: Language?
  /// The language translated to.
  public var target: Language?
  /// What the pairs come from: a path, or "-".
  public var name: String
  /// What the targets come from, where that is another file.
  public var targetName: String?
  /// Whether tables say of each row what it comes from.
  public var namesDocuments = false
  /// Whether tables hold all that a unit has beside its texts.
  public var holdsUnits = false
  /// When it is written, in seconds since 1970 (UTC); nil writes no date.
  public var creationDate: Int?
  /// The version of the program, for formats that name their maker.
  public var toolVersion: String

  /// What is known about the pairs of `name`.
  public init(
    source: Language? = nil, target: Language? = nil, name: String, creationDate: Int? = nil, toolVersion: String
  ) {
    (self.source, self.target, self.name) = (source, target, name)
    (self.creationDate, self.toolVersion) = (creationDate, toolVersion)
  }

  /// - Throws: ``ExchangeError`` where one of the languages is not known.
  func languages() throws(ExchangeError) -> (source: Language, target: Language) {
    guard let source else { throw .unknownLanguage(document: name) }
    guard let target else { throw .unknownLanguage(document: targetName ?? name) }
    return (source, target)
  }
}

extension SegmentedDocument {
  /// A run of segments as a side of a pair, with the line that it starts on.
  func side(_ segments: Range<Int>, codes: Bool) -> BitextPair.Side {
    let anchors = segments.first.map { [BitextPair.Anchor(line: self.segments[$0].line)] }
    let coded = codes ? codedText(of: segments) : CodedText(text: text(of: segments))
    var side = BitextPair.Side(text: coded.text, language: document.language, anchors: anchors ?? [])
    side.codes = coded.codes
    return side
  }
}

extension Bitext {
  /// A bead as a pair, with the lines that its texts start on and, where they are wanted, the codes inside them.
  /// - Parameter notes: what a person wrote about beads.
  func pair(_ index: Int, codes: Bool, notes: [Bead: String] = [:]) -> BitextPair {
    let bead = beads[index]
    var pair = BitextPair(
      index: index, source: source.side(bead.source, codes: codes), target: target.side(bead.target, codes: codes),
      confidence: bead.confidence)
    pair.kind = bead.kind
    if bead.isMoved { pair.isMoved = true }
    if let note = notes[bead] { pair.properties.append(BitextPair.Property(type: nil, text: note)) }
    return pair
  }

  /// What a writer of pairs is told of these.
  func pairOptions(_ options: ExchangeOptions) -> PairWritingOptions {
    var own = PairWritingOptions(
      source: source.document.language, target: target.document.language, name: source.document.name,
      creationDate: options.creationDate, toolVersion: options.toolVersion)
    own.targetName = target.document.name
    own.namesDocuments = options.namesDocuments
    own.holdsUnits = !options.properties.isEmpty
    return own
  }
}
