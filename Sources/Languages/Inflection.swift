import Bitext

/// How a language forms words regularly, as far as endings tell: by it a form counts as spelled in a list of lemmas.
package struct Inflection: Sendable {
  /// An ending, and what stands in a lemma in its place: `ies` for `y`.
  package typealias Ending = (ending: String, replacements: [String])

  package var regular: [Ending] = []
  /// Those of `regular` before which the lemma's last consonant is doubled: stopped, bigger.
  package var doublesConsonant: Set<String> = []
  /// Endings of comparatives and superlatives, the longest first.
  package var comparison: [Ending] = []

  /// What is wrong with the tables.
  func validate() -> [String] {
    Self.problems(regular) + Self.problems(comparison) + WordList.problems(doublesConsonant.sorted())
      + doublesConsonant.subtracting(regular.map(\.ending)).sorted().map { "“\($0)” is no ending" }
      + comparison.indices.flatMap { place in
        // The shorter one would be met first.
        comparison[..<place].map(\.ending).filter(comparison[place].ending.hasSuffix)
          .map { "“\(comparison[place].ending)” stands behind “\($0)”" }
      }
  }

  /// An ending that stands twice, replaces nothing, one thing twice, or itself.
  static func problems(_ endings: [Ending]) -> [String] {
    var problems = WordList.problems(endings.map(\.ending))
    for (ending, replacements) in endings {
      if replacements.isEmpty { problems.append("“\(ending)” replaces nothing") }
      if replacements.contains(ending) { problems.append("“\(ending)” replaces itself") }
      problems += WordList.problems(replacements.filter { !$0.isEmpty })
      if replacements.count(where: \.isEmpty) > 1 { problems.append("“\(ending)” is left out twice") }
    }
    return problems
  }
}
