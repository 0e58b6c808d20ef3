extension LanguageData {
  static let dutch = LanguageData(
    code: "nl", name: "Dutch",
    segmentation: SegmentationData(
      abbreviations: .dutch, starters: .dutch),
    citation: Citation(particles: ["zich", "de", "het", "een"]),
    checkedWords: .dutch)
}
