extension LanguageData {
  static let norwegian = LanguageData(
    code: "nb", otherCodes: ["no"], name: "Norwegian", hasCodeInPaths: true,
    numbers: .norwegian, citation: Citation(particles: ["at", "å"]))
}
