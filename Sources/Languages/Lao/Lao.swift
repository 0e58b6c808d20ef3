extension LanguageData {
  static let lao = LanguageData(
    code: "lo", name: "Lao", typography: Typography(asksInWords: true, endsInSpace: true), doublesWords: true)
}
