extension LanguageRules {
  static let italian = LanguageRules(
    abbreviations: .italianAbbreviations, starters: .italianStarters, sayings: .words(), timeWords: .words())
}
