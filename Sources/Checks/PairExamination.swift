import Languages
import Lexicons

/// A pair on a checker's table: both texts taken apart once, and what has been found so far.
struct PairExamination {
  let pair: CheckedPair
  let languages: PairLanguages
  let source: ExaminedText
  let target: ExaminedText
  /// Which words correspond.
  var alignment = WordAlignment()
  /// What checks know beside the pair.
  let tools: CheckTools
  /// The check at work.
  var check = ReportingCheck(.empty)
  var findings: [Finding] = []
  // What several checks and the score go by, worked out when first asked for.
  lazy var coverage = measuredCoverage()
  lazy var looseSource = looseWords(ofSource: true)
  lazy var looseTarget = looseWords(ofSource: false)
  lazy var agreementReader = target.agreementReader(by: tools.speller)
  /// Log odds that each of them is an error.
  lazy var looseSourceOdds = looseSource.map { tools.looseWords.omission.logOdds($0.features) }
  lazy var looseTargetOdds = looseTarget.map { tools.looseWords.addition.logOdds($0.features) }
  lazy var joins = WordJoins(source, target, tools.words)
  lazy var comparedQuantities = QuantityComparison(comparing: self)

  /// Adds a finding of the check at work: what is wrong, and what to do about it; see `Finding.isPlain`.
  mutating func report(
    category: Category? = nil, severity: Severity? = nil, strength: Double, _ fault: Wording, remedy: Wording,
    source: [Range<Int>] = [], target: [Range<Int>] = [], suggestion: String? = nil, isPlain: Bool = false
  ) {
    findings.append(
      Finding(
        check: check.id, category: category ?? check.category, severity: severity ?? check.severity,
        strength: strength, fault: fault, remedy: remedy, sourceRanges: source,
        targetRanges: target, suggestion: suggestion))
    findings[findings.count - 1].isPlain = isPlain
  }

  /// Where the other text may say the same in a way that a check does not know.
  static let additionRemedy: Wording = "add it, unless it is said otherwise"
  static let removalRemedy: Wording = "delete it, unless it is said otherwise there"

  /// Whether both texts hold words, so that comparing them says something.
  var isComparable: Bool { source.hasWords && target.hasWords }

  var hasQuantities: Bool { !source.quantities.isEmpty || !target.quantities.isEmpty }

  /// Whether lists have the words of both languages in all their forms.
  var knowsForms: Bool { source.knowsForms && target.knowsForms }
}

/// What of a check its findings need.
struct ReportingCheck {
  let id: String
  let category: Category
  let severity: Severity

  init(_ check: Check) { (id, category, severity) = (check.id, check.category, check.severity) }
}

/// The primary language subtags of a pair; "und" where unknown.
struct PairLanguages: Sendable {
  let source: String
  let target: String
}
