extension LanguageRules {
  static let russian = LanguageRules(
    abbreviations: .russianAbbreviations, starters: .russianStarters, sayings: .words(), timeWords: .words())
}
