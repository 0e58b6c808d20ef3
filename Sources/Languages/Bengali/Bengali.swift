extension LanguageData {
  static let bengali = LanguageData(
    code: "bn", name: "Bengali", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
