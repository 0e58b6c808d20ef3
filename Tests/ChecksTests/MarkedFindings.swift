import Bitext
import Lexicons
import Testing

@testable import Checks

/// Checkers with the lexicon that ships, made once for all tests: their making takes a second in a debug build.
enum SharedKnowledge {
  static let frenchEnglish = knowledge("fr", "en")
  static let englishFrench = knowledge("en", "fr")

  private static func knowledge(_ source: String, _ target: String) -> CheckKnowledge {
    let (from, to) = (Language(canonical: source), Language(canonical: target))
    return CheckKnowledge(
      source: from, target: to, lexicons: [Lexicon.shipped(source: from, target: to)].compactMap { $0 })
  }
}

/// What the checks say of a pair, each finding as "check: words of the source | words of the target".
func findings(
  _ source: String, _ target: String, from: String = "fr", check: String? = nil,
  settings: CheckSettings = CheckSettings(),
  terminology: Terminology = Terminology()
) throws -> [String] {
  let knowledge = from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
  let checker = try Checker(knowledge: knowledge, settings: settings, terminology: terminology)
  let pair = CheckedPair(source: source, target: target)
  return checker.findings(for: pair).filter { check == nil || $0.check == check }.map { finding in
    func words(_ ranges: [Range<Int>], _ text: String) -> String {
      ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }.joined(separator: ", ")
    }
    return "\(finding.check): \(words(finding.sourceRanges, source)) | \(words(finding.targetRanges, target))"
  }
}
