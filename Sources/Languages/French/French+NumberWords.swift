extension NumberData {
  static let french = NumberData(
    vague: [
      "un": 1, "une": 1, "seul": 1, "seule": 1, "deux": 2, "double": 2, "paire": 2, "couple": 2, "triple": 3,
      "trio": 3, "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "vingtaine": 20,
      "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
      "millier": 1000, "milliers": 1000, "demi": 0.5, "demie": 0.5, "moitié": 0.5, "tiers": 3, "quart": 0.25,
      "quarts": 4, "décennie": 10, "second": 2, "seconde": 2, "secondes": 60, "premier": 1, "première": 1, "neuf": 9,
      "neufs": 9, "centenaire": 100, "quadruple": 4, "premiers": 1, "premières": 1,
    ],
    articles: "un une second",
    ordinalEndings: "e er ère re è ème eme ième nde ᵉ ès es", romanEndings: "e è ème er ᵉ es",
    hours: "heure heures",
    halves: "demi demie", quarters: "quart quarts", hourWords: "heure heures",
    decades: "années", beforeUnits: "de d",
    scales: [
      "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "md": 1e9, "mds": 1e9, "billion": 1e12,
      "billions": 1e12, "trillion": 1e18, "trillions": 1e18,
    ],
    clock: ["midi": 720, "minuit": 0])
}
