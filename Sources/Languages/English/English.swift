extension LanguageData {
  static let english = LanguageData(
    code: "en", name: "English", hasCodeInPaths: true, hasNameInPaths: true,
    pathWords: "to is no in so be am as or my he an hi ho io co vo om st tv bi pi ii na se si ha id os ai ie",
    segmentation: SegmentationData(
      abbreviations: .english, starters: .english,
      sayings: englishSayings,
      timeWords: """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January
        February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
        Sept Oct Nov Dec Eastern Central Mountain Pacific Greenwich
        """),
    countedWords: """
      step steps page pages chapter chapters section sections part parts figure figures table tables number numbers
      article articles version versions level levels volume volumes day days line lines column columns rule rules question
      example exercise and or to of
      """,
    suspendingWords: "and or to",
    pageWords: "page p of",
    typography: Typography(quotationMarks: .curly, decimals: .point, currency: .before, isStrictOnSpaces: true),
    functionWords: .english, wordEndings: .english, inflection: .english, formation: .english,
    denials: Denials(
      prefixes: "un non", boundPrefixes: "in im ir il dis mis", suffixes: "less", opposites: Denials.latinOpposites),
    numbers: .english, units: englishUnits, unitPhrases: englishUnitPhrases, unitSymbols: englishUnitSymbols,
    periods: englishPeriods,
    unlikeUnits: "once",
    citation: Citation(particles: ["to", "the"], placeholders: "sb. sth. sb.'s sb./sth. s.o. s.th. s.b."),
    negation: .english, checkedWords: .english, oppositions: .english + .englishContraries,
    paradigms: [Paradigm("e", "e es ed ing"), Paradigm("y", "y ys ies ied yed ying"), Paradigm("", "- s ed ing")],
    numberAgreement: .english,
    conjunctions: Conjunctions(that: "that", and: "and", or: "or nor", but: "but"),
    pronouns: .english, constructionList: englishConstructions, tenses: .english,
    apostrophe: .partsEndings, datesHaveCapitals: true,
    spellings: [
      ("is", "iz"), ("iz", "is"), ("our", "or"), ("re", "er"), ("ll", "l"), ("ae", "e"), ("oe", "e"), ("ogue", "og"),
      ("yse", "yze"), ("ence", "ense"),
    ],
    plainSpellings: [
      ("is", "iz"), ("iz", "is"), ("ys", "yz"), ("yz", "ys"), ("our", "or"), ("ae", "e"), ("oe", "e"), ("ogue", "og"),
    ])
}
