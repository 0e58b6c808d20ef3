extension NumberData {
  static let spanish = NumberData(
    vague: [
      "cero": 0, "único": 1, "única": 1, "primer": 1, "primero": 1, "primera": 1, "dos": 2, "ambos": 2, "ambas": 2,
      "doble": 2,
      "par": 2, "triple": 3, "docena": 12, "medio": 0.5, "media": 0.5, "mitad": 0.5, "década": 10, "siglo": 100,
      "decenas": 10, "cientos": 100, "miles": 1000, "millones": 1e6,
    ],
    // The second, the room and the farm.
    ambiguous: """
      segundo segunda segundos segundas tercer tercero tercera tercio cuarto cuarta cuartos cuartas quinto quinta sexto
      sexta octava octavo décima
      """,
    articles: "mil",
    cardinals: "dos ambos ambas",
    alignedOrdinals: "º ª o a",
    percents: ["por ciento"],
    percentPoints: ["punto porcentual", "puntos porcentuales"],
    perHour: ["por hora"],
    shares: ["mitad": 0.5, "tercio": 1.0 / 3, "tercios": 1.0 / 3, "cuarto": 0.25, "cuartos": 0.25],
    loneShares: "mitad",
    betweenMeasures: "por a x",
    listedMeasures: "y e o u",
    largeNumbers: [1e9: "mil millones", 1e12: "billón"],
    scales: ["millón": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12])
}
