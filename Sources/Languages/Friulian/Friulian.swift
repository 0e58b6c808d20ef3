extension LanguageData {
  static let friulian = LanguageData(code: "fur", name: "Friulian", apostrophe: .partsArticles)
}
