import ICU
import Testing

@Suite struct `Locale data` {
  @Test(arguments: [
    ("fr", "fr"), ("fr_FR", "fr-FR"), ("FR_ca", "fr-CA"), ("iw", "he"), ("eng", "en"), ("EN-gb", "en-GB"),
    ("zh_hant_tw", "zh-Hant-TW"), ("fra", "fr"), ("fr_FR.UTF-8", "fr-FR"),
  ])
  func `tags become canonical`(text: String, expected: String) {
    #expect(LanguageTag.canonical(text) == expected)
  }

  @Test(arguments: ["", "x", "french", "qx", "fr FR", "fr-", "1", "-", "_", "français", "zzzzzzzzzz", "en/../x"])
  func `what is no language is nil`(text: String) {
    #expect(LanguageTag.canonical(text) == nil)
  }

  @Test func `languages have names`() {
    #expect(LanguageTag.displayName("fr", in: "en") == "French")
    #expect(LanguageTag.displayName("en-GB", in: "fr") == "anglais (Royaume-Uni)")
  }

  @Test func `months and weekdays`() throws {
    let french = try LocaleSymbols(language: "fr")
    #expect(french.months.wide.first == "janvier" && french.months.wide.count == 12)
    #expect(french.months.abbreviated[6] == "juil.")
    #expect(french.weekdays.wide == ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"])
    let russian = try LocaleSymbols(language: "ru")
    #expect(russian.months.wide[0] == "января" && russian.months.standaloneWide[0] == "январь")
    #expect(try LocaleSymbols(language: "fa").months.wide[0] == "ژانویهٔ")
  }

  @Test func `numbers in words, by rule set`() throws {
    let french = try NumberSpeller(locale: "fr")
    #expect(french.spell(3) == "trois")
    #expect(french.spell(80) == "quatre-vingts")
    #expect(french.ruleSets.contains("%spellout-cardinal-feminine"))
    #expect(french.spell(1, ruleSet: "%spellout-cardinal-feminine") == "une")
    #expect(french.spell(1) == "un")
    #expect(french.spell(1, ruleSet: "%no-such") == "un")
    let english = try NumberSpeller(locale: "en")
    #expect(english.spell(21, ruleSet: "%spellout-ordinal") == "twenty-first")
    #expect(english.spell(-5) == "minus five")
  }
}
