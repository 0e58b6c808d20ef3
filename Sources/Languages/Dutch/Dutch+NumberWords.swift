extension NumberData {
  static let dutch = NumberData(
    vague: [
      "nul": 0, "één": 1, "enige": 1, "eerste": 1, "twee": 2, "beide": 2, "tweemaal": 2, "dubbel": 2, "dubbele": 2,
      "paar": 2,
      "dozijn": 12, "half": 0.5, "halve": 0.5, "helft": 0.5, "kwart": 0.25, "tientallen": 10, "honderden": 100,
      "duizenden": 1000, "miljoenen": 1e6, "decennium": 10, "eeuw": 100,
    ],
    // To celebrate, heed, sieves; third parties.
    ambiguous: "acht vier zeven elf tweede derde achtste",
    articles: "een",
    cardinals: "twee beide",
    percents: ["procent"],
    percentPoints: ["procentpunt", "procentpunten"],
    perHour: ["per uur"],
    shares: ["helft": 0.5, "kwart": 0.25, "derde": 1.0 / 3],
    loneShares: "helft kwart",
    betweenMeasures: "bij tot x",
    listedMeasures: "en of",
    largeNumbers: [1e9: "miljard", 1e12: "biljoen"],
    scales: ["miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "mld": 1e9, "biljoen": 1e12])
}
