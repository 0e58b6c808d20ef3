import Formats

/// A program, or the standard, that a TMX is checked for.
public enum LintTarget: String, CaseIterable, Sendable {
  case omegat, trados, memoq, okapi, wordfast
  /// The standard to the letter, and all rules of the others except those against what the standard provides on purpose.
  case strict
}

/// Something that a program rejects or drops.
public struct LintFinding: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// The rule's name.
  public var rule: String
  /// What is wrong.
  public var words: String
  /// Whether ``fixed(_:to:)`` mends it.
  public var isMendable: Bool
}

/// One kind of thing that programs reject or drop. A rule is one line of ``all`` and one function.
public struct LintRule: Sendable {
  /// What users call it.
  public let name: String
  /// What it finds, in less than a line.
  public let summary: String
  /// Who minds, and what they do.
  public let targets: Set<LintTarget>
  let examine: @Sendable (LintSubject) -> [LintFinding]

  /// Every rule, in the order in which users see them.
  public static let all: [LintRule] = [
    .grammar, .version, .languageCode, .sourceLanguage, .emptySegment, .onlyOne, .sameLanguage, .emptyProperty, .date,
    .longSegment, .unbalancedCodes, .manyLanguages, .region,
  ]
}

/// What a rule looks at: the head, or a unit.
struct LintSubject {
  var head: TMXHead
  /// nil where the head itself is looked at.
  var unit: TMXUnit?

  /// The line of a place of the subject's XML.
  func line(_ place: Int) -> Int {
    guard let unit else { return head.line }
    if let variant = unit.variants.last(where: { $0.whole.lowerBound <= place }) {
      return variant.line
        + unit.xml[variant.whole.lowerBound..<max(place, variant.whole.lowerBound)].count { $0 == 0x0A }
    }
    return unit.line + unit.xml[..<place].count { $0 == 0x0A }
  }
}
