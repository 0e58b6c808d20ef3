extension LanguageData {
  static let norwegian = LanguageData(
    code: "nb", otherCodes: ["no"], name: "Norwegian", hasCodeInPaths: true, 
    numbers: NumberData(ambiguous: "andre annen annet tredje"), citation: Citation(particles: ["at", "å"]))
}
