extension LanguageData {
  static let portuguese = LanguageData(
    code: "pt", name: "Portuguese", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .portuguese, starters: .portuguese),
    pageWords: "página de",
    numbers: .portuguese,
    // Without feira.
    dates: DateData(weekdays: ["domingo", "segunda", "terça", "quarta", "quinta", "sexta", "sábado"]),
    checkedWords: .portuguese)
}
