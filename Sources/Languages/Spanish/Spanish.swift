extension LanguageData {
  static let spanish = LanguageData(
    code: "es", name: "Spanish", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .spanish, starters: .spanish),
    countedWords: """
      paso pasos página páginas capítulo sección parte figura tabla número artículo versión nivel día línea y o de
      """,
    pageWords: "página de",
    numbers: NumberData(
      vague: [
        "cero": 0, "único": 1, "única": 1, "primer": 1, "primero": 1, "primera": 1, "dos": 2, "ambos": 2, "ambas": 2, "doble": 2,
        "par": 2, "triple": 3, "docena": 12, "medio": 0.5, "media": 0.5, "mitad": 0.5, "década": 10, "siglo": 100,
        "decenas": 10, "cientos": 100, "miles": 1000, "millones": 1e6,
      ],
      // The second, the room and the farm.
      ambiguous: """
        segundo segunda segundos segundas tercer tercero tercera tercio cuarto cuarta cuartos cuartas quinto quinta sexto
        sexta octava octavo décima
        """,
      articles: "mil", alignedOrdinals: "º ª o a"),
    citation: Citation(particles: ["el", "la", "los", "las"]),
    checkedWords: .spanish)
}
