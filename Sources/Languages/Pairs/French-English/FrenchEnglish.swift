extension LanguagePair {
  static let frenchEnglish = LanguagePair(
    first: "fr", second: "en", exonymList: frenchEnglishExonyms, falseFriendList: frenchEnglishFalseFriends,
    expressionList: frenchEnglishExpressions, senseListOfFirst: frenchEnglishSensesOfFrench,
    senseListOfSecond: frenchEnglishSensesOfEnglish, lengthRatio: 0.1)
}
