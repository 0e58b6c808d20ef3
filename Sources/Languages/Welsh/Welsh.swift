extension LanguageData {
  static let welsh = LanguageData(
    code: "cy", name: "Welsh", hasCodeInPaths: true, numbers: NumberData(decimalPoint: true))
}
