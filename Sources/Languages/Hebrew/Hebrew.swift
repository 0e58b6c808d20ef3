extension LanguageData {
  static let hebrew = LanguageData(
    code: "he", name: "Hebrew",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "על עד x", listedMeasures: "או"), doublesWords: true)
}
