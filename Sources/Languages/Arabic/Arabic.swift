extension LanguageData {
  static let arabic = LanguageData(code: "ar", name: "Arabic", stemming: .arabic)
}
