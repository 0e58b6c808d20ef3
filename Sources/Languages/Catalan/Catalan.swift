extension LanguageData {
  static let catalan = LanguageData(
    code: "ca", name: "Catalan", hasCodeInPaths: true,
    segmentation: SegmentationData(abbreviations: .catalan, starters: SentenceStarters(""), isComplete: false),
    // New, thirst, must, if you.
    numbers: .catalan, apostrophe: .partsArticles)
}
