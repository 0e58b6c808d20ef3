extension LanguageData {
  static let tamil = LanguageData(
    code: "ta", name: "Tamil",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "முதல்", listedMeasures: "மற்றும் அல்லது"), doublesWords: true)
}
