import Testing

@testable import Checks

@Suite("Customs of languages")
struct CustomsTests {
  private static let checks: Set<String> = ["repetition", "capitalization", "spacing", "name", "end-punctuation"]

  @Test(
    "what a language does by custom is no fault",
    arguments: [
      ("it", "He speaks softly.", "Parla piano piano."), ("it", "It is all white.", "È tutto bianco bianco."),
      ("tr", "They came in slowly.", "Yavaş yavaş girdiler."), ("hi", "Walk slowly.", "धीरे धीरे चलो।"),
      ("el", "Slowly he came.", "Σιγά σιγά ήρθε."), ("he", "Read slowly.", "קרא לאט לאט."),
      ("ms", "Slowly.", "Perlahan perlahan."),
      ("nl", "He knows that that is so.", "Hij weet dat dat zo is."),
      ("da", "There, where they live.", "De der der bor."),
      ("ko", "Run grep as root.", "grep을 root로 실행하십시오."), ("ja", "Use grep here.", "grepをここで使う。"),
      ("ar", "Use grep here.", "grep يستخدم هنا."),
      ("nl", "In the evening he sings.", "’s Avonds zingt hij."), ("nl", "The day is warm.", "'t Is warm vandaag."),
      ("af", "A man came.", "'n Man het gekom."),
      ("fr-CA", "Is it true? Yes! Come; now.", "Est-ce vrai? Oui! Venez; vite."),
      (
        "de", "The council closes the old bridge over the river for two years",
        "Der Rat sperrt die alte Brücke am Fluss für zwei Jahre"
      ),
      ("tr", "No digit after '.'", "'.' sonrası rakam yok"), ("zh", "Is it right (y/N)?", "对吗？(y/N)"),
      ("zh", "Open…", "打开…(_O)"),
      ("fr", "7×9 envelope", "enveloppe 7×9"), ("de", "PIN too short", "der Code ist zu kurz"),
      ("fr", "Sunday", "dimanche"),
      ("de", "-o FILE   FILE is written", "-o DATEI   DATEI wird geschrieben"),
    ])
  func customs(language: String, source: String, target: String) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: Self.checks) == [])
  }

  @Test(
    "a word that both languages may have is not left untranslated where a list is all that is known of the language",
    arguments: [
      ("nl", "The soup is cold and the bread is hard.", "De soep is koud en het brood is hard."),
      ("ko", "Run grep as root.", "grep을 root로 실행하십시오."),
      ("da", "We have for long had it.", "Vi har for længst haft det."),
      ("tr", "Put the hat on the desk.", "On masada bir şapka var."),
    ])
  func shared(language: String, source: String, target: String) throws {
    let pair = PairOfLanguages("en", language, usesShipped: true)
    #expect(try pair.findings(source, target, checks: ["untranslated"]) == [])
  }

  @Test(
    "what no language does is",
    arguments: [
      ("it", "The dog sleeps.", "Il il cane dorme.", "repetition:  | Il il"),
      ("tr", "Bread and milk.", "Ekmek ve ve süt.", "repetition:  | ve ve"),
      ("fr", "It is true!", "C’est vrai!", "spacing:  | vrai!"),
      ("fr-CA", "Note: it rains.", "Note: il pleut.", "spacing:  | Note:"),
      ("nl", "In the evening he sings.", "’s avonds zingt hij.", "capitalization:  | avonds"),
      ("de", "The house is old.", "das Haus ist alt.", "capitalization:  | das"),
      ("ja", "It is raining now.", "雨が降っている", "end-punctuation: . | "),
    ])
  func faults(language: String, source: String, target: String, expected: String) throws {
    #expect(try PairOfLanguages("en", language).findings(source, target, checks: Self.checks) == [expected])
  }

  @Test("a doubled word is a note in a language of which nothing is known")
  func unknownLanguage() throws {
    let checker = try Checker(knowledge: PairOfLanguages("en", "eu").knowledge)
    let found = checker.findings(for: CheckedPair(source: "Slowly he came.", target: "Poliki poliki etorri zen."))
    #expect(found.map(\.severity) == [.note])
  }

  @Test(
    "another title before one name is told",
    arguments: [
      ("fr", "Mr. Quist met Mrs. Abendroth.", "Mme Quist a rencontré M. Abendroth.", 2),
      ("fr", "Mr. Quist met Mrs. Abendroth.", "M. Quist a rencontré Mme Abendroth.", 0),
      ("fr", "Mr. and Mrs. Quist came. Mr. Quist sang.", "M. Quist et Mme Quist sont venus. M. Quist a chanté.", 0),
      ("es", "Mrs. Quist is here.", "El señor Quist está aquí.", 1),
      ("it", "Mr. Quist is here.", "La signora Quist è qui.", 1),
    ])
  func titles(language: String, source: String, target: String, count: Int) throws {
    let checker = try Checker(knowledge: PairOfLanguages("en", language).knowledge)
    let found = checker.findings(for: CheckedPair(source: source, target: target))
    #expect(found.count { $0.check == "name" && $0.severity >= .warning } == count)
  }
}
