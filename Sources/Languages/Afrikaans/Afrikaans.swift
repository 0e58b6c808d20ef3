extension LanguageData {
  static let afrikaans = LanguageData(
    code: "af", name: "Afrikaans",
    segmentation: SegmentationData(abbreviations: .afrikaans, starters: SentenceStarters(""), isComplete: false),
    numbers: NumberData(betweenMeasures: "by tot x", listedMeasures: "en of"),
    citation: Citation(particles: ["om te", "die"]), checkedWords: CheckedWords(smallStarts: "n k t"),
    doublesWords: true)
}
