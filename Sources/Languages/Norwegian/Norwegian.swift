extension LanguageData {
  static let norwegian = LanguageData(
    code: "nb", otherCodes: ["no"], name: "Norwegian", hasCodeInPaths: true, citation: Citation(particles: ["at", "å"]))
}
