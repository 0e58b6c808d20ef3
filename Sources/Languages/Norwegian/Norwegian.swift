extension LanguageData {
  static let norwegian = LanguageData(
    code: "nb", otherCodes: ["no"], name: "Norwegian", hasCodeInPaths: true,
    segmentation: SegmentationData(abbreviations: .norwegian, starters: SentenceStarters(""), isComplete: false),
    suspendingWords: "og eller samt", numbers: .norwegian, citation: Citation(particles: ["at", "å"]))
}
