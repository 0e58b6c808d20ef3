extension LanguageData {
  static let dutch = LanguageData(
    code: "nl", name: "Dutch", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .dutch, starters: .dutch),
    suspendingWords: "en of tot", numbers: .dutch,
    citation: Citation(particles: ["zich", "de", "het", "een"]),
    checkedWords: .dutch)
}
