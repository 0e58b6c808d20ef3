/// How a language forms words regularly, as far as endings tell: by it a form counts as spelled in a list of lemmas.
package struct Inflection: Sendable {
  /// Endings, each with what stands in a lemma in its place: `ies` for `y`.
  package var regular: [(ending: String, replacements: [String])] = []
  /// Those of `regular` before which the lemma's last consonant is doubled: stopped, bigger.
  package var doublesConsonant: Set<String> = []
  /// Endings of comparatives and superlatives, the longest first.
  package var comparison: [String] = []
}
