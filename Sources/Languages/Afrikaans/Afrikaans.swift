extension LanguageData {
  static let afrikaans = LanguageData(
    code: "af", name: "Afrikaans",
    segmentation: SegmentationData(abbreviations: .afrikaans, starters: SentenceStarters(""), isComplete: false),
    citation: Citation(particles: ["om te", "die"]), checkedWords: CheckedWords(smallStarts: "n k t"),
    doublesWords: true)
}
