import Bitext
import Lexicons

@testable import Checks

/// What the checks say of pairs of two languages of which no dictionary is known.
struct PairOfLanguages {
  let knowledge: CheckKnowledge

  init(_ source: String, _ target: String) {
    knowledge = CheckKnowledge(source: Language(canonical: source), target: Language(canonical: target))
  }

  /// Each finding of a pair, or those of some checks, as "check: words of the source | words of the target".
  func findings(_ source: String, _ target: String, checks: Set<String>? = nil) throws -> [String] {
    try Checker(knowledge: knowledge).findings(for: CheckedPair(source: source, target: target))
      .filter { checks?.contains($0.check) ?? true }
      .map { finding in
        func words(_ ranges: [Range<Int>], _ text: String) -> String {
          ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }.joined(separator: ", ")
        }
        return "\(finding.check): \(words(finding.sourceRanges, source)) | \(words(finding.targetRanges, target))"
      }
  }
}
