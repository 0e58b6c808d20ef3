extension LanguageData {
  static let urdu = LanguageData(code: "ur", name: "Urdu", numbers: NumberData(decimalPoint: true))
}
