/// A pair that shows a check at work. What the check reports stands between ‹ and ›: nothing between them marks the place
/// where something is missing.
public struct Example: Sendable {
  /// Why the pair is fine; empty for one that a check reports.
  public let reason: String
  /// The source, with marks.
  public let source: String
  /// The target, with marks.
  public let target: String
  /// The language tag of the source.
  public let from: String
  /// The language tag of the target.
  public let to: String
  /// Pairs that stand before it in the bitext, for a check across pairs.
  public let earlier: [CheckedPair]
  /// The user's glossary, for a check that needs one.
  public let glossary: [Terminology.Term]
  /// The words of the target's Hunspell dictionary, for a check that needs one.
  public let dictionary: [String]

  init(
    _ reason: String = "", source: String, target: String, from: String = "fr", to: String = "en",
    after earlier: [(source: String, target: String)] = [], glossary: [Terminology.Term] = [],
    dictionary: [String] = []
  ) {
    self.reason = reason
    self.source = source
    self.target = target
    self.from = from
    self.to = to
    self.earlier = earlier.enumerated().map { CheckedPair(index: $0, source: $1.source, target: $1.target) }
    self.glossary = glossary
    self.dictionary = dictionary
  }

  /// The pair without marks.
  public var pair: CheckedPair {
    CheckedPair(
      index: earlier.count, source: Self.unmarked(source).text, target: Self.unmarked(target).text)
  }

  /// What is marked: UTF-8 offsets into the texts of ``pair``, in order.
  public var places: (source: [Range<Int>], target: [Range<Int>]) {
    (Self.unmarked(source).places, Self.unmarked(target).places)
  }

  private static func unmarked(_ marked: String) -> (text: String, places: [Range<Int>]) {
    var (text, places, start) = ("", [Range<Int>](), 0)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹": start = text.utf8.count
      case "›": places.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return (text, places)
  }
}
