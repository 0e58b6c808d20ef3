extension LanguageData {
  static let portuguese = LanguageData(
    code: "pt", name: "Portuguese",
    segmentation: SegmentationData(
      abbreviations: .portuguese, starters: .portuguese),
    pageWords: "página de",
    numbers: NumberData(articles: "mil"),
    checkedWords: .portuguese)
}
