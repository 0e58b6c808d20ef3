extension LanguageData {
  static let friulian = LanguageData(
    code: "fur", name: "Friulian", numbers: NumberData(betweenMeasures: "par a x", listedMeasures: "e o"),
    apostrophe: .partsArticles)
}
