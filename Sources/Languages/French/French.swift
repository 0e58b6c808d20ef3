extension LanguageData {
  static let french = LanguageData(
    code: "fr", name: "French",
    segmentation: SegmentationData(
      abbreviations: .french, starters: .french, timeWords: "Paris GMT"),
    countedWords: """
      étape étapes chapitre chapitres partie parties tableau tableaux numéro numéros niveau niveaux tome jour jours ligne
      lignes colonne règle exemple exercice et ou à de
      """,
    pageWords: "page p sur",
    typography: Typography(
      spacesHighMarks: true, quotationMarks: .guillemets, decimals: .comma, isStrictOnSpaces: true),
    functionWords: .french, wordEndings: .french,
    denials: Denials(boundPrefixes: "in im ir il dés mé non", opposites: Denials.latinOpposites, inflections: "s es e"),
    numbers: .french, units: frenchUnits,
    citation: Citation(
      particles: ["se", "le", "la", "les", "un", "une"], elided: ["s'", "l'"], placeholders: "qn qc qqn qqch qqn. qqch."
    ),
    negation: .french, checkedWords: .french,
    apostrophe: .partsArticles, elided: "jusqu lorsqu puisqu quoiqu", elidedWords: "d l qu n s j c m t",
    hasReformedSpelling: true)
}
