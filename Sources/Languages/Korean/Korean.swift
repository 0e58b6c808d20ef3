extension LanguageData {
  static let korean = LanguageData(code: "ko", name: "Korean", numbers: NumberData(decimalPoint: true))
}
