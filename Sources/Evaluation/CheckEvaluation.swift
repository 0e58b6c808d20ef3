import Checks

/// How checks do on items with known errors.
///
/// An error is caught when a finding at `threshold` or above has the right category, and the good translation has none of
/// that check and category.
package struct CheckEvaluation: Sendable {
  /// Of one kind of error.
  package struct Kind: Hashable, Sendable {
    /// Such as "negation".
    package var error: String
    /// The right categories of a finding; empty where no check is meant for the error.
    package var categories: [Category]
    /// How many items there are.
    package var items = 0
    /// How many have a finding of a right category that the good translation does not have.
    package var caught = 0
    /// How many have a lower score for the bad translation than for the good one.
    package var rankedLower = 0
    /// How many have any finding that the good translation does not have.
    package var flagged = 0
  }

  /// Of one check.
  package struct Row: Hashable, Sendable {
    /// The check's id.
    package var check: String
    /// Distinct good translations with a finding of it.
    package var onGood = 0
    /// Distinct references with a finding of it.
    package var onReference = 0
    /// Bad translations with a finding of it that the good one does not have, of a right category.
    package var right = 0
    /// Bad translations with an error of its kind, and a finding of it.
    package var found = 0
    /// All bad translations with an error of its kind.
    package var wanted = 0
    /// Bad translations with a finding of it that the good one does not have.
    package var spoke = 0
  }

  /// Findings below it don't count.
  package let threshold: Severity
  /// By the order in which the kinds come.
  package private(set) var kinds: [Kind] = []
  /// In the order of the checks.
  package private(set) var rows: [Row]
  /// Distinct good translations, and those with a finding.
  package private(set) var good = (count: 0, flagged: 0)
  /// Distinct references, and those with a finding.
  package private(set) var reference = (count: 0, flagged: 0)
  private var judged: [String: (findings: [Finding], score: Double)] = [:]
  private var goodSeen: Set<String> = []
  private var referenceSeen: Set<String> = []

  /// An evaluation of findings at `threshold` or above.
  package init(threshold: Severity = .warning) {
    self.threshold = threshold
    rows = Check.all.map { Row(check: $0.id) }
  }

  /// Counts an item.
  package mutating func add(_ item: CheckItem, with checker: Checker) {
    let (good, goodScore) = judge(item.source, item.good, checker)
    let (bad, badScore) = judge(item.source, item.bad, checker)
    if goodSeen.insert(item.source + "\n" + item.good).inserted {
      self.good.count += 1
      if !good.isEmpty { self.good.flagged += 1 }
      for index in rows.indices where good.contains(where: { $0.check == rows[index].check }) {
        rows[index].onGood += 1
      }
    }
    if let text = item.reference, referenceSeen.insert(item.source + "\n" + text).inserted {
      let found = judge(item.source, text, checker).findings
      reference.count += 1
      if !found.isEmpty { reference.flagged += 1 }
      for index in rows.indices where found.contains(where: { $0.check == rows[index].check }) {
        rows[index].onReference += 1
      }
    }
    count(item, good: good, bad: bad, scores: (goodScore, badScore))
  }

  private mutating func count(_ item: CheckItem, good: [Finding], bad: [Finding], scores: (good: Double, bad: Double)) {
    let categories = Self.categories[item.error] ?? []
    var place = kinds.firstIndex { $0.error == item.error } ?? -1
    if place < 0 {
      place = kinds.count
      kinds.append(Kind(error: item.error, categories: categories))
    }
    kinds[place].items += 1
    if scores.bad < scores.good { kinds[place].rankedLower += 1 }
    let news = bad.filter { finding in !good.contains { $0.category == finding.category && $0.check == finding.check } }
    if news.contains(where: { categories.contains($0.category) }) { kinds[place].caught += 1 }
    if !news.isEmpty { kinds[place].flagged += 1 }
    for index in rows.indices {
      guard let check = Check.named(rows[index].check) else { continue }
      let isWanted = Self.aims[check.id]?.contains(item.error) == true
      if isWanted { rows[index].wanted += 1 }
      if isWanted, news.contains(where: { $0.check == check.id }) { rows[index].found += 1 }
      if news.contains(where: { $0.check == check.id }) {
        rows[index].spoke += 1
        if news.contains(where: { $0.check == check.id && categories.contains($0.category) }) {
          rows[index].right += 1
        }
      }
    }
  }

  private mutating func judge(_ source: String, _ target: String, _ checker: Checker) -> (
    findings: [Finding], score: Double
  ) {
    let key = source + "\u{0}" + target
    if let known = judged[key] { return known }
    let (findings, score) = checker.judge(CheckedPair(source: source, target: target))
    judged[key] = (findings.filter { $0.severity >= threshold }, score.faithfulness)
    return judged[key] ?? ([], 0)
  }
}

extension CheckEvaluation {
  /// The kinds of error that each check is there to find; checks that are not named are there for what DEMETR has not.
  static let aims: [String: Set<String>] = [
    "empty": ["empty"], "unrelated": ["unrelated"], "untranslated": ["codemix"], "number": ["numbers_replaced"],
    "name": ["name_removed", "name_replaced"], "negation": ["negation"], "question": ["question"],
    "repetition": ["repeat_twice", "repeat_four_times"], "end-punctuation": ["final_punc_removed"],
    "capitalization": ["first_lower", "full_lower"], "stray-stop": ["punc_addition"], "spacing": ["tokenized"],
    "antonym": ["antonym"], "addition": ["addition"],
    "omission": ["noun_removed", "verb_removed", "subj_removed", "pp_removed", "adj_adv_removed"],
  ]

  /// What is wrong with the tables of errors, for tests: an aim of no check or at no error, an error without a category, a
  /// check that could not be right about what it is there for.
  static func validate() -> [String] {
    var problems = categories.filter(\.value.isEmpty).keys.sorted().map { "\($0): no category" }
    for (id, errors) in aims.sorted(by: { $0.key < $1.key }) {
      guard let check = Check.named(id) else {
        problems.append("there is no check “\(id)”")
        continue
      }
      if errors.isEmpty { problems.append("\(id): aims at nothing") }
      for error in errors.sorted() where categories[error]?.contains(check.category) != true {
        problems.append("\(id): a finding of it is never right about “\(error)”")
      }
    }
    return problems
  }

  /// The right categories of a finding for each kind of error in DEMETR (Karpinska et al. 2022).
  package static let categories: [String: [Category]] = [
    "addition": [.addition],
    "adj_adv_removed": [.omission],
    "antonym": [.mistranslation],
    "char_removed": [.spelling],
    "codemix": [.untranslated],
    "conj_removed": [.omission],
    "empty": [.omission],
    "final_punc_removed": [.punctuation],
    "first_lower": [.capitalization],
    "full_lower": [.capitalization],
    "gender": [.mistranslation],
    "hypernym": [.mistranslation],
    "misspelled": [.spelling],
    "name_removed": [.name, .omission],
    "name_replaced": [.name],
    "negation": [.negation],
    "noun_removed": [.omission],
    "numbers_replaced": [.number, .dateTime],
    "pp_removed": [.omission],
    "punc_addition": [.punctuation],
    "question": [.question],
    "repeat_four_times": [.repetition],
    "repeat_twice": [.repetition],
    "shuffled": [.grammar, .mistranslation],
    "subj_removed": [.omission],
    "tokenized": [.spacing],
    "unrelated": [.mistranslation],
    "verb_removed": [.omission],
    "word_swap": [.grammar],
  ]
}

extension CheckEvaluation.Row {
  /// Precision is the share of sentences with a right finding among all with a finding of the check.
  package var figures: CheckFigures {
    let all = right + onGood + onReference
    return CheckFigures(
      precision: all == 0 ? nil : Double(right) / Double(all),
      recall: wanted == 0 ? nil : Double(found) / Double(wanted))
  }
}
