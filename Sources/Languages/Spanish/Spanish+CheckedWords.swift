extension CheckedWords {
  static let spanish = CheckedWords(
    doubled: "nos muy casi poco ya luego",
    masculineTitles: "sr señor don", feminineTitles: "sra srta señora señorita doña",
    borrowed: "el san")
}
