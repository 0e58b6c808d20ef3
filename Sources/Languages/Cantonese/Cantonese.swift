extension LanguageData {
  static let cantonese = LanguageData(
    code: "yue", name: "Cantonese",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "至 到 乘", listedMeasures: "同 和 或", myriads: .chinese),
    dates: .chinese, doublesWords: true)
}
