extension LanguageData {
  static let urdu = LanguageData(
    code: "ur", name: "Urdu",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "ضرب سے تا", listedMeasures: "اور یا"),
    checkedWords: CheckedWords(single: "کا کی کے کو میں سے ہے اور پر نے"), doublesWords: true)
}
