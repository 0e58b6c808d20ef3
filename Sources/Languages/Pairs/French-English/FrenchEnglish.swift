extension LanguagePair {
  static let frenchEnglish = LanguagePair(
    first: "fr", second: "en", exonymList: frenchEnglishExonyms, peopleList: frenchEnglishPeoples,
    peopleEndings: ("e s es ne nes", "s"), falseFriendList: frenchEnglishFalseFriends,
    expressionList: frenchEnglishExpressions, senseListOfFirst: frenchEnglishSensesOfFrench,
    senseListOfSecond: frenchEnglishSensesOfEnglish, lengthRatio: 0.1)
}
