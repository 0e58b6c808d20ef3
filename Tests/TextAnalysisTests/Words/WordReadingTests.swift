import Languages
import Testing

@testable import TextAnalysis

@Suite("A reading of a word")
struct WordReadingTests {
  private let tags: TagTable

  init() throws {
    let data = try #require(LanguageData.of("fr").agreement?.tags)
    tags = TagTable(data)
  }

  @Test("tells part of speech, gender and number from a dictionary's tags")
  func nominal() throws {
    let reading = try #require(WordReading(" st:tuer po:v1_it_q_zz po:ppas po:adj is:mas is:pl", tags: tags))
    #expect(reading.kinds == [.participle, .adjective] && reading.lemma == "tuer")
    #expect(reading.forms == [.masculine, .plural])
    let either = try #require(WordReading("st:victime po:adj is:epi", tags: tags))
    #expect(either.forms == [.masculine, .feminine, .singular, .plural])
  }

  @Test(
    "tells the persons of verbs and pronouns, the singular first",
    arguments: [
      ("po:v1 po:ipre po:spre po:1sg po:3sg", UInt8(0b101)), ("po:v0ait po:ipre po:3pl!", 0b100000),
      ("po:propersuj po:3pe is:mas is:pl", 0b100000), ("po:propersuj po:1pe is:epi is:sg", 0b1),
    ])
  func persons(line: String, expected: UInt8) throws {
    #expect(try #require(WordReading(line[...], tags: tags)).persons == expected)
  }

  @Test("is of another kind where its part of speech is not known, and none without one")
  func others() {
    #expect(WordReading("st:et po:cjco", tags: tags)?.kinds == .other)
    #expect(WordReading("st:et", tags: tags) == nil)
  }
}
