extension LanguageData {
  static let greek = LanguageData(
    code: "el", name: "Greek", hasCodeInPaths: true, hasNameInPaths: true, segmentation: .general,
    typography: Typography(semicolonAsks: true), numbers: NumberData(ambiguous: "δεύτερο δεύτερη τρίτο τρίτη τρίτοι"))
}
