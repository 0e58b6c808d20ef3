extension NumberData {
  static let italian = NumberData(
    vague: [
      "zero": 0, "unico": 1, "unica": 1, "singolo": 1, "singola": 1, "primo": 1, "prima": 1, "primi": 1, "prime": 1,
      "due": 2,
      "entrambi": 2, "entrambe": 2, "doppio": 2, "doppia": 2, "paio": 2, "coppia": 2, "triplo": 3, "dozzina": 12,
      "mezzo": 0.5, "mezza": 0.5, "metà": 0.5, "decennio": 10, "secolo": 100, "decine": 10, "centinaia": 100,
      "migliaia": 1000, "milioni": 1e6,
    ],
    // sei: you are; secondo: according to; terzi: others.
    ambiguous: """
      sei secondo seconda secondi seconde terzo terza terzi terze quarto quarta quarti quinto quinta quinte sesto sesta
      sesti
      """,
    cardinals: "due entrambi entrambe",
    alignedOrdinals: "º ª ° o a",
    percents: ["per cento"],
    percentPoints: ["punto percentuale", "punti percentuali"],
    perHour: ["all ora", "l ora", "orari"],
    shares: ["metà": 0.5, "terzo": 1.0 / 3, "terzi": 1.0 / 3, "quarto": 0.25, "quarti": 0.25],
    loneShares: "metà",
    betweenMeasures: "per a x",
    listedMeasures: "e ed o",
    largeNumbers: [1e9: "miliardo", 1e12: "bilione"],
    scales: [
      "milione": 1e6, "milioni": 1e6, "mln": 1e6, "miliardo": 1e9, "miliardi": 1e9, "mld": 1e9, "bilione": 1e12,
      "bilioni": 1e12,
    ])
}
