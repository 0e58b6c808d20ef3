extension LanguageData {
  static let irish = LanguageData(
    code: "ga", name: "Irish", hasCodeInPaths: true, numbers: NumberData(decimalPoint: true), nameLetters: "o")
}
