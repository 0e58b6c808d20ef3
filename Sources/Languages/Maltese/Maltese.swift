extension LanguageData {
  static let maltese = LanguageData(
    code: "mt", name: "Maltese",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "b sa x", listedMeasures: "u jew"))
}
