extension LanguageData {
  static let swahili = LanguageData(
    code: "sw", name: "Swahili", numbers: NumberData(decimalPoint: true), doublesWords: true)
}
