extension CheckedWords {
  static let portuguese = CheckedWords(
    doubled: "nos muito quase logo pouco",
    masculineTitles: "sr senhor", feminineTitles: "sra srta senhora senhorita dona",
    borrowed: "sa")
}
