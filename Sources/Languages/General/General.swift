extension SegmentationData {
  /// For languages without lists of their own: what is written alike in many, over ICU's suppressions.
  package static let general = SegmentationData(
    abbreviations: Abbreviations(
      inside: "Dr Prof Mr Mrs Ms St cf vs ca", beforeNumber: "p pp vol fig art",
      beforeDigit: "no nr n° nº ref tel ext fax tab cap sec par apt max min ver rev kap qty app rs Rs",
      endsBeforeCapital: "etc"),
    starters: SentenceStarters(""), isComplete: false)
}
