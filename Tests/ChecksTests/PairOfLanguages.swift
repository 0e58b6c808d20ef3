import Bitext
import Lexicons

@testable import Checks

/// What the checks say of pairs of two languages of which no dictionary is known.
struct PairOfLanguages {
  let knowledge: CheckKnowledge

  /// - Parameter usesShipped: whether with the word list that is part of the program.
  init(_ source: String, _ target: String, usesShipped: Bool = false) {
    let (from, to) = (Language(canonical: source), Language(canonical: target))
    let lexicons = usesShipped ? [Lexicon.shipped(source: from, target: to)].compactMap { $0 } : []
    knowledge = CheckKnowledge(source: from, target: to, lexicons: lexicons)
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
