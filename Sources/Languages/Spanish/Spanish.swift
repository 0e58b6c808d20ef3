extension LanguageData {
  static let spanish = LanguageData(
    code: "es", name: "Spanish",
    segmentation: SegmentationData(
      abbreviations: .spanish, starters: .spanish),
    countedWords: """
      paso pasos página páginas capítulo sección parte figura tabla número artículo versión nivel día línea y o de
      """,
    pageWords: "página de",
    numbers: NumberData(articles: "mil"),
    citation: Citation(particles: ["el", "la", "los", "las"]),
    checkedWords: .spanish)
}
