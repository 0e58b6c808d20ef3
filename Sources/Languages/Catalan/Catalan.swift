extension LanguageData {
  static let catalan = LanguageData(code: "ca", name: "Catalan", hasCodeInPaths: true,
    // New, thirst, must, if you.
    numbers: NumberData(
      ambiguous: "nou set deu sis segon segona segons tercer tercera quart quarta quarts quinta", articles: "mil"), apostrophe: .partsArticles)
}
