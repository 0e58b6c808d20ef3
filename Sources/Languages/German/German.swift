extension LanguageData {
  static let german = LanguageData(
    code: "de", name: "German", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .german, starters: .german, hasFullStopOrdinals: true, hasInvertedQuotes: true),
    countedWords: """
      Schritt Schritte Seite Seiten Kapitel Abschnitt Abschnitte Teil Abbildung Tabelle Nummer Artikel Stufe Band Tag Zeile
      Spalte Regel Frage Beispiel und oder bis von
      """,
    suspendingWords: "und oder bis sowie bzw beziehungsweise",
    pageWords: "seite von",
    numbers: .german,
    citation: Citation(
      particles: ["sich", "der", "die", "das", "ein", "eine"],
      placeholders: "jd. jdm. jdn. jds. etw. jdn./etw. jdm./etw. jdm./jdn."),
    checkedWords: .german,
    nounsHaveCapitals: true)
}
