extension LanguageData {
  static let greek = LanguageData(
    code: "el", name: "Greek", hasCodeInPaths: true, hasNameInPaths: true,
    segmentation: SegmentationData(abbreviations: .greek, starters: SentenceStarters(""), isComplete: false),
    typography: Typography(semicolonAsks: true),
    numbers: NumberData(
      ambiguous: "δεύτερο δεύτερη τρίτο τρίτη τρίτοι", betweenMeasures: "επί έως ως με x", listedMeasures: "και ή"),
    checkedWords: CheckedWords(single: "ο η το οι τα του της των τον την και να με σε για που από στο στη στην"),
    doublesWords: true)
}
