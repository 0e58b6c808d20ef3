import Languages

/// Something that looks wrong in a translation: what, where, how bad, how sure.
public struct Finding: Hashable, Sendable {
  /// The id of the check that found it, such as "number"; see ``Check/all``.
  public var check: String
  /// What kind of error it would be.
  public var category: Category
  /// How bad it would be.
  public var severity: Severity
  /// How much speaks for it, 0 to 1: a measure by which findings of one check compare, not a probability.
  public var strength: Double
  /// The probability that a reader would call it right where one sentence in twenty has an error of its kind, as it was
  /// measured, 0 to 1; nil where too little is known of the check or of the languages to tell.
  public var confidence: Double?
  /// What is wrong in terms of the text, such as `source says 30, target says 13`; no full stop at the end.
  public var fault: Wording
  /// What to do about it, such as `correct the target`.
  public var remedy: Wording
  /// UTF-8 offsets into the pair's source text, in order; empty where nothing there is in question.
  public var sourceRanges: [Range<Int>]
  /// UTF-8 offsets into the pair's target text, in order. An empty range marks the place where something is missing.
  public var targetRanges: [Range<Int>]
  /// What could replace the target range.
  public var suggestion: String?
  /// Whether it shows by itself, so that its severity need not follow what was measured: a copy of the source.
  var isPlain = false

  /// A finding; ranges are UTF-8 offsets into the texts of its pair.
  public init(
    check: String, category: Category, severity: Severity, strength: Double, confidence: Double? = nil,
    fault: Wording, remedy: Wording,
    sourceRanges: [Range<Int>] = [], targetRanges: [Range<Int>] = [], suggestion: String? = nil
  ) {
    self.check = check
    self.category = category
    self.severity = severity
    self.strength = strength
    self.confidence = confidence
    self.fault = fault
    self.remedy = remedy
    self.sourceRanges = sourceRanges
    self.targetRanges = targetRanges
    self.suggestion = suggestion
  }

  /// The suggestion, where the message does not name it.
  package var untoldSuggestion: String? { suggestion.flatMap { message.contains("“\($0)”") ? nil : $0 } }

  /// What is wrong and what to do, in English: `source says 30, target says 13: correct the target`.
  public var message: String { message(in: .english) }

  /// What is wrong and what to do, in the one form that messages have.
  public func message(in language: InterfaceLanguage) -> String {
    ("\(fault): \(remedy)" as Wording).text(in: language)
  }
}

/// How bad a finding is.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// A matter of form, or a doubt.
  case note
  /// Likely wrong, worth a reviser's look.
  case warning
  /// Says something else than the source.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// note < warning < error.
  public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }
}
