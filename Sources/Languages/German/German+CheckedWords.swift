extension CheckedWords {
  static let german = CheckedWords(
    doubled: "die der sie das denen",
    masculineTitles: "herr herrn hr", feminineTitles: "frau frl fräulein",
    nameParticles: "von",
    borrowed: "von der den")
}
