extension LanguageData {
  static let malay = LanguageData(
    code: "ms", name: "Malay",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "kali hingga sampai x", listedMeasures: "dan atau"),
    doublesWords: true)
}
