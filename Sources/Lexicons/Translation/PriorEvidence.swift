import Bitext
import TextAnalysis

/// What can be said of the types of two texts before anything is aligned: the same token, the same number or date,
/// words that look alike, dictionary entries.
package struct PriorEvidence: Sendable {
  /// One reason to hold two types for translations of each other.
  struct Reason {
    var kind: Link.Kind
    /// In units of a dictionary entry of middling trust.
    var weight: Float
  }

  /// The translation probabilities that follow.
  package let table: TranslationTable
  /// The most telling reason of each pair and the greatest weight of any, by `key(source:target:)`.
  let reasons: [Int64: Reason]

  /// The most telling reason to link two types, or nil when there is none but learning.
  package func kind(_ source: Int32, _ target: Int32) -> Link.Kind? {
    reasons[Self.key(source, target)]?.kind
  }

  static func key(_ source: Int32, _ target: Int32) -> Int64 {
    Int64(source) << 32 | Int64(target)
  }

  /// Which of two reasons names a pair: the more telling one.
  private static func rank(_ kind: Link.Kind) -> Int {
    let order: [Link.Kind] = [.number, .date, .name, .lexicon, .identical, .cognate, .learned]
    return order.firstIndex(of: kind) ?? order.count
  }

  /// What of a row's probability the pairs share at most; the rest is for words that no evidence names.
  private static let mass: Float = 0.9

  /// Gathers the evidence; kinds in `omitted` are left out, for measuring what each is worth.
  package init(
    source: TokenizedText, target: TokenizedText, knowledge: PairKnowledge,
    omitting omitted: Set<Link.Kind> = []
  ) {
    var reasons: [Int64: Reason] = [:]
    func add(_ kind: Link.Kind, _ source: Int32, _ target: Int32, _ weight: Float) {
      guard !omitted.contains(kind) else { return }
      let key = Self.key(source, target)
      if let known = reasons[key] {
        reasons[key] = Reason(
          kind: Self.rank(kind) < Self.rank(known.kind) ? kind : known.kind, weight: max(known.weight, weight))
      } else {
        reasons[key] = Reason(kind: kind, weight: weight)
      }
    }
    Self.addIdentical(source, target, add)
    Self.addNumbers(source, target, add)
    Self.addDates(source, target, knowledge, add)
    let looks = omitted.isSuperset(of: [.name, .cognate]) ? [] : LookAlikes.pairs(source: source, target: target)
    for pair in looks {
      let closeness = max(0, (pair.similarity - 0.4) / 0.6)
      add(pair.areNames ? .name : .cognate, pair.source, pair.target, closeness * closeness * (pair.areNames ? 1 : 0.6))
    }
    for lexicon in knowledge.lexicons {
      lexicon.forEachPair(of: source, and: target) { add(.lexicon, $0, $1, $2) }
    }
    self.reasons = reasons
    table = Self.table(of: reasons, source: source, target: target)
  }

  private typealias Add = (Link.Kind, Int32, Int32, Float) -> Void

  private static func addIdentical(_ source: TokenizedText, _ target: TokenizedText, _ add: Add) {
    for type in 0..<Int32(source.typeCount) {
      guard let other = target.types.forms.id(of: source.types.forms[type]) else { continue }
      let length = source.types.forms[type].unicodeScalars.count
      switch (source.classes[Int(type)], target.classes[Int(other)]) {
      case (.number, .number): add(.number, type, other, 1)
      case (.punctuation, .punctuation): add(.identical, type, other, 1)
      case (.name, .name): add(source.types.codes.contains(type) ? .identical : .name, type, other, 1)
      default: add(.identical, type, other, length >= 4 ? 0.8 : length == 3 ? 0.3 : 0.1)
      }
    }
  }

  /// "six" and "6": types of the same value that are spelled differently.
  private static func addNumbers(_ source: TokenizedText, _ target: TokenizedText, _ add: Add) {
    var byValue: [Double: [Int32]] = [:]
    for (type, value) in target.types.values { byValue[value, default: []].append(type) }
    for (type, value) in source.types.values {
      for other in byValue[value] ?? [] { add(.number, type, other, 1) }
    }
  }

  private static func addDates(
    _ source: TokenizedText, _ target: TokenizedText, _ knowledge: PairKnowledge, _ add: Add
  ) {
    func keys(_ text: TokenizedText, _ names: CalendarNames) -> [(String, Int32)] {
      (0..<Int32(text.typeCount)).compactMap { type in
        text.classes[Int(type)] == .punctuation
          ? nil : names.key(of: text.types.forms[type]).map { ($0, type) }
      }
    }
    let targets = Dictionary(keys(target, knowledge.targetCalendar).map { ($0.0, [$0.1]) }, uniquingKeysWith: +)
    for (key, type) in keys(source, knowledge.sourceCalendar) {
      for other in targets[key] ?? [] { add(.date, type, other, 1) }
    }
  }

  /// Conditional probabilities: each weight over its row's (and column's) sum, where that is over 1.
  private static func table(
    of reasons: [Int64: Reason], source: TokenizedText, target: TokenizedText
  ) -> TranslationTable {
    var rows = [Float](repeating: 0, count: source.typeCount)
    var columns = [Float](repeating: 0, count: target.typeCount)
    // In a fixed order: sums of floats depend on it, and a hash table's order changes from run to run.
    let reasons = reasons.sorted { $0.key < $1.key }
    for (key, reason) in reasons {
      rows[Int(key >> 32)] += reason.weight
      columns[Int(key & 0xFFFF_FFFF)] += reason.weight
    }
    let entries = reasons.map { key, reason in
      let (source, target) = (Int32(key >> 32), Int32(key & 0xFFFF_FFFF))
      return TranslationTable.Entry(
        source: source, target: target, forward: mass * reason.weight / max(1, rows[Int(source)]),
        backward: mass * reason.weight / max(1, columns[Int(target)]))
    }
    return TranslationTable(entries: entries, sourceTypes: source.typeCount)
  }
}
