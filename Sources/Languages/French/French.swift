extension LanguageData {
  static let french = LanguageData(
    code: "fr", name: "French", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .french, starters: .french, timeWords: "Paris GMT"),
    countedWords: """
      étape étapes chapitre chapitres partie parties tableau tableaux numéro numéros niveau niveaux tome jour jours ligne
      lignes colonne règle exemple exercice et ou à de
      """,
    pageWords: "page p sur",
    typography: Typography(
      spacesHighMarks: true, tightMarks: ["CA": ";!?"], quotationMarks: .guillemets, decimals: .comma,
      currency: .behind,
      isStrictOnSpaces: true),
    functionWords: .french, wordEndings: .french, formation: .french,
    denials: Denials(
      boundPrefixes: "in im ir il dés dis mé non", opposites: Denials.latinOpposites, inflections: "s es e"),
    numbers: .french, units: frenchUnits, unitPhrases: frenchUnitPhrases, unitSymbols: frenchUnitSymbols,
    periods: frenchPeriods, unlikeUnits: "t", dates: DateData(dayComesFirst: true),
    citation: Citation(
      particles: ["se", "le", "la", "les", "un", "une"], elided: ["s'", "l'"], placeholders: "qn qc qqn qqch qqn. qqch."
    ),
    negation: .french, checkedWords: .french, oppositions: .french + .frenchContraries,
    paradigms: [
      Paradigm("er", "er e es ent ons ez é ée és ées ant ait aient a èrent era eront erait eraient erez"),
      Paradigm("ir", "ir is it issons issez issent i ie ies issant issait issaient irent ira iront irait iraient"),
      Paradigm("dre", "dre ds d dons dez dent du due dus dues dant dait daient dit dirent dra dront drait draient"),
      Paradigm("", "- e s es"),
    ],
    agreement: .french, homophones: .french,
    conjunctions: Conjunctions(that: "que qu", and: "et ainsi puis", or: "ou soit ni", but: "mais"),
    pronouns: .french, constructionList: frenchConstructions, tenses: .french,
    apostrophe: .partsArticles, elided: "jusqu lorsqu puisqu quoiqu", datesHaveSmallLetters: true,
    elidedWords: "d l qu n s j c m t",
    plainSpellings: [("oe", "œ"), ("ae", "æ")], wordings: frenchWordings, countsNoneAsOne: true,
    // 1990: reconnait, protègera (before a silent e, as in futures and conditionals: not hygiènique), aigüe.
    reformedSpellings: [
      ReformedSpelling(new: "güe", old: "guë"), ReformedSpelling(new: "i", old: "î"),
      ReformedSpelling(new: "u", old: "û"), ReformedSpelling(new: "è", old: "é", beforeNext: "er"),
    ])
}
