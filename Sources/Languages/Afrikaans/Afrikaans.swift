extension LanguageData {
  static let afrikaans = LanguageData(
    code: "af", name: "Afrikaans", citation: Citation(particles: ["om te", "die"]),
    checkedWords: CheckedWords(smallStarts: "n k t"), doublesWords: true)
}
