import Bitext
import Files
import Languages

extension PairFormat {
  /// Translation Memory eXchange, of any version and level. Of units in many languages the pair is chosen by the
  /// languages asked for, else it is the header's `srclang` and the one other language.
  static let tmx = PairFormat(
    name: "tmx", fileExtensions: ["tmx"],
    summary: "a translation memory; --from and --to choose a pair of languages",
    isLikely: { $0.first == UInt8(ascii: "<") && !startsXLIFF($0) }, decodesItself: true, open: TMXPairs.init)
}

private final class TMXPairs: PairSource {
  private(set) var unpaired = 0
  private let units: TMXReader
  private let name: String
  private var from: Language?
  private var to: Language?
  private var count = 0
  private let keepsUnits: Bool
  /// A pair whose unit is kept waits for the next, to know whether it is the last.
  private var waiting: (pair: BitextPair, unit: TMXUnit, passed: [TMXUnit])?
  /// Units passed over since.
  private var passed: [TMXUnit] = []
  /// Every language that a unit was in, in the order in which they came.
  private var seen: [Language] = []

  init(_ stream: FileStream, _ options: PairReadingOptions) throws {
    keepsUnits = options.keepsUnits
    units = try TMXReader(
      stream, encoding: options.encoding, isOnlyRead: !keepsUnits, mayDeclareEntities: true)
    name = stream.name
    (from, to) = (options.from, options.to)
  }

  func next() throws -> PairReader.Item? {
    guard keepsUnits else { return try nextPair().map { .pair($0.pair) } }
    if waiting == nil, let (pair, unit) = try nextPair() { wait(pair, unit) }
    guard let kept = waiting else { return nil }
    waiting = nil
    var pair = kept.pair
    let next = try nextPair()
    let end = next == nil ? (passed, units.tail) : nil
    pair.unit = KeptUnit(kept.unit, of: units.head, behind: kept.passed, end: end)
    if let (pair, unit) = next { wait(pair, unit) }
    return .pair(pair)
  }

  private func wait(_ pair: BitextPair, _ unit: TMXUnit) {
    waiting = (pair, unit, passed)
    passed = []
  }

  private func nextPair() throws -> (pair: BitextPair, unit: TMXUnit)? {
    while let unit = try units.next() {
      let variants = unit.variants.compactMap { variant in
        Language(parsing: unit.language(of: variant)).map { (language: $0, variant: variant) }
      }
      for (language, _) in variants where !seen.contains(language) && seen.count < 100 { seen.append(language) }
      try choose(from: variants.map(\.language), unit)
      let source = from.flatMap { match($0, in: variants, not: nil) }
      let target = to.flatMap { match($0, in: variants, not: source) }
      guard let source, let target else {
        unpaired += 1
        if keepsUnits { passed.append(unit) }
        continue
      }
      defer { count += 1 }
      let properties = unit.pairProperties
      // What `ExchangeFormat.tmx` writes of a bead.
      let confidence = properties.first { $0.type == "x-align-score" }.flatMap { Double($0.text) }
      var pair = BitextPair(
        index: count, source: unit.side(variants[source]), target: unit.side(variants[target]), confidence: confidence,
        id: unit.attribute("tuid"))
      pair.properties = properties
      pair.history = unit.history(variants[target].variant)
      return (pair, unit)
    }
    if count == 0 {
      throw PairReadingError(
        name: name, reason: unpaired == 0 ? .noPairs : .otherLanguages(seen.map(\.tag).sorted()))
    }
    return nil
  }

  /// Settles the languages by the first unit that has two, where no pair was chosen.
  private func choose(from languages: [Language], _ unit: TMXUnit) throws {
    guard from == nil || to == nil, languages.count > 1 else { return }
    let header = units.head.attribute("srclang").flatMap(Language.init(parsing:))
    if from == nil {
      if let header, header.base != to?.base, languages.contains(where: { $0.base == header.base }) {
        from = header
      } else {
        from = languages.first { $0.base != to?.base }
      }
    }
    guard to == nil, let from else { return }
    let matched = languages.firstIndex(of: from) ?? languages.firstIndex { $0.base == from.base }
    let others = languages.indices.filter { $0 != matched }.map { languages[$0] }
    guard others.count < 2 else {
      throw PairReadingError(name: name, line: unit.line, reason: .manyLanguages(languages.map(\.tag).sorted()))
    }
    to = others.first
  }

  /// The variant in exactly that language, else in that language of whatever region.
  private func match(
    _ language: Language, in variants: [(language: Language, variant: TMXUnit.Variant)], not other: Int?
  ) -> Int? {
    let candidates = variants.indices.filter { $0 != other }
    return candidates.first { variants[$0].language == language }
      ?? candidates.first { variants[$0].language.base == language.base }
  }
}

/// The unit as a pair has it.
extension TMXUnit {
  fileprivate func side(_ variant: (language: Language, variant: Variant)) -> BitextPair.Side {
    let coded = variant.variant.segment.map(codedText) ?? CodedText(text: "")
    let anchors = coded.text.isEmpty ? [] : [BitextPair.Anchor(line: variant.variant.textLine)]
    var side = BitextPair.Side(text: coded.text, language: variant.language, anchors: anchors)
    side.codes = coded.codes
    return side
  }

  /// What the unit tells of itself, else its translation.
  fileprivate func history(_ target: Variant) -> BitextPair.History {
    var history = BitextPair.History()
    for (name, path) in BitextPair.History.attributes {
      history[keyPath: path] = attribute(name) ?? attribute(name, of: target)
    }
    return history
  }

  /// Properties and notes that stand before the variants, as the DTD has it.
  fileprivate var pairProperties: [BitextPair.Property] {
    let end = variants.first?.whole.lowerBound ?? xml.count
    return properties.prefix { $0.whole.lowerBound < end }.map { property in
      let type = property.isNote ? nil : property.type.map(text) ?? ""
      return BitextPair.Property(type: type, text: codedText(property.content).text)
    }
  }
}
