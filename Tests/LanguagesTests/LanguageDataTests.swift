import Testing

@testable import Languages

@Suite("What is known of languages")
struct LanguageDataTests {
  @Test("the tables of a language are in order", arguments: LanguageData.all.map(\.code))
  func tablesAreInOrder(code: String) {
    #expect(LanguageData.of(code).validate() == [])
  }

  @Test("the tables of a pair of languages are in order", arguments: LanguagePair.all.map { [$0.first, $0.second] })
  func pairsAreInOrder(codes: [String]) throws {
    let pair = try #require(LanguagePair.of(codes[0], codes[1]))
    #expect(pair.validate() == [])
    #expect(LanguagePair.of(codes[1], codes[0])?.first == codes[0])
  }

  @Test("each language is listed once, by all its codes")
  func codesAreUnique() {
    let codes = LanguageData.all.flatMap { [$0.code] + $0.otherCodes }
    #expect(Set(codes).count == codes.count)
    #expect(LanguageData.of("no").code == "nb")
    #expect(LanguageData.of("xx").segmentation == nil)
  }

  @Test("a table that is wrong is told")
  func wrongTablesAreTold() {
    var data = LanguageData(code: "xx", name: "Example")
    data.segmentation = SegmentationData(
      abbreviations: Abbreviations(inside: "Dr Dr", mayEnd: "etc."), starters: SentenceStarters("The"))
    data.functionWords.closed = "the The"
    data.numbers.vague = ["none": 0]
    #expect(
      data.validate() == [
        "“Dr” stands twice", "“etc.” ends with a full stop", "“The” is not in lower case", "“none” is 0.0",
      ])
  }
}
