extension LanguageData {
  static let khmer = LanguageData(
    code: "km", name: "Khmer", typography: Typography(asksInWords: true), doublesWords: true)
}
