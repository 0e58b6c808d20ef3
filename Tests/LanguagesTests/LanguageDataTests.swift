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

  @Test("a row of false friends or idioms that can never be reported is told")
  func deadRowsOfPairsAreTold() {
    let languages = (LanguageData.of("fr"), LanguageData.of("en"))
    func problems(_ rows: String...) -> [String] {
      FalseFriends.problems(rows.map { FalseFriends(row: $0[...], of: languages) })
    }
    #expect(problems("> pub, pubs | pub, pubs | advert | ads | affiche, !bière") == [])
    #expect(problems("pub | | advert") == ["pub: an empty cell"])
    #expect(problems("pub | pub | pub") == ["pub: [\"pub\"] is right and wrong"])
    #expect(
      problems("pub | pub-crawl | advert | | !a") == [
        "“pub-crawl” is not one word", "pub: “[\"a\"]” starts too many words",
      ])
    #expect(problems("pub, pub | pub | advert") == ["[\"pub\"] and [\"pub\"] stand twice"])
    #expect(problems("pub | pub | advert", "< pub | pub | advert", "pub | pub | advert | | bar") == [])
    #expect(IdiomPair.problems([IdiomPair(row: "kick- *bucket | *seau frapp- | mourir")]) == [])
    #expect(
      IdiomPair.problems([IdiomPair(row: "bucket | se- Seau | ")]) == [
        "bucket: no meaning", "“bucket” is no phrase", "se- Seau: “se” starts too many words",
        "se- Seau: “Seau” is not in lower case",
      ])
  }

  @Test("phrases stand for each form of their words, and for each choice between them")
  func phrasesAreExpanded() {
    let phrases: Phrases = "faute de/d, prendre~ part"
    let expanded = phrases.expanded(LanguageData.of("fr").forms).map { $0.joined(separator: " ") }
    #expect(expanded.prefix(2) == ["faute de", "faute d"])
    #expect(expanded.contains("prend part") && expanded.contains("prendrait part"))
  }

  @Test("each language is listed once, by all its codes")
  func codesAreUnique() {
    let codes = LanguageData.all.flatMap { [$0.code] + $0.otherCodes }
    #expect(Set(codes).count == codes.count)
    #expect(LanguageData.of("no").code == "nb")
    #expect(LanguageData.of("xx").segmentation == nil)
  }

  @Test("a row that can never apply is told")
  func deadRowsAreTold() {
    var data = LanguageData(code: "xx", name: "Example")
    data.inflection = Inflection(
      regular: [("s", [])], doublesConsonant: ["ed"], comparison: [("er", [""]), ("ier", ["y"])])
    data.citation = Citation(particles: ["to", "l'"], elided: ["d"])
    data.numbers.alignedOrdinals = "eenth"
    data.numbers.clock.behindHours = ["and nothing": 0]
    data.oppositions = [Opposition(.order, "before", "")]
    data.negation = NegationData(
      strong: "not", single: ["*no not"],
      parts: NegationInParts(particles: "ne", elidedParticles: "n", companions: "not", nouns: "step"))
    data.spellings = [("our", "our")]
    data.elided = "de"
    data.countedWords = "page page"
    #expect(
      data.validate() == [
        "“s” replaces nothing", "“ed” is no ending", "“ier” stands behind “er”", "“eenth” is too long",
        "“and nothing” adds 0 minutes", "“l'” is elided", "“d” has no apostrophe", #"["no", "not"] has no strong word"#,
        "“n” is no particle", "“step” is no companion", "order: a side has no words",
        "“page” stands twice", "“de” is short, and elided like any", "words are elided, and no apostrophe parts them",
        "“our” for “our” changes nothing",
      ])
  }

  @Test("a phrase stands where its words do, around the one that is marked")
  func phrases() {
    let words = ["on", "the", "other", "hand"]
    func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }
    #expect(Phrase("the *other _").matches(at: 2, word))
    #expect(!Phrase("the *other _").matches(at: 1, word))
    #expect(!Phrase("hand in").matches(at: 3, word))
    #expect(Phrase("the *other _").marked == "other")
  }

  @Test("a table that is wrong is told")
  func wrongTablesAreTold() {
    var data = LanguageData(code: "xx", name: "Example")
    data.segmentation = SegmentationData(
      abbreviations: Abbreviations(inside: "Dr Dr", mayEnd: "etc."), starters: SentenceStarters("The"))
    data.functionWords.closed = "the The"
    data.numbers.vague = ["none": -1]
    #expect(
      data.validate() == [
        "“Dr” stands twice", "“etc.” ends with a full stop", "“The” is not in lower case", "“none” is -1.0",
      ])
  }
}
