extension NumberData {
  static let swedish = NumberData(
    vague: [
      "en": 1, "ett": 1, "enda": 1, "första": 1, "förste": 1, "två": 2, "andra": 2, "andre": 2, "båda": 2, "bägge": 2,
      "dubbel": 2, "dubbelt": 2, "dubbla": 2, "par": 2, "trippel": 3, "tredjedel": 3, "fjärdedel": 0.25, "kvart": 0.25,
      "kvarts": 0.25, "halv": 0.5, "halva": 0.5, "halvt": 0.5, "hälften": 0.5, "tiotal": 10, "tiotals": 10,
      "dussin": 12,
      "dussintals": 12, "tjugotal": 20, "hundratals": 100, "hundratal": 100, "tusentals": 1000, "tusental": 1000,
      "miljontals": 1e6, "miljoner": 1e6, "årtionde": 10, "decennium": 10, "sekel": 100, "århundrade": 100, "tjog": 20,
    ],
    ambiguous: "tredje",
    articles: "andra andre",
    cardinals: "två båda bägge",
    percents: ["procent"],
    percentPoints: ["procentenhet", "procentenheter"],
    perHour: ["i timmen", "per timme"],
    shares: ["hälften": 0.5, "tredjedel": 1.0 / 3, "tredjedelar": 1.0 / 3, "fjärdedel": 0.25, "fjärdedelar": 0.25],
    loneShares: "hälften",
    betweenMeasures: "gånger till x",
    listedMeasures: "och eller",
    largeNumbers: [1e9: "miljard", 1e12: "biljon"],
    clock: ClockData(names: ["midnatt": 0]))
}
