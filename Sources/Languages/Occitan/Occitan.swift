extension LanguageData {
  static let occitan = LanguageData(code: "oc", name: "Occitan", apostrophe: .partsArticles)
}
