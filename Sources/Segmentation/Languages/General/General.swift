extension LanguageRules {
  /// For languages without lists of their own: what is written alike in many, over ICU's suppressions.
  static let general = LanguageRules(
    abbreviations: .abbreviations(
      inside: "Dr Prof Mr Mrs Ms St cf vs ca", beforeNumber: "p pp vol fig art", beforeDigit: "no nr",
      endsBeforeCapital: "etc"),
    starters: .starters(""), sayings: .words(), timeWords: .words(), isComplete: false)

  /// Greek, whose question mark is a semicolon.
  static let greek: LanguageRules = {
    var rules = general
    rules.semicolonAsks = true
    return rules
  }()
}
