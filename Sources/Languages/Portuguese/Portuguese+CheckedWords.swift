extension CheckedWords {
  static let portuguese = CheckedWords(
    borrowed: "sa")
}
