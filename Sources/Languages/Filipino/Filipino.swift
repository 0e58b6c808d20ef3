extension LanguageData {
  static let filipino = LanguageData(
    code: "fil", name: "Filipino",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "hanggang x", listedMeasures: "at o"), doublesWords: true)
}
