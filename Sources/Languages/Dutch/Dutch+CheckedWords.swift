extension CheckedWords {
  static let dutch = CheckedWords(
    doubled: "dat die heel had",
    masculineTitles: "heer dhr meneer", feminineTitles: "mevrouw mevr mw",
    smallStarts: "s t n k",
    nameParticles: "van",
    borrowed: "van")
}
