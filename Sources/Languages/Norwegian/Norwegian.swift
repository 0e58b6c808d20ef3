extension LanguageData {
  static let norwegian = LanguageData(
    code: "nb", otherCodes: ["no"], name: "Norwegian", citation: Citation(particles: ["at", "å"]))
}
