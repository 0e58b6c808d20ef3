extension LanguageData {
  static let spanish = LanguageData(
    code: "es", name: "Spanish", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .spanish, starters: .spanish),
    countedWords: """
      paso pasos página páginas capítulo sección parte figura tabla número artículo versión nivel día línea y o de
      """,
    pageWords: "página de",
    numbers: .spanish,
    citation: Citation(particles: ["el", "la", "los", "las"]),
    checkedWords: .spanish)
}
