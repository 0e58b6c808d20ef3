extension LanguageData {
  static let cantonese = LanguageData(
    code: "yue", name: "Cantonese", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
