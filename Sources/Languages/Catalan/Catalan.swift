extension LanguageData {
  static let catalan = LanguageData(
    code: "ca", name: "Catalan", hasCodeInPaths: true,
    // New, thirst, must, if you.
    numbers: .catalan, apostrophe: .partsArticles)
}
