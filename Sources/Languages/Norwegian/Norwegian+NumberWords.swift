extension NumberData {
  static let norwegian = NumberData(
    ambiguous: "andre annen annet tredje",
    cardinals: "begge",
    percents: ["prosent"],
    percentPoints: ["prosentpoeng"],
    perHour: ["i timen", "per time"],
    betweenMeasures: "ganger til x", listedMeasures: "og eller",
    largeNumbers: [1e9: "milliard", 1e12: "billion"])
}
