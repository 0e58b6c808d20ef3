extension LanguageData {
  static let turkish = LanguageData(
    code: "tr", name: "Turkish",
    numbers: NumberData(
      vague: [
        "sıfır": 0, "tek": 1, "ilk": 1, "birinci": 1, "iki": 2, "ikinci": 2, "çift": 2, "düzine": 12, "yarım": 0.5,
        "yarı": 0.5,
        "yarısı": 0.5, "çeyrek": 0.25, "onlarca": 10, "yüzlerce": 100, "binlerce": 1000, "milyonlarca": 1e6,
      ],
      // Face, to get on, under, to eat, to break, with hands; a.
      ambiguous: "yüz on bin altı yedi kırk elli dört dörde", articles: "bir",
      percentPoints: ["yüzde puan", "puan"], shares: ["yarısı": 0.5, "yarım": 0.5], loneShares: "yarısı yarım",
      betweenMeasures: "ila x", listedMeasures: "ve veya ya",
      largeNumbers: [1e9: "milyar", 1e12: "trilyon"],
      scales: ["milyon": 1e6, "milyar": 1e9, "trilyon": 1e12]),
    checkedWords: CheckedWords(
      // An interval, a stove, planting, a market.
      ambiguousDates: "aralık ocak ekim pazar",
      single: "ve veya ya ile için bu şu de da ki mi mı mu mü ama gibi olan olarak bir",
      masculineTitles: "bay", feminineTitles: "bayan"),
    doublesWords: true)
}
