extension LanguageData {
  static let italian = LanguageData(
    code: "it", name: "Italian", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .italian, starters: .italian),
    countedWords: """
      passo passi pagina pagine capitolo sezione tabella numero articolo versione livello giorno riga e di
      """,
    pageWords: "pagina di",
    numbers: .italian,
    citation: Citation(particles: ["il", "lo", "la"], elided: ["l'"]),
    checkedWords: .italian,
    apostrophe: .partsArticles, elided: "dell nell sull dall all quell quest",
    doublesWords: true)
}
