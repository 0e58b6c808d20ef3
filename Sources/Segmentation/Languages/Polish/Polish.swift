extension LanguageRules {
  static let polish = LanguageRules(
    abbreviations: .polishAbbreviations, starters: .polishStarters, sayings: .words(), timeWords: .words())
}
