extension LanguageData {
  static let burmese = LanguageData(
    code: "my", name: "Burmese", typography: Typography(asksInWords: true), doublesWords: true)
}
