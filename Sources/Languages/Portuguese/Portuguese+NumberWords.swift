extension NumberData {
  static let portuguese = NumberData(
    vague: [
      "zero": 0, "único": 1, "única": 1, "primeiro": 1, "primeira": 1, "dois": 2, "duas": 2, "ambos": 2, "ambas": 2,
      "duplo": 2, "dupla": 2, "dobro": 2, "par": 2, "triplo": 3, "dúzia": 12, "meio": 0.5, "meia": 0.5, "metade": 0.5,
      "década": 10, "século": 100, "dezenas": 10, "centenas": 100, "milhares": 1000, "milhões": 1e6,
    ],
    // Days of the week (terça), the room and the farm.
    ambiguous: """
      segundo segunda segundos segundas terceiro terceira terça terças terço quarto quarta quartos quartas quinto quinta
      quintas sexto sexta sextas
      """,
    articles: "mil",
    cardinals: "dois duas ambos ambas",
    alignedOrdinals: "º ª o a",
    percents: ["por cento"],
    percentPoints: ["ponto percentual", "pontos percentuais"],
    perHour: ["por hora"],
    shares: ["metade": 0.5, "terço": 1.0 / 3, "terços": 1.0 / 3, "quarto": 0.25, "quartos": 0.25],
    loneShares: "metade",
    betweenMeasures: "por a x",
    listedMeasures: "e ou",
    largeNumbers: [1e9: "mil milhões", 1e12: "bilião"],
    scales: ["milhão": 1e6, "milhões": 1e6, "bilhão": 1e9, "bilhões": 1e9, "bilião": 1e12, "biliões": 1e12])
}
