extension LanguageData {
  static let japanese = LanguageData(
    code: "ja", name: "Japanese", hasCodeInPaths: true, hasNameInPaths: true, typography: Typography(asksInWords: true),
    numbers: .japanese, dates: .japanese, doublesWords: true)
}
