extension LanguageData {
  static let irish = LanguageData(code: "ga", name: "Irish", numbers: NumberData(decimalPoint: true))
}
