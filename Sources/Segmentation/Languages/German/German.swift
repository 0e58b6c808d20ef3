extension LanguageRules {
  static let german = LanguageRules(
    abbreviations: .germanAbbreviations, starters: .germanStarters, sayings: .words(), timeWords: .words(),
    hasFullStopOrdinals: true, hasInvertedQuotes: true)
}
