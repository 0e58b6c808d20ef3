extension LanguageData {
  static let tamil = LanguageData(
    code: "ta", name: "Tamil", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
