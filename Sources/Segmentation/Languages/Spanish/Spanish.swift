extension LanguageRules {
  static let spanish = LanguageRules(
    abbreviations: .spanishAbbreviations, starters: .spanishStarters, sayings: .words(), timeWords: .words())
}
