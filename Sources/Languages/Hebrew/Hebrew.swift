extension LanguageData {
  static let hebrew = LanguageData(
    code: "he", name: "Hebrew", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
