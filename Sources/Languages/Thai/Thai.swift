extension LanguageData {
  static let thai = LanguageData(
    code: "th", name: "Thai", hasCodeInPaths: true, typography: Typography(asksInWords: true, endsInSpace: true),
    numbers: NumberData(decimalPoint: true, betweenMeasures: "ถึง คูณ", listedMeasures: "และ หรือ"), doublesWords: true)
}
