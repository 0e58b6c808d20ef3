extension CheckedWords {
  static let italian = CheckedWords(
    borrowed: "da di")
}
