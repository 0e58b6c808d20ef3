import Bitext
import Files
import Languages

extension PairFormat {
  /// XML Localization Interchange File Format, 1.0 to 2.1, with what Trados, memoQ and Memsource make of it.
  ///
  /// A pair is a segment: of XLIFF 1.2 what the tool has marked in `seg-source` and `target`, else the unit. Segments
  /// without a target, and those that the file calls untranslated, are passed over and counted.
  static let xliff = PairFormat(
    name: "xliff", fileExtensions: ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"],
    summary: "XLIFF 1.2 or 2, the bilingual files of translation tools",
    isLikely: { startsXLIFF($0) }, decodesItself: true, open: XLIFFPairs.init)
}

/// Whether the root element is `xliff`, as far as the first bytes show.
func startsXLIFF(_ start: ArraySlice<UInt8>) -> Bool {
  start.first == UInt8(ascii: "<") && String(decoding: start.prefix(4096), as: UTF8.self).contains("<xliff")
}

private final class XLIFFPairs: PairSource {
  private(set) var unpaired = 0
  private let units: XLIFFReader
  private let name: String
  private let options: PairReadingOptions
  private var pending: ArraySlice<BitextPair> = []
  private var count = 0
  private var seen: Set<String> = []

  init(_ stream: FileStream, _ options: PairReadingOptions) throws {
    units = try XLIFFReader(stream, encoding: options.encoding, isOnlyRead: true)
    name = stream.name
    self.options = options
  }

  func next() throws -> PairReader.Item? {
    while true {
      if let pair = pending.popFirst() { return .pair(pair) }
      guard let unit = try units.next() else { break }
      pending = pairs(of: unit)[...]
    }
    if count == 0 {
      throw PairReadingError(name: name, reason: unpaired == 0 ? .noPairs : .untranslated(seen.sorted()))
    }
    return nil
  }

  private func pairs(of unit: XLIFFUnit) -> [BitextPair] {
    // What is left of the file behind its last unit.
    guard !unit.xml.isEmpty else { return [] }
    let contents = XLIFFContents(unit)
    let source = unit.languages.source.flatMap(Language.init(parsing:))
    let target = unit.languages.target.flatMap(Language.init(parsing:))
    for language in [source, target] { if let language, seen.count < 100 { seen.insert(language.tag) } }
    // Asked for the other way round, the file serves as well.
    let isSwapped =
      options.from?.base == target?.base && options.to?.base == source?.base && source?.base != target?.base
      && options.from != nil && options.to != nil
    let isOther =
      !isSwapped
      && (isDifferent(options.from, source) || isDifferent(options.to, target))
    return contents.segments.flatMap { segment -> [BitextPair] in
      var translation = XLIFFText()
      if let target = segment.target, !contents.isUntranslated, !isOther {
        translation = target
      } else if !options.includesUntranslated {
        // A unit without any text is none.
        if !segment.source.text.isEmpty { unpaired += 1 }
        return []
      }
      return texts(segment.source, translation).map { one, other in
        let first = side(one, segment.source.line, source)
        let second = side(other, translation.line, target)
        defer { count += 1 }
        var pair = BitextPair(
          index: count, source: isSwapped ? second : first, target: isSwapped ? first : second,
          confidence: contents.confidence, id: contents.id)
        pair.kind = contents.kind
        pair.properties =
          contents.notes.map { BitextPair.Property(type: nil, text: $0) }
          + contents.properties.map { BitextPair.Property(type: $0.type, text: $0.text) }
        return pair
      }
    }
  }

  private func isDifferent(_ asked: Language?, _ found: Language?) -> Bool {
    guard let asked, let found else { return false }
    return asked.base != found.base
  }

  /// The segments that both sides mark under the same names; the whole texts where they don't.
  private func texts(_ source: XLIFFText, _ target: XLIFFText) -> [(CodedText, CodedText)] {
    let (ids, others) = (source.marked.map(\.id), target.marked.map(\.id))
    let (one, other) = (
      CodedText(text: source.text, codes: source.codes), CodedText(text: target.text, codes: target.codes)
    )
    if target.text.isEmpty, !ids.isEmpty { return source.marked.map { ($0.text, CodedText(text: "")) } }
    guard !ids.isEmpty, ids == others, Set(ids).count == ids.count else { return [(one, other)] }
    return zip(source.marked, target.marked).compactMap { one, other in
      one.text.text.isEmpty && other.text.text.isEmpty ? nil : (one.text, other.text)
    }
  }

  private func side(_ text: CodedText, _ line: Int, _ language: Language?) -> BitextPair.Side {
    var side = BitextPair.Side(
      text: text.text, language: language, anchors: text.text.isEmpty ? [] : [BitextPair.Anchor(line: line)])
    side.codes = text.codes
    return side
  }
}
