extension LanguageData {
  static let italian = LanguageData(
    code: "it", name: "Italian", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .italian, starters: .italian),
    countedWords: """
      passo passi pagina pagine capitolo sezione tabella numero articolo versione livello giorno riga e di
      """,
    pageWords: "pagina di",
    numbers: NumberData(
      vague: [
        "zero": 0, "unico": 1, "unica": 1, "singolo": 1, "singola": 1, "primo": 1, "prima": 1, "primi": 1, "prime": 1, "due": 2,
        "entrambi": 2, "entrambe": 2, "doppio": 2, "doppia": 2, "paio": 2, "coppia": 2, "triplo": 3, "dozzina": 12,
        "mezzo": 0.5, "mezza": 0.5, "metà": 0.5, "decennio": 10, "secolo": 100, "decine": 10, "centinaia": 100,
        "migliaia": 1000, "milioni": 1e6,
      ],
      // sei: you are; secondo: according to; terzi: others.
      ambiguous: """
        sei secondo seconda secondi seconde terzo terza terzi terze quarto quarta quarti quinto quinta quinte sesto sesta
        sesti
        """,
      alignedOrdinals: "º ª ° o a"),
    citation: Citation(particles: ["il", "lo", "la"], elided: ["l'"]),
    checkedWords: .italian,
    apostrophe: .partsArticles, elided: "dell nell sull dall all quell quest")
}
