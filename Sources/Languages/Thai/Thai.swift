extension LanguageData {
  static let thai = LanguageData(
    code: "th", name: "Thai", typography: Typography(asksInWords: true, endsInSpace: true),
    numbers: NumberData(decimalPoint: true))
}
