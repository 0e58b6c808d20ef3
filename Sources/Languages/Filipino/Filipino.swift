extension LanguageData {
  static let filipino = LanguageData(
    code: "fil", name: "Filipino", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
