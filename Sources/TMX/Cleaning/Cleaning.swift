import Bitext
import Files
import Formats
import ICU

/// A unit that a rule found something wrong with.
public struct CleaningFinding: Sendable {
  /// The line of the file that the unit starts on.
  public var line: Int
  /// `tuid`.
  public var id: String?
  /// What is wrong: the rules, and what exactly.
  public var reasons: [(rule: String, detail: String)]
  /// Inline codes left out.
  public var source: String
  /// Inline codes left out.
  public var target: String
}

/// The property that marks a unit.
package let cleaningProperty = "x-clean"

/// Leaves out the units that `rules` find something wrong with, or marks them.
///
/// The pair of a unit is its source and its first other variant; memory grows by 64 bytes a distinct unit.
/// - Parameters:
///   - marks: whether the units stay, with a property `x-clean` for each reason.
///   - sink: nil for a dry run.
///   - unrelated: asked for the rule of that name, many pairs at once: why each is no translation, in a sentence; nil
///     where it may be one. Without it the rule finds nothing.
///   - found: told of each unit that is marked or left out.
/// - Throws: `PairReadingError`, `ReadingError`; what the sink, `unrelated` and `found` throw.
public func clean(
  _ reader: TMXReader, for purpose: CleaningPurpose, rules: [CleaningRule], marks: Bool = false,
  to sink: (any ByteSink)?, unrelated: (([CleaningPair]) throws -> [String?])? = nil,
  progress: (Double) -> Void = { _ in },
  found: (CleaningFinding) throws -> Void
) throws -> PassReport {
  var (names, report, seen) = (VariantLanguages(), PassReport(), KeyTable())
  var keys = UnitKeys(purpose == .training ? [.letterCase, .spaces] : [])
  var counters: [String: WordCounter] = [:]
  let writer = sink.map { TMXWriter(reader.head, to: $0) }
  let findsDuplicates = rules.contains { $0.name == CleaningRule.duplicate.name }
  let unrelated = rules.contains { $0.name == CleaningRule.unrelated.name } ? unrelated : nil
  while case let batch = try nextBatch(of: reader, isSingle: unrelated == nil), !batch.isEmpty {
    let pairs = try batch.map { try pair(of: $0, reader.head, &names, &counters) }
    let strangers = try unrelated?(pairs) ?? pairs.map { _ in nil }
    for ((unit, pair), stranger) in zip(zip(batch, pairs), strangers) {
      report.read += 1
      if report.read & 1023 == 0 { reader.progress.map(progress) }
      var reasons: [(rule: String, detail: String)] = []
      for rule in rules {
        if let detail = rule.examine(pair, purpose) { reasons.append((rule.name, detail)) }
      }
      if let stranger { reasons.append((CleaningRule.unrelated.name, stranger)) }
      if findsDuplicates,
        let line = seen.insert(keys.key(of: unit, header: reader.head), UInt32(clamping: unit.line))
      {
        reasons.append((CleaningRule.duplicate.name, "The unit on line \(line) has the same texts."))
      }
      guard !reasons.isEmpty else {
        try writer?.write(unit)
        continue
      }
      report.changed += 1
      try found(
        CleaningFinding(
          line: unit.line, id: unit.attribute("tuid"), reasons: reasons,
          source: String(decoding: pair.source, as: UTF8.self), target: String(decoding: pair.target, as: UTF8.self)))
      if marks { try writer?.write(unit, as: unit.marked(reasons)) } else { try writer?.leaveOut(unit) }
    }
  }
  try writer?.finish(reader.tail)
  report.written = writer?.count ?? 0
  return report
}

/// The next units, so many that those who are asked about pairs can share the work among threads.
private func nextBatch(of reader: TMXReader, isSingle: Bool) throws -> [TMXUnit] {
  var (batch, bytes) = ([TMXUnit](), 0)
  while batch.count < (isSingle ? 1 : 1024), bytes < 1 << 22, let unit = try reader.next() {
    bytes += unit.xml.count
    batch.append(unit)
  }
  return batch
}

extension TMXUnit {
  /// With a property for each reason that it does not have yet.
  fileprivate func marked(_ reasons: [(rule: String, detail: String)]) -> [UInt8] {
    let known = Set(properties.filter { $0.type.map(text) == cleaningProperty }.map { text($0.content) })
    let marks = reasons.map { "\($0.rule): \($0.detail)" }.filter { !known.contains($0) }
    return edited(marks.map { adding(property: cleaningProperty, $0) })
  }
}

private func pair(
  of unit: TMXUnit, _ header: TMXHead, _ names: inout VariantLanguages, _ counters: inout [String: WordCounter]
) throws -> CleaningPair {
  let source = names.source(of: unit, header: header)
  let target = unit.variants.indices.first { $0 != source }
  var pair = CleaningPair(source: [], target: [], languages: (nil, nil), words: (0, 0), codes: (0, 0))
  func side(_ index: Int?) throws -> (text: [UInt8], language: Language?, words: Int, codes: Int) {
    guard let index else { return ([], nil, 0, 0) }
    let spelling = unit.language(of: unit.variants[index])
    var (text, coded) = ([UInt8](), [UInt8]())
    unit.appendText(of: unit.variants[index], codes: .dropped, to: &text)
    unit.appendText(of: unit.variants[index], codes: .placeholder, to: &coded)
    if counters[spelling] == nil {
      if counters.count >= mostOpenLanguages { counters.removeAll() }
      counters[spelling] = try WordCounter(language: spelling)
    }
    let count = counters[spelling]?.count(coded) ?? (words: 0, characters: 0, codes: 0)
    return (text, names.language(spelling), count.words, count.codes)
  }
  let (one, other) = (try side(source), try side(target))
  (pair.source, pair.target) = (one.text, other.text)
  pair.languages = (one.language, other.language)
  pair.words = (one.words, other.words)
  pair.codes = (one.codes, other.codes)
  return pair
}
