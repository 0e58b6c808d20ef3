extension LanguageData {
  static let khmer = LanguageData(
    code: "km", name: "Khmer", typography: Typography(asksInWords: true),
    numbers: NumberData(betweenMeasures: "ដល់", listedMeasures: "និង ឬ"), doublesWords: true)
}
