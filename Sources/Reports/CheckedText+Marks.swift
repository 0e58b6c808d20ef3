extension CheckedText {
  /// The ranges of the source with the numbers of their findings.
  var sourceMarks: [(range: Range<Int>, mark: Int)] {
    findings.enumerated().flatMap { index, finding in finding.sourceRanges.map { ($0, index) } }
  }

  /// The ranges of the target with the numbers of their findings.
  var targetMarks: [(range: Range<Int>, mark: Int)] {
    findings.enumerated().flatMap { index, finding in finding.targetRanges.map { ($0, index) } }
  }
}
