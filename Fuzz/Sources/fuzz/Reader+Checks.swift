import Bitext
import Glibc
import Lexicons

@testable import Checks
@testable import Files
@testable import TextAnalysis
@testable import Workflows

extension Reader {
  static let codes = Reader(name: "codes") { bytes in
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var last = 0
    for code in TextAnalysis.codes(in: text) {
      precondition(code.range.lowerBound >= last && !code.range.isEmpty, "codes out of order")
      check([code.range], in: text)
      last = code.range.upperBound
    }
    // What is no UTF-8 is no text, and is survived.
    _ = TextAnalysis.codes(in: bytes)
  }

  /// A pair: a byte for its languages, the source up to the next NUL, the target.
  static let checker = Reader(name: "checker") { bytes in
    guard let first = bytes.first else { return }
    let parts = bytes.dropFirst().split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let pair = CheckedPair(
      source: String(decoding: parts[0], as: UTF8.self),
      target: String(decoding: parts.dropFirst().joined(), as: UTF8.self))
    let (findings, score) = try judge(of: Int(first) % languages.count).judge(pair)
    precondition((0...1).contains(score.faithfulness), "a faithfulness that is no probability")
    for finding in findings {
      precondition((0...1).contains(finding.confidence ?? 0), "a confidence that is no probability")
      precondition((0...1).contains(finding.strength), "a strength beyond its range")
      check(finding.sourceRanges, in: Array(pair.source.utf8))
      check(finding.targetRanges, in: Array(pair.target.utf8))
    }
    precondition(Fingerprint.all(of: findings, in: pair).count == findings.count)
  }

  /// What was accepted stays accepted, and the next reading takes nothing out.
  static let baseline = Reader(name: "baseline") { bytes in
    let path = try scratchFile("baseline", bytes)
    let finding = Finding(
      check: Check.all[0].id, category: .omission, severity: .error, strength: 1, fault: "says 30\t\u{2028}\n",
      remedy: "")
    let fingerprint = Fingerprint.all(of: [finding], in: CheckedPair(source: "a", target: "b"))[0]
    let output = try RunFiles(reading: []).writing("--baseline", path)
    var first = try Baseline(path: path, accepting: ["all"], mayBeMissing: false, output: output)
    precondition(first.accepts(finding, fingerprint), "a finding that is not accepted")
    try first.save {}
    guard var second = try? Baseline(path: path) else { preconditionFailure("a baseline that cannot be read again") }
    precondition(second.accepts(finding, fingerprint), "a finding that was accepted in vain")
    precondition(second.outcome.stale == first.outcome.stale, "other findings than before")
  }

  private static let languages: [(source: String?, target: String?)] = [
    ("en", "fr"), ("fr", "en"), ("en", "de"), ("de", "en"), ("en", "ja"), ("zh", "en"), ("ar", "en"), ("ru", "uk"),
    ("da", "sv"), ("es", "tr"), (nil, nil),
  ]

  /// The checker of these languages, made when it is first needed.
  private static func judge(of number: Int) throws -> Checker {
    if let checker = checkers[number] { return checker }
    let (source, target) = (languages[number].source, languages[number].target)
    let words = Lexicon(
      name: "words", source: Language(canonical: source ?? "und"), target: Language(canonical: target ?? "und"),
      entries: [("lamp", "lampe"), ("not", "nicht"), ("30", "30"), ("red lamp", "lampe rouge")].map {
        .init(source: $0.0, target: $0.1, weight: 1)
      })
    let knowledge = CheckKnowledge(
      source: source.map(Language.init(canonical:)), target: target.map(Language.init(canonical:)), lexicons: [words])
    let checker = try Checker(knowledge: knowledge, terminology: Terminology([words]))
    checkers[number] = checker
    return checker
  }
}

/// Traps where ranges are outside of a text, out of order, or inside of a character.
private func check(_ ranges: [Range<Int>], in text: [UInt8]) {
  var last = 0
  for range in ranges {
    precondition(range.lowerBound >= last && range.upperBound <= text.count, "a range outside of its text")
    for end in [range.lowerBound, range.upperBound] {
      precondition(end == text.count || text[end] & 0xC0 != 0x80, "a range that ends inside of a character")
    }
    last = range.lowerBound
  }
}

// One thread reads.
private nonisolated(unsafe) var checkers: [Int: Checker] = [:]
