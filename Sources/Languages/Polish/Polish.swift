extension LanguageData {
  static let polish = LanguageData(
    code: "pl", name: "Polish",
    segmentation: SegmentationData(
      abbreviations: .polish, starters: .polish),
    pageWords: "strona z")
}
