extension LanguageData {
  static let russian = LanguageData(
    code: "ru", name: "Russian",
    segmentation: SegmentationData(
      abbreviations: .russian, starters: .russian))
}
