extension LanguageRules {
  static let portuguese = LanguageRules(
    abbreviations: .portugueseAbbreviations, starters: .portugueseStarters, sayings: .words(), timeWords: .words())
}
