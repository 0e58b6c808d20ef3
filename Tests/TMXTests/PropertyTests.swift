import Bitext
import Files
import Formats
import Testing

@testable import TMX

private let english = Language(canonical: "en")
private let french = Language(canonical: "fr")
private let german = Language(canonical: "de")

/// The units' XML, in order.
private func units(_ text: String) throws -> [String] {
  try parts(text).units.map { String(decoding: $0.xml, as: UTF8.self) }
}

private func deduplicated(_ text: String, _ rule: DuplicateRule = DuplicateRule()) throws -> String {
  try output { _ = try deduplicate({ try reader(text) }, rule: rule, to: $0) }
}

@Suite("Whatever the TMX")
struct PropertyTests {
  private func text(_ seed: UInt64, many: Bool = false) -> String {
    var random = RandomTMX(seed: seed, languages: many ? ["en", "fr", "de-AT"] : ["en", "fr"], hasGaps: many)
    return random.make(units: 25)
  }

  @Test("inverting twice gives it back", arguments: 0..<40)
  func inversion(seed: UInt64) throws {
    let once = text(seed)
    let inverted = try output { _ = try invert(reader(once), to: $0) }
    #expect(try parts(inverted).head.attribute("srclang") == "fr")
    #expect(try output { _ = try invert(reader(inverted), to: $0) } == once)
  }

  @Test(
    "inverting twice gives back how the header writes the language",
    arguments: [("en", "fr"), ("en-US", "fr-FR"), ("EN-US", "FR-FR"), ("en-us", "fr-fr"), ("EN", "FR")])
  func spellings(source: String, inverted: String) throws {
    let text =
      "<tmx><header srclang='\(source)'/><body><tu srclang='\(source)'><tuv xml:lang='en-US'><seg>A</seg></tuv>"
      + "<tuv xml:lang='fr-FR'><seg>B</seg></tuv></tu></body></tmx>"
    let once = try output { _ = try invert(reader(text), to: $0) }
    #expect(try parts(once).head.attribute("srclang") == inverted)
    #expect(try output { _ = try invert(reader(once), to: $0) } == text)
  }

  @Test("inverting a pair of many languages twice gives it back", arguments: 0..<40)
  func inversionOfMany(seed: UInt64) throws {
    let once = text(seed, many: true)
    let inverted = try output { _ = try invert(reader(once), target: german, to: $0) }
    #expect(try output { _ = try invert(reader(inverted), target: english, to: $0) } == once)
  }

  @Test("selecting languages makes the first the source, of units that name their own, too")
  func sourceOfUnits() throws {
    let memory = try copied(
      """
      <tmx version="1.4"><header srclang="en"/><body><tu srclang="en"><tuv xml:lang="en"><seg>One</seg></tuv>\
      <tuv xml:lang="fr"><seg>Un</seg></tuv></tu><tu><tuv xml:lang="en"><seg>Two</seg></tuv>\
      <tuv xml:lang="fr"><seg>Deux</seg></tuv></tu></body></tmx>
      """)
    let selected = try parts(output { _ = try select([french, english], from: reader(memory), to: $0) })
    #expect(selected.head.attribute("srclang") == "fr")
    #expect(selected.units.map { $0.attribute("srclang") } == ["fr", nil])
    #expect(try output { _ = try select([english, french], from: reader(memory), to: $0) } == memory)
  }

  @Test("selecting its languages gives it back; selecting some keeps these variants to the byte", arguments: 0..<40)
  func selection(seed: UInt64) throws {
    let pair = text(seed)
    #expect(try output { _ = try select([english, french], from: reader(pair), to: $0) } == pair)

    let many = text(seed, many: true)
    let selected = try parts(output { _ = try select([german, english], from: reader(many), to: $0) }).units
    let whole = try parts(many).units.filter { unit in
      let languages = unit.variants.map { unit.language(of: $0) }
      return languages.contains("de-AT") && languages.contains("en")
    }
    #expect(selected.count == whole.count)
    for (some, all) in zip(selected, whole) {
      func variant(_ unit: TMXUnit, _ language: String) -> [UInt8] {
        unit.variants.first { unit.language(of: $0) == language }.map { Array(unit.xml[$0.whole]) } ?? []
      }
      #expect(some.variants.map { some.language(of: $0) } == ["de-AT", "en"])
      for language in ["de-AT", "en"] { #expect(variant(some, language) == variant(all, language)) }
      #expect(some.properties.map { Array(some.xml[$0.whole]) } == all.properties.map { Array(all.xml[$0.whole]) })
    }
  }

  @Test(
    "splitting and merging loses nothing",
    arguments: 0..<12, [Division.units(7), .bytes(900), .languages, .property("x-client")])
  func splitting(seed: UInt64, division: Division) throws {
    let whole = text(seed, many: true)
    var buffers: [ByteBuffer] = []
    let found = try split(reader(whole), by: division) { _ in
      buffers.append(ByteBuffer())
      return buffers[buffers.count - 1]
    }
    let texts = buffers.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(found.map(\.units) == (try texts.map { try parts($0).units.count }))
    let merged = try output { sink in _ = try merge(texts.map { text in { try reader(text) } }, to: sink) }
    switch division {
    case .units, .bytes: #expect(merged == whole)
    default: #expect(try units(merged).sorted() == units(whole).sorted())
    }
  }

  @Test("merging it with itself and removing duplicates is removing its duplicates", arguments: 0..<40)
  func merging(seed: UInt64) throws {
    let whole = text(seed, many: seed % 2 == 0)
    let twice = try output { sink in
      _ = try merge([{ try reader(whole) }, { try reader(whole) }], to: sink)
    }
    #expect(try units(twice) == units(whole) + units(whole))
    #expect(try units(deduplicated(twice)) == units(deduplicated(whole)))
    #expect(try parts(twice).head.xml == parts(whole).head.xml)
  }

  @Test("of what differs nothing goes as a duplicate", arguments: 0..<20)
  func distinct(seed: UInt64) throws {
    let whole = text(seed)
    func texts(_ text: String) throws -> Set<[[UInt8]]> {
      Set(try parts(text).units.map { unit in unit.variants.map { Array(unit.xml[$0.segment ?? 0..<0]) } })
    }
    #expect(try texts(deduplicated(whole)) == texts(whole))
    #expect(try parts(deduplicated(whole)).units.count == texts(whole).count)
  }
}
