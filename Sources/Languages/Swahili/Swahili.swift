extension LanguageData {
  static let swahili = LanguageData(
    code: "sw", name: "Swahili",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "kwa hadi x", listedMeasures: "na au"), doublesWords: true)
}
