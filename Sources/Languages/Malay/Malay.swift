extension LanguageData {
  static let malay = LanguageData(
    code: "ms", name: "Malay", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
