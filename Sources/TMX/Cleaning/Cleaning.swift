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

/// Marks (``CleaningPurpose/memory``) or leaves out (``CleaningPurpose/training``) the units that `rules` find something wrong with.
///
/// The pair of a unit is its source and its first other variant; memory grows by 64 bytes a distinct unit.
/// - Parameters:
///   - sink: nil for a dry run.
///   - found: told of each unit that is marked or left out.
/// - Throws: `PairReadingError`, `ReadingError`; what the sink and `found` throw.
public func clean(
  _ reader: TMXReader, for purpose: CleaningPurpose, rules: [CleaningRule], to sink: (any ByteSink)?,
  progress: (Double) -> Void = { _ in }, found: (CleaningFinding) throws -> Void
) throws -> PassReport {
  var (names, report, seen) = (VariantLanguages(), PassReport(), KeyTable())
  var keys = UnitKeys(purpose == .training ? [.letterCase, .spaces] : [])
  var counters: [String: WordCounter] = [:]
  let writer = sink.map { TMXWriter(reader.head, to: $0) }
  let findsDuplicates = rules.contains { $0.name == CleaningRule.duplicate.name }
  while let unit = try reader.next() {
    report.read += 1
    if report.read & 1023 == 0 { reader.progress.map(progress) }
    let pair = try pair(of: unit, reader.head, &names, &counters)
    var reasons: [(rule: String, detail: String)] = []
    for rule in rules {
      if let detail = rule.examine(pair, purpose) { reasons.append((rule.name, detail)) }
    }
    if findsDuplicates, seen.insert(keys.key(of: unit, header: reader.head), 0) != nil {
      reasons.append((CleaningRule.duplicate.name, "seen before"))
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
    switch purpose {
    case .training: try writer?.leaveOut(unit)
    case .memory:
      let marks = reasons.map { $0.detail.isEmpty ? $0.rule : "\($0.rule): \($0.detail)" }
      let known = Set(
        unit.properties.filter { $0.type.map(unit.text) == cleaningProperty }.map { unit.text($0.content) })
      let edits = marks.filter { !known.contains($0) }.map { unit.adding(property: cleaningProperty, $0) }
      try writer?.write(unit, as: unit.edited(edits))
    }
  }
  try writer?.finish(reader.tail)
  report.written = writer?.count ?? 0
  return report
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
