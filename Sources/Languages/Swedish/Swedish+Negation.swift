extension NegationData {
  static let swedish = NegationData(
    strong: "inte ej icke ingen inget inga ingenting ingenstans aldrig utan varken",
    soft: """
      knappt knappast sällan få föga endast bara förutom utom istället snarare annars vägrar vägrade vägrat saknar
      saknas saknade brist nekar nekade nekat förnekar förnekade undviker undvika undvek hindrar hindrade frånvaro
      omöjligt omöjlig misslyckas misslyckades förbjuder förbjudet förbjuden slutar slutade mindre någonsin något
      någon några
      """,
    softPhrases: ["*inte bara", "*inte minst", "eller *inte", "eller *ej"])
}
