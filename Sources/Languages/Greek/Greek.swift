extension LanguageData {
  static let greek = LanguageData(
    code: "el", name: "Greek", segmentation: .general, typography: Typography(semicolonAsks: true))
}
