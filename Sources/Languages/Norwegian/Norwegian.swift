extension LanguageData {
  static let norwegian = LanguageData(
    code: "nb", otherCodes: ["no"], name: "Norwegian", hasCodeInPaths: true,
    suspendingWords: "og eller samt", citation: Citation(particles: ["at", "å"]))
}
