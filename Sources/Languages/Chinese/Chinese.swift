extension LanguageData {
  static let chinese = LanguageData(code: "zh", name: "Chinese", numbers: NumberData(decimalPoint: true))
}
