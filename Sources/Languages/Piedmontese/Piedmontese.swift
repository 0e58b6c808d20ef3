extension LanguageData {
  static let piedmontese = LanguageData(code: "pms", name: "Piedmontese", apostrophe: .partsArticles)
}
