extension LanguageData {
  static let welsh = LanguageData(code: "cy", name: "Welsh", numbers: NumberData(decimalPoint: true))
}
