extension LanguageRules {
  static let dutch = LanguageRules(
    abbreviations: .dutchAbbreviations, starters: .dutchStarters, sayings: .words(), timeWords: .words())
}
