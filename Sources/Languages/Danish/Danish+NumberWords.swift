extension NumberData {
  /// Tens are counted by scores, in long forms, too, and of a half one says which: halvanden is 1.5.
  static let danish = NumberData(
    words: [
      "fyrretyve": 40, "halvtredsindstyve": 50, "tresindstyve": 60, "halvfjerdsindstyve": 70,
      "firsindstyve": 80, "halvfemsindstyve": 90,
    ],
    vague: [
      "en": 1, "et": 1, "én": 1, "ét": 1, "eneste": 1, "første": 1, "to": 2, "anden": 2, "andet": 2, "begge": 2,
      "dobbelt": 2, "dobbelte": 2, "par": 2, "tredobbelt": 3, "tredjedel": 3, "fjerdedel": 0.25, "kvart": 0.25,
      "halv": 0.5, "halve": 0.5, "halvt": 0.5, "halvdelen": 0.5, "halvanden": 1.5, "halvandet": 1.5, "snes": 20,
      "dusin": 12, "hundreder": 100, "hundredvis": 100, "tusinder": 1000, "tusindvis": 1000, "millioner": 1e6,
      "årti": 10, "århundrede": 100,
    ],
    ambiguous: "tredje",
    articles: "anden andet",
    cardinals: "begge",
    percents: ["procent"],
    percentPoints: ["procentpoint"],
    perHour: ["i timen", "per time"],
    shares: ["halvdelen": 0.5, "tredjedel": 1.0 / 3, "tredjedele": 1.0 / 3, "fjerdedel": 0.25, "fjerdedele": 0.25],
    loneShares: "halvdelen",
    betweenMeasures: "gange til x",
    listedMeasures: "og eller",
    largeNumbers: [1e9: "milliard", 1e12: "billion"],
    clock: ClockData(names: ["midnat": 0]))
}
