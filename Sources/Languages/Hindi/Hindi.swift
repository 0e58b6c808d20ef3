extension LanguageData {
  static let hindi = LanguageData(code: "hi", name: "Hindi", numbers: NumberData(decimalPoint: true))
}
