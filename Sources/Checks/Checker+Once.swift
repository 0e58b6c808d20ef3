extension Checker {
  /// What is left of findings when each error is told once, by the one that says most.
  ///
  /// - A pair that is no translation, or was left as it was, is that and nothing else: its numbers, names and negations
  ///   would only say it again.
  /// - A word that is left untranslated is not misspelled as well.
  /// - Two ways in which a check came upon the same words are one finding.
  /// - A passage that is left out takes its numbers, dates, names and negations along.
  ///
  /// - Parameter whole: the place of what is untranslated where that is all of the target.
  func toldOnce(_ findings: [Finding], whole: [Range<Int>], of pair: CheckedPair) -> [Finding] {
    guard findings.count > 1 else { return findings }
    var seen: Set<Finding> = []
    let findings = findings.filter { seen.insert($0).inserted }
    if findings.contains(where: { $0.check == Check.unrelated.id }) {
      return findings.filter { finding in
        finding.check == Check.unrelated.id || checks.contains { $0.id == finding.check && $0.scope == .text }
      }
    }
    let untranslated = findings.filter { $0.check == Check.untranslated.id }
    if let whole = untranslated.first(where: { !whole.isEmpty && $0.targetRanges == whole }) {
      return findings.filter { $0 == whole || $0.category == .markup || $0.check == Check.empty.id }
    }
    var told = findings.filter { finding in
      !Self.formChecks.contains(finding.check) || finding.targetRanges.isEmpty
        || !finding.targetRanges.allSatisfy { range in
          untranslated.contains { $0.targetRanges.contains { $0.overlaps(range) } }
        }
    }
    dropHalves(&told, of: pair)
    takeAlong(&told, by: Check.omission.id, in: pair.source, \.sourceRanges)
    takeAlong(&told, by: Check.addition.id, in: pair.target, \.targetRanges)
    return told
  }

  /// Drops omissions and additions of a word that stands right before a negation, which says more: the *wo* of *won't*.
  private func dropHalves(_ findings: inout [Finding], of pair: CheckedPair) {
    func isHalf(_ finding: Finding, of check: String, _ ranges: KeyPath<Finding, [Range<Int>]>) -> Bool {
      finding.check == check
        && negations.contains { negation in
          negation[keyPath: ranges].contains { place in
            finding[keyPath: ranges].contains { $0.upperBound == place.lowerBound }
          }
        }
    }
    let negations = findings.filter { $0.check == Check.negation.id }
    guard !negations.isEmpty else { return }
    findings.removeAll {
      isHalf($0, of: Check.omission.id, \.sourceRanges) || isHalf($0, of: Check.addition.id, \.targetRanges)
    }
  }

  /// What says of a word that it is not one of the language.
  private static let formChecks: Set<String> = [Check.spelling.id, Check.negation.id]

  /// What says of a part of a passage that the other text has nothing for it.
  private static let partChecks: Set<String> = [
    Check.number.id, Check.timeOfDay.id, Check.date.id, Check.name.id, Check.negation.id,
  ]

  /// Drops findings about parts of a passage that another reports as a whole; that one becomes as bad and as sure as the
  /// worst of them.
  private func takeAlong(
    _ findings: inout [Finding], by check: String, in text: String, _ ranges: KeyPath<Finding, [Range<Int>]>
  ) {
    guard findings.contains(where: { $0.check == check }) else { return }
    let bytes = Array(text.utf8)
    var gone: Set<Int> = []
    for whole in findings.indices where findings[whole].check == check {
      guard let passage = findings[whole][keyPath: ranges].first else { continue }
      let reach = stretched(passage, by: Self.reach, in: bytes)
      for part in findings.indices where Self.partChecks.contains(findings[part].check) && !gone.contains(part) {
        let places = findings[part][keyPath: ranges]
        // A change has a place on both sides.
        let isChange = !findings[part].sourceRanges.isEmpty && findings[part].targetRanges.contains { !$0.isEmpty }
        guard !places.isEmpty, !isChange, places.allSatisfy({ reach.overlaps($0) }) else { continue }
        gone.insert(part)
        findings[whole].severity = max(findings[whole].severity, findings[part].severity)
        findings[whole].strength = max(findings[whole].strength, findings[part].strength)
      }
    }
    findings = findings.indices.filter { !gone.contains($0) }.map { findings[$0] }
  }

  /// How many words on either side of a passage belong to it: those that another check had told of are not in its range.
  private static let reach = 2

  /// A range with a few words more on either side, up to the end of the clause.
  private func stretched(_ range: Range<Int>, by count: Int, in text: [UInt8]) -> Range<Int> {
    func isEnd(_ byte: UInt8) -> Bool { [0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F].contains(byte) }
    var (low, high) = (range.lowerBound, range.upperBound)
    var spaces = 0
    while low > 0, !isEnd(text[low - 1]) {
      if text[low - 1] == 0x20 { spaces += 1 }
      if spaces > count { break }
      low -= 1
    }
    spaces = 0
    while high < text.count, !isEnd(text[high]) {
      if text[high] == 0x20 { spaces += 1 }
      if spaces > count { break }
      high += 1
    }
    return low..<high
  }
}
