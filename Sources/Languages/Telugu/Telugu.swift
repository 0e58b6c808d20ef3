extension LanguageData {
  static let telugu = LanguageData(
    code: "te", name: "Telugu", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
