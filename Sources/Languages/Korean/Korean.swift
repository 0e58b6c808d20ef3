extension LanguageData {
  static let korean = LanguageData(
    code: "ko", name: "Korean", hasCodeInPaths: true, numbers: .korean, doublesWords: true)
}
