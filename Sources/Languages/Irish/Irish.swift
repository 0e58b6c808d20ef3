extension LanguageData {
  static let irish = LanguageData(
    code: "ga", name: "Irish", hasCodeInPaths: true,
    numbers: NumberData(decimalPoint: true, betweenMeasures: "ar go x", listedMeasures: "agus nó"), nameLetters: "o")
}
