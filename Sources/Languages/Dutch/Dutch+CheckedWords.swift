extension CheckedWords {
  static let dutch = CheckedWords(
    nameParticles: "van",
    borrowed: "van")
}
