import Bitext
import Exchange
import Maintenance

/// A unit ready to be written: all that can be worked out without the memory.
struct PreparedUnit {
  struct Variant {
    var language: String
    /// With U+FFFC for inline codes.
    var text: [UInt8]
    /// The segment's XML where it has inline codes.
    var xml: [UInt8]?
    var hash: Int64
    var words: MatchWords
  }

  var variants: [Variant] = []
  /// The properties and notes of the unit, as XML; those that ``Origin`` holds aside.
  var properties: [UInt8] = []
  var origin: Origin
}

/// Units that are written in one transaction, and their entries of the index, in the order of its rows.
struct PreparedBatch {
  /// That a text of the unit at `unit` (of ``PreparedBatch/units``) has a word.
  struct Entry {
    /// The low 48 bits of the word.
    var word: UInt64
    var unit: UInt32
    /// Words of the text, 255 at most.
    var length: UInt8
    /// How often it has this one, 255 at most.
    var frequency: UInt8

    /// Word, unit, length and frequency as one number after the other, to sort by.
    static func < (one: Entry, other: Entry) -> Bool {
      if one.word != other.word { return one.word < other.word }
      if one.unit != other.unit { return one.unit < other.unit }
      if one.length != other.length { return one.length < other.length }
      return one.frequency < other.frequency
    }
  }

  var units: [PreparedUnit] = []
  var entries: [Entry] = []
  /// XML read.
  var bytes = 0

  mutating func append(_ unit: PreparedUnit) {
    for variant in unit.variants {
      Postings.forEachWord(of: variant.words.words) { word, frequency in
        entries.append(
          Entry(
            word: word & 0xFFFF_FFFF_FFFF, unit: UInt32(units.count),
            length: UInt8(min(variant.words.words.count, 255)), frequency: UInt8(min(frequency, 255))))
      }
    }
    units.append(unit)
  }

  mutating func sort() {
    entries.sort { $0 < $1 }
  }
}

/// Prepares units. For one thread.
struct UnitPreparation {
  private var readers: [String: WordReader] = [:]
  private var languages = VariantLanguages()

  /// nil where the unit has no two texts.
  mutating func prepare(_ unit: TMXUnit, header: TMXHead, file: String) throws -> PreparedUnit? {
    var origin = Origin(file: file)
    origin.date = unit.lastDate
    origin.author = unit.author
    origin.confidence = unit.confidence
    var prepared = PreparedUnit(origin: origin)
    for property in unit.properties {
      let type = property.type.map(unit.text) ?? ""
      switch type {
      case "prev", "x-context-pre": prepared.origin.before = unit.text(property.content)
      case "next", "x-context-post": prepared.origin.after = unit.text(property.content)
      case "x-align-score", "x-confidence": break
      default: prepared.properties += unit.xml[property.whole]
      }
    }
    let source = languages.source(of: unit, header: header)
    for index in (source.map { [$0] } ?? []) + unit.variants.indices.filter({ $0 != source }) {
      let variant = unit.variants[index]
      guard prepared.variants.count < 256, let segment = variant.segment,
        let language = languages.language(of: variant, in: unit)?.tag
      else { continue }
      var text: [UInt8] = []
      unit.appendText(of: variant, codes: .placeholder, to: &text)
      guard text.contains(where: { $0 > 0x20 }) else { continue }
      let words = try reader(language).words(of: text)
      prepared.variants.append(
        PreparedUnit.Variant(
          language: language, text: text,
          xml: unit.xml[segment].contains(UInt8(ascii: "<")) ? Array(unit.xml[segment]) : nil,
          hash: textHash(text, language: language), words: words))
    }
    return prepared.variants.count > 1 ? prepared : nil
  }

  private mutating func reader(_ language: String) throws -> WordReader {
    if let reader = readers[language] { return reader }
    let reader = try WordReader(language: language)
    readers[language] = reader
    return reader
  }
}
