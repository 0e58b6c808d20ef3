/// How a source text is divided by what a memory has for it.
public enum LeverageBand: String, CaseIterable, Hashable, Sendable {
  case context = "context match"
  case repetition = "repetition"
  case exact = "100%"
  case ninetyFive = "95-99%"
  case eightyFive = "85-94%"
  case seventyFive = "75-84%"
  case fifty = "50-74%"
  case none = "no match"

  /// The band of a fuzzy score.
  init(score: Int) {
    self =
      switch score {
      case 100...: .exact
      case 95...: .ninetyFive
      case 85...: .eightyFive
      case 75...: .seventyFive
      case 50...: .fifty
      default: .none
      }
  }
}

/// Whose way of counting is followed.
public enum LeverageStyle: String, CaseIterable, Sendable {
  /// A segment that came before is a repetition, whatever the memory has; no context matches.
  case omegat
  /// Context matches and exact matches come before repetitions.
  case trados

  /// The bands, in the order in which users see them.
  public var bands: [LeverageBand] {
    switch self {
    case .omegat: [.repetition, .exact, .ninetyFive, .eightyFive, .seventyFive, .fifty, .none]
    case .trados: [.context, .repetition, .exact, .ninetyFive, .eightyFive, .seventyFive, .fifty, .none]
    }
  }
}

/// How much there is of something.
public struct LeverageCount: Hashable, Sendable {
  /// Segments.
  public var segments = 0
  /// Words, by ICU's word boundaries.
  public var words = 0
  /// Characters, spaces included.
  public var characters = 0
  /// Characters without spaces.
  public var letters = 0

  /// Nothing.
  public init() {}

  /// Adds another count.
  public static func += (one: inout LeverageCount, other: LeverageCount) {
    one.segments += other.segments
    one.words += other.words
    one.characters += other.characters
    one.letters += other.letters
  }
}
