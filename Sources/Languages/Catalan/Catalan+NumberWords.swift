extension NumberData {
  static let catalan = NumberData(
    ambiguous: "nou set deu sis segon segona segons tercer tercera quart quarta quarts quinta",
    articles: "mil",
    cardinals: "dos dues ambdós ambdues",
    betweenMeasures: "per a x", listedMeasures: "i o",
    largeNumbers: [1e9: "mil milions", 1e12: "bilió"])
}
