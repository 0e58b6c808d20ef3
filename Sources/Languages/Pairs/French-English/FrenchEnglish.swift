extension LanguagePair {
  static let frenchEnglish = LanguagePair(
    first: "fr", second: "en", exonymList: frenchEnglishExonyms, peopleList: frenchEnglishPeoples,
    peopleEndings: ("e s es ne nes", "s"),
    falseFriendList: frenchEnglishFalseFriends + "\n" + frenchEnglishFalsePhrases,
    expressionList: frenchEnglishExpressions, sensesOfFirst: frenchEnglishSensesOfFrench,
    sensesOfSecond: frenchEnglishSensesOfEnglish, idiomListOfFirst: frenchEnglishIdiomsOfFrench,
    idiomListOfSecond: frenchEnglishIdiomsOfEnglish, lengthRatio: 0.1)
}
