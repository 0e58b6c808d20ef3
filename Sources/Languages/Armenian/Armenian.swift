extension LanguageData {
  static let armenian = LanguageData(
    code: "hy", name: "Armenian", typography: Typography(colonStops: true),
    numbers: NumberData(betweenMeasures: "մինչև", listedMeasures: "և եւ կամ"))
}
