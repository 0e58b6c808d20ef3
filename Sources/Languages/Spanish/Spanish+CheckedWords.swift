extension CheckedWords {
  static let spanish = CheckedWords(
    borrowed: "el san")
}
