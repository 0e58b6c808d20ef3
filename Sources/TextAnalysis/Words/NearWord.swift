/// A word that a misspelling is one edit away from.
package struct NearWord: Hashable, Sendable {
  /// What the edit undoes.
  package enum Slip: Hashable, Sendable {
    /// Two neighbouring letters in the wrong order.
    case exchanged
    /// A letter with the wrong accent, or without its own.
    case accent
    /// A letter once that stands twice, or the other way round.
    case doubled
    /// A letter too many, too few or another one, as terms that no dictionary has differ from words, too.
    case other
  }

  package let word: String
  package let slip: Slip
  /// Under which lexicons know the word; see `WordForms`.
  package let form: String
  /// Whether it starts with another letter.
  package let changesFirst: Bool
}
