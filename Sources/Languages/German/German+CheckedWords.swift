extension CheckedWords {
  static let german = CheckedWords(
    doubled: "die der sie",
    nameParticles: "von",
    borrowed: "von der den")
}
