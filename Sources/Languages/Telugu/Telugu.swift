extension LanguageData {
  static let telugu = LanguageData(
    code: "te", name: "Telugu",
    numbers: NumberData(decimalPoint: true, betweenMeasures: "నుండి నుంచి", listedMeasures: "మరియు లేదా"), doublesWords: true)
}
