extension LanguageData {
  static let catalan = LanguageData(code: "ca", name: "Catalan", apostrophe: .partsArticles)
}
