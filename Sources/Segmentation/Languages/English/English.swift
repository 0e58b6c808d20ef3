extension LanguageRules {
  static let english = LanguageRules(
    abbreviations: .englishAbbreviations, starters: .englishStarters, sayings: .englishSayings,
    timeWords: .words(
      """
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January
      February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
      Sept Oct Nov Dec Eastern Central Mountain Pacific Greenwich
      """))
}
