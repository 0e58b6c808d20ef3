extension LanguageData {
  static let burmese = LanguageData(
    code: "my", name: "Burmese", typography: Typography(asksInWords: true),
    numbers: NumberData(betweenMeasures: "မှ", listedMeasures: "နှင့်"), doublesWords: true)
}
