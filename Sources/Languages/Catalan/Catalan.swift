extension LanguageData {
  static let catalan = LanguageData(code: "ca", name: "Catalan", hasCodeInPaths: true, apostrophe: .partsArticles)
}
