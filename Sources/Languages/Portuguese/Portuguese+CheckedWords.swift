extension CheckedWords {
  static let portuguese = CheckedWords(
    ambiguousDates: "segunda terça quarta quinta sexta",
    doubled: "nos muito quase logo pouco",
    masculineTitles: "sr senhor", feminineTitles: "sra srta senhora senhorita dona",
    borrowed: "sa")
}
