extension LanguagePair {
  static let frenchEnglish = LanguagePair(
    first: "fr", second: "en", exonymList: frenchEnglishExonyms, falseFriendList: frenchEnglishFalseFriends,
    lengthRatio: 0.1)
}
