extension LanguageData {
  static let welsh = LanguageData(
    code: "cy", name: "Welsh", hasCodeInPaths: true,
    numbers: NumberData(decimalPoint: true, betweenMeasures: "wrth i x", listedMeasures: "a ac neu"))
}
