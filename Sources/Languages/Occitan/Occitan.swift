extension LanguageData {
  static let occitan = LanguageData(
    code: "oc", name: "Occitan", numbers: NumberData(betweenMeasures: "per a x", listedMeasures: "e o"),
    apostrophe: .partsArticles)
}
