extension LanguageData {
  static let korean = LanguageData(
    code: "ko", name: "Korean", hasCodeInPaths: true, stemming: .korean, numbers: .korean, dates: .korean,
    doublesWords: true)
}
