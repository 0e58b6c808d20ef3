extension LanguageData {
  static let swedish = LanguageData(
    code: "sv", name: "Swedish", hasCodeInPaths: true,
    segmentation: SegmentationData(abbreviations: .swedish, starters: .swedish),
    countedWords:
      "steg sida sidor sidan kapitel kapitlet avsnitt figur tabell tabellen nummer artikel nivå rad exempel",
    suspendingWords: "och eller",
    functionWords: .swedish, denials: Denials(prefixes: "o", opposites: "o"), numbers: .swedish, dates: .swedish,
    citation: Citation(particles: ["att", "en", "ett"]), negation: .swedish,
    checkedWords: CheckedWords(
      beforeDates: "i", doubled: "det som", masculineTitles: "herr", feminineTitles: "fru fröken",
      abbreviations: "kr ca jfr ev bl", capitalized: "gud internet herr fru")
  )
}
