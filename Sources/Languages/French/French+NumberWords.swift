extension NumberData {
  static let french = NumberData(
    by: "de d", to: "à",
    vague: [
      "zéro": 0, "seul": 1, "seule": 1, "deux": 2, "double": 2, "paire": 2, "couple": 2, "triple": 3,
      "trio": 3, "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20,
      "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
      "millier": 1000, "milliers": 1000, "demi": 0.5, "demie": 0.5, "moitié": 0.5, "tiers": 3, "quart": 0.25,
      "quarts": 4, "décennie": 10, "second": 2, "seconde": 2, "secondes": 60, "premier": 1, "première": 1, "neuf": 9,
      "neufs": 9, "centenaire": 100, "quadruple": 4, "premiers": 1, "premières": 1,
    ],
    // No quarantaine, which keeps the sick apart.
    collectives: "dizaine douzaine quinzaine vingtaine trentaine cinquantaine soixantaine centaine millier",
    ambiguous: "",
    articles: "un une second",
    ones: "un une",
    links: "et",
    cardinals: "deux",
    ordinalEndings: "e er ère re è ème eme ième nde ᵉ ès es",
    alignedOrdinals: "e er re è me",
    romanEndings: "e è ème er ᵉ es",
    hours: "heure heures",
    halves: "demi demie",
    quarters: "quart quarts",
    hourWords: "heure heures",
    minuteStarts: "min",
    decades: "années",
    percents: ["pour cent"],
    percentPoints: ["point de pourcentage", "points de pourcentage"],
    perHour: ["par heure", "à l heure", "l heure"],
    shares: [
      "moitié": 0.5, "tiers": 1.0 / 3, "quart": 0.25, "quarts": 0.25, "demi": 0.5, "demie": 0.5, "cinquième": 0.2,
      "cinquièmes": 0.2,
    ],
    loneShares: "moitié",
    betweenMeasures: "sur à x par",
    listedMeasures: "et ou",
    largeNumbers: [1e9: "milliard", 1e12: "billion"],
    beforeUnits: "de d",
    scales: [
      "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "md": 1e9, "mds": 1e9, "billion": 1e12,
      "billions": 1e12, "trillion": 1e18, "trillions": 1e18, "douzaine": 12, "douzaines": 12, "dizaines": 10,
      "centaines": 100,
      "milliers": 1000,
    ],
    wordScales: [
      "douzaine": 12, "douzaines": 12, "dizaines": 10, "centaines": 100, "milliers": 1000, "milliard": 1e9,
      "milliards": 1e9,
    ],
    scaleMarks: ["Md": 1e9, "Mds": 1e9],
    clock: ClockData(
      names: ["midi": 720, "minuit": 0],
      behindHours: [
        "et quart": 15, "et demi": 30, "et demie": 30, "et demis": 30, "et demies": 30, "moins le quart": -15,
      ],
      mornings: ["du matin"], evenings: ["du soir", "de l après midi"], hasTwentyFourHours: true, perDay: "h j"))
}
