extension LanguageData {
  static let japanese = LanguageData(
    code: "ja", name: "Japanese", typography: Typography(asksInWords: true), numbers: NumberData(decimalPoint: true))
}
