extension LanguageData {
  static let russian = LanguageData(
    code: "ru", name: "Russian", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .russian, starters: .russian),
    numbers: .russian,
    // The surroundings.
    checkedWords: CheckedWords(ambiguousDates: "среда среды среду среде средой"))
}
