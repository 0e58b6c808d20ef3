extension LanguageData {
  static let portuguese = LanguageData(
    code: "pt", name: "Portuguese", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .portuguese, starters: .portuguese),
    pageWords: "página de",
    numbers: NumberData(
      vague: [
        "zero": 0, "único": 1, "única": 1, "primeiro": 1, "primeira": 1, "dois": 2, "duas": 2, "ambos": 2, "ambas": 2,
        "duplo": 2, "dupla": 2, "dobro": 2, "par": 2, "triplo": 3, "dúzia": 12, "meio": 0.5, "meia": 0.5, "metade": 0.5,
        "década": 10, "século": 100, "dezenas": 10, "centenas": 100, "milhares": 1000, "milhões": 1e6,
      ],
      // Days of the week (terça), the room and the farm.
      ambiguous: """
        segundo segunda segundos segundas terceiro terceira terça terças terço quarto quarta quartos quartas quinto quinta
        quintas sexto sexta sextas
        """,
      articles: "mil", alignedOrdinals: "º ª o a"),
    checkedWords: .portuguese)
}
