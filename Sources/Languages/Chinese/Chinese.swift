extension LanguageData {
  static let chinese = LanguageData(
    code: "zh", name: "Chinese", hasCodeInPaths: true, hasNameInPaths: true, numbers: .chinese, dates: .chinese,
    doublesWords: true)
}
