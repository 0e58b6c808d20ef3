extension LanguageData {
  static let piedmontese = LanguageData(
    code: "pms", name: "Piedmontese", numbers: NumberData(betweenMeasures: "për a x", listedMeasures: "e o"),
    apostrophe: .partsArticles)
}
