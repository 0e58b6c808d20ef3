extension LanguageData {
  static let german = LanguageData(
    code: "de", name: "German", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .german, starters: .german, hasFullStopOrdinals: true, hasInvertedQuotes: true),
    countedWords: """
      Schritt Schritte Seite Seiten Kapitel Abschnitt Abschnitte Teil Abbildung Tabelle Nummer Artikel Stufe Band Tag Zeile
      Spalte Regel Frage Beispiel und oder bis von
      """,
    pageWords: "seite von",
    numbers: NumberData(
      vague: [
        "null": 0, "einzig": 1, "einzige": 1, "einzigen": 1, "einmal": 1, "erste": 1, "ersten": 1, "erster": 1, "erstes": 1,
        "zwei": 2, "beide": 2, "beiden": 2, "zweimal": 2, "doppelt": 2, "doppelte": 2, "paar": 2, "dreimal": 3,
        "dreifach": 3, "dutzend": 12, "halb": 0.5, "halbe": 0.5, "halben": 0.5, "hälfte": 0.5, "viertel": 0.25,
        "hunderte": 100, "tausende": 1000, "millionen": 1e6, "jahrzehnt": 10, "jahrhundert": 100,
      ],
      // achten: to respect, to mind.
      ambiguous: "acht achte achten elf sieben zweite zweiten zweiter zweites dritte dritten dritter drittes",
      articles: "ein eine eins", scaleMarks: ["Mio": 1e6, "Mrd": 1e9]),
    citation: Citation(
      particles: ["sich", "der", "die", "das", "ein", "eine"],
      placeholders: "jd. jdm. jdn. jds. etw. jdn./etw. jdm./etw. jdm./jdn."),
    checkedWords: .german,
    nounsHaveCapitals: true)
}
