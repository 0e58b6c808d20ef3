extension LanguageRules {
  static let french = LanguageRules(
    abbreviations: .frenchAbbreviations, starters: .frenchStarters, sayings: .words(),
    timeWords: .words("Paris GMT"))
}
