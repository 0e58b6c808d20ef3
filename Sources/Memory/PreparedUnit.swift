import Bitext
import Files
import Formats
import TMX

/// A unit ready to be written: all that can be worked out without the memory.
struct PreparedUnit {
  struct Variant {
    var language: String
    /// With U+FFFC for inline codes.
    var text: [UInt8]
    /// The segment's XML where it has inline codes.
    var xml: [UInt8]?
    /// Its attributes but the language, as XML, and its properties and notes.
    var attributes: [UInt8]
    var properties: [UInt8]
    /// ``plainTextHash(_:language:)``.
    var hash: Int64
    var words: MatchWords
  }

  var variants: [Variant] = []
  /// The attributes of the unit, as XML: ` tuid="1"`.
  var attributes: [UInt8] = []
  /// The properties and notes of the unit, as XML; those that are made of ``Origin`` aside.
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

  /// Sorts the entries: by radix, 16 bits of the word at a time, which keeps the units' order.
  mutating func sort() {
    var (from, to) = (entries, entries)
    var starts = [Int32](repeating: 0, count: 1 << 16)
    for shift in stride(from: UInt64(0), to: 48, by: 16) {
      for index in starts.indices { starts[index] = 0 }
      for entry in from { starts[Int(entry.word >> shift & 0xFFFF)] += 1 }
      var sum: Int32 = 0
      for index in starts.indices { (starts[index], sum) = (sum, sum + starts[index]) }
      for entry in from {
        let bucket = Int(entry.word >> shift & 0xFFFF)
        to[Int(starts[bucket])] = entry
        starts[bucket] += 1
      }
      swap(&from, &to)
    }
    // A unit with two texts in one language may have a word twice, in either order.
    for index in from.indices.dropFirst() {
      var place = index
      while place > 0, from[place] < from[place - 1] {
        from.swapAt(place, place - 1)
        place -= 1
      }
    }
    entries = from
  }
}

/// Prepares units. For one thread.
struct UnitPreparation {
  /// What every unit gets, in the place of its own of these types.
  var stamps = UnitStamps()
  private var readers: [String: MatchWordReader] = [:]
  private var languages = VariantLanguages()

  /// nil where the unit has no two texts.
  mutating func prepare(_ unit: TMXUnit, header: TMXHead, file: AddedFile) throws -> PreparedUnit? {
    var origin = Origin(file: file.name, path: file.path)
    origin.date = unit.lastDate
    origin.author = unit.author
    origin.confidence = unit.confidence
    if let author = stamps.author { origin.author = author }
    if let date = stamps.date { origin.date = date }
    origin.properties = stamps.properties
    var prepared = PreparedUnit(origin: origin)
    append(unit.attributes, of: "tu", in: unit, to: &prepared.attributes, &prepared.properties)
    for property in unit.properties {
      let type = property.type.map(unit.text) ?? ""
      switch type {
      case "prev", "x-context-pre": prepared.origin.before = unit.text(property.content)
      case "next", "x-context-post": prepared.origin.after = unit.text(property.content)
      default: break
      }
      if stamps.types.contains(type) { continue }
      if Self.descriptive.contains(type), !property.content.isEmpty {
        prepared.origin.properties =
          (prepared.origin.properties ?? "") + String(decoding: unit.xml[property.whole], as: UTF8.self)
      } else if !Self.ofOrigin.contains(type) {
        prepared.properties += unit.xml[property.whole]
      }
    }
    prepared.attributes += stamps.attributes
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
      var (attributes, properties): ([UInt8], [UInt8]) = ([], [])
      append(variant.attributes, of: "tuv", in: unit, to: &attributes, &properties)
      for property in variant.properties { properties += unit.xml[property.whole] }
      prepared.variants.append(
        PreparedUnit.Variant(
          language: language, text: text,
          xml: unit.xml[segment].contains(UInt8(ascii: "<")) ? Array(unit.xml[segment]) : nil,
          attributes: attributes, properties: properties, hash: plainTextHash(text, language: language), words: words))
    }
    return prepared.variants.count > 1 ? prepared : nil
  }

  /// The properties that exporting makes of the origin.
  static let ofOrigin: Set<String> = ["prev", "next", "x-align-score"]

  /// What the files of several clients say each in its own way of a unit that they share (memoQ's names, and the same as
  /// TMX wants private ones to begin): kept with the origin, where they say something.
  static let descriptive: Set<String> = [
    "client", "project", "domain", "subject", "x-client", "x-project", "x-domain", "x-subject",
  ]

  /// Appends attributes as they stand. Those that TMX 1.4 doesn't know become properties, or what is exported would be refused.
  private func append(
    _ list: [TMXUnit.Attribute], of element: String, in unit: TMXUnit, to attributes: inout [UInt8],
    _ properties: inout [UInt8]
  ) {
    for attribute in list {
      let name = String(decoding: unit.xml[attribute.name], as: UTF8.self)
      if name == "xml:lang" || name == "lang" || name.hasPrefix("xmlns") || stamps.attributeNames.contains(name) {
        continue
      }
      if isTMXAttribute(name, of: element) {
        attributes += unit.xml[attribute.whole]
      } else if case let value = unit.text(attribute.value), !value.isEmpty {
        properties += tmxProperty("x-\(name)", value)
      }
    }
  }

  private mutating func reader(_ language: String) throws -> MatchWordReader {
    if let reader = readers[language] { return reader }
    if readers.count >= mostOpenLanguages { readers.removeAll() }
    let reader = try MatchWordReader(language: language)
    readers[language] = reader
    return reader
  }
}
