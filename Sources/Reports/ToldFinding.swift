import Checks
import Languages

/// A finding of a pair as a page has it: what a check says of several places in the same words is told once.
struct ToldFinding {
  /// The first of them, with the places of all.
  var finding: Finding
  /// Of all of them, separated by spaces.
  var fingerprints: String
  /// What marks refer to it by.
  var id: String

  static func all(of checked: CheckedText) -> [ToldFinding] {
    var told: [ToldFinding] = []
    var places: [Saying: Int] = [:]
    for (finding, fingerprint) in zip(checked.findings, checked.fingerprints) {
      let saying = Saying(finding)
      if let index = places[saying] {
        told[index].finding.sourceRanges += finding.sourceRanges
        told[index].finding.targetRanges += finding.targetRanges
        told[index].finding.confidence = [told[index].finding.confidence, finding.confidence].compactMap(\.self).max()
        told[index].fingerprints += " \(fingerprint)"
      } else {
        places[saying] = told.count
        told.append(
          ToldFinding(finding: finding, fingerprints: "\(fingerprint)", id: "p\(checked.pair.index)f\(told.count)"))
      }
    }
    return told
  }
}

extension [ToldFinding] {
  /// Ranges of one side with the numbers of their findings.
  func marks(_ ranges: KeyPath<Finding, [Range<Int>]>) -> [(range: Range<Int>, mark: Int)] {
    enumerated().flatMap { index, told in told.finding[keyPath: ranges].map { ($0, index) } }
  }
}

/// What a reader would see twice.
private struct Saying: Hashable {
  var check: String
  var severity: Severity
  var fault: Wording
  var remedy: Wording
  var suggestion: String?

  init(_ finding: Finding) {
    (check, severity) = (finding.check, finding.severity)
    (fault, remedy, suggestion) = (finding.fault, finding.remedy, finding.suggestion)
  }
}
