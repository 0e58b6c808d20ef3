extension LanguageData {
  static let italian = LanguageData(
    code: "it", name: "Italian",
    segmentation: SegmentationData(
      abbreviations: .italian, starters: .italian),
    countedWords: """
      passo passi pagina pagine capitolo sezione tabella numero articolo versione livello giorno riga e di
      """,
    pageWords: "pagina di",
    citation: Citation(particles: ["il", "lo", "la"], elided: ["l'"]),
    checkedWords: .italian,
    apostrophe: .partsArticles, elided: "dell nell sull dall all quell quest")
}
