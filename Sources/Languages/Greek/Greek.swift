extension LanguageData {
  static let greek = LanguageData(
    code: "el", name: "Greek", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(abbreviations: .greek, starters: SentenceStarters(""), isComplete: false),
    typography: Typography(semicolonAsks: true))
}
