extension LanguageData {
  static let bengali = LanguageData(
    code: "bn", name: "Bengali",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "থেকে", listedMeasures: "এবং ও বা"), doublesWords: true)
}
