/// A pair on a checker's table: both texts taken apart once, and what has been found so far.
struct PairExamination {
  let pair: CheckedPair
  var source: ExaminedText
  var target: ExaminedText
  /// The check at work.
  var check: Check = .empty
  private(set) var findings: [Finding] = []

  init(pair: CheckedPair) {
    self.pair = pair
    source = ExaminedText(pair.source)
    target = ExaminedText(pair.target)
  }

  /// Adds a finding of the check at work.
  mutating func report(
    category: Category? = nil, severity: Severity? = nil, confidence: Double, _ message: String,
    source: [Range<Int>] = [], target: [Range<Int>] = [], suggestion: String? = nil
  ) {
    findings.append(
      Finding(
        check: check.id, category: category ?? check.category, severity: severity ?? check.severity,
        confidence: confidence, message: message, sourceRanges: source, targetRanges: target, suggestion: suggestion))
  }
}

/// One side of a pair.
struct ExaminedText {
  let utf8: [UInt8]

  init(_ text: String) { utf8 = Array(text.utf8) }

  /// Whether there is a letter or digit in it.
  var hasWords: Bool {
    String(decoding: utf8, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// All of it but white space at the ends.
  var visibleRange: Range<Int> { 0..<utf8.count }
}
