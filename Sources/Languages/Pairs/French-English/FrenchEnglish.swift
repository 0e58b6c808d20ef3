extension LanguagePair {
  static let frenchEnglish = LanguagePair(
    first: "fr", second: "en", exonymList: frenchEnglishExonyms, falseFriendList: frenchEnglishFalseFriends,
    expressionList: frenchEnglishExpressions, lengthRatio: 0.1)
}
