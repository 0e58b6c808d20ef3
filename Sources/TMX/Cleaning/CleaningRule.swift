import Bitext

/// What a unit is cleaned for.
public enum CleaningPurpose: String, CaseIterable, Sendable {
  /// A translator's memory.
  case memory = "tm"
  /// Training data for machine translation.
  case training = "mt"
}

/// A pair as the rules see it.
public struct CleaningPair {
  /// UTF-8, inline codes left out.
  public var source: [UInt8]
  /// UTF-8, inline codes left out.
  public var target: [UInt8]
  /// Where they are known.
  public var languages: (source: Language?, target: Language?)
  /// By ICU's word boundaries.
  public var words: (source: Int, target: Int)
  /// Inline codes.
  public var codes: (source: Int, target: Int)

  /// The texts, with what messages call them.
  var sides: [(name: String, text: [UInt8])] { [("source", source), ("target", target)] }
}

/// A reason to mark or remove a unit. One rule is one line of ``all`` and one function.
public struct CleaningRule: Sendable {
  /// What users call it.
  public let name: String
  /// What is wrong with what it finds, in less than a line.
  public let summary: String
  /// What it is used for.
  public let purposes: Set<CleaningPurpose>
  /// What exactly is wrong with the pair, as a sentence; nil where nothing is.
  let examine: @Sendable (CleaningPair, CleaningPurpose) -> String?

  /// Every rule, in the order in which they are asked. Duplicates and unrelated texts are found by
  /// the pass itself.
  public static let all: [CleaningRule] = [
    .empty, .copied, .damaged, .markup, .letters, .length, .longWord, .ratio, .numbers, .repeated, .codes, .language,
    .unrelated, .duplicate,
  ]

  static let both: Set<CleaningPurpose> = [.memory, .training]
}
