extension LanguageData {
  static let danish = LanguageData(
    code: "da", name: "Danish", hasCodeInPaths: true,
    segmentation: SegmentationData(
      abbreviations: .danish, starters: .danish, hasFullStopOrdinals: true, hasInvertedQuotes: true),
    countedWords: "trin side sider siden kapitel afsnit figur tabel tabellen artikel niveau linje eksempel",
    suspendingWords: "og eller samt",
    functionWords: .danish, denials: Denials(prefixes: "u", opposites: "u"), numbers: .danish, dates: .danish,
    citation: Citation(particles: ["at", "å"]), negation: .danish,
    checkedWords: CheckedWords(
      doubled: "der det de", masculineTitles: "hr herr", feminineTitles: "fru frk fr",
      abbreviations: "kr ca jf evt iflg", capitalized: "gud internet hr fru"))
}
