extension LanguageData {
  static let polish = LanguageData(
    code: "pl", name: "Polish", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .polish, starters: .polish),
    pageWords: "strona z",
    stemming: .polish, numbers: .polish)
}
