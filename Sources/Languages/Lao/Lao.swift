extension LanguageData {
  static let lao = LanguageData(
    code: "lo", name: "Lao", typography: Typography(asksInWords: true, endsInSpace: true),
    numbers: NumberData(betweenMeasures: "ຫາ ຄູນ", listedMeasures: "ແລະ ຫຼື"), doublesWords: true)
}
