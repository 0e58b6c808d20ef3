extension LanguageData {
  static let hindi = LanguageData(
    code: "hi", name: "Hindi", numbers: NumberData(decimalPoint: true, betweenMeasures: "गुणा से", listedMeasures: "और या"),
    checkedWords: CheckedWords(single: "का की के को में से है हैं और पर ने यह वह"), doublesWords: true)
}
