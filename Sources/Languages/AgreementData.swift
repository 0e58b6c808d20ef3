/// Words of a language by which its agreement is read. Of some languages a dictionary tells gender, number and person; of
/// others, word lists tell nouns, and the few forms that verbs have are listed here.
package struct AgreementData: Sendable {
  /// The tags of its Hunspell dictionary; nil where it has none.
  package var tags: MorphologyTags?
  /// Adjectives that stand before their noun.
  package var prenominal: Words = ""
  /// Nouns that stand for many: their verb may be singular or plural.
  package var collectives: Words = ""
  /// Nouns that say when: a verb behind them may have its subject behind itself.
  package var times: Words = ""
  /// Words behind which a clause starts with its subject.
  package var subordinators: Words = ""
  /// Words that stand between an auxiliary and its participle, beside adverbs.
  package var between: Words = ""
  /// Pronouns with which a participle need not agree.
  package var reflexives: Words = ""
  /// The verbs that make passives and perfects, and the participle of the first.
  package var be = ""
  package var have = ""
  package var been = ""
  /// Before a word for some of those that were named, and such words: the troops, none *of whom*.
  package var partitive = ""
  package var members: Words = ""
  /// Words that join: what stands before one goes with what stands behind it.
  package var joiners: Words = ""
  /// Determiners of questions and exclamations.
  package var askers: Words = ""
  // Where no dictionary tells forms.
  /// Determiners that no plural stands behind, and that no singular does.
  package var singularDeterminers: Words = ""
  package var pluralDeterminers: Words = ""
  /// Pronouns that are always subjects, and the forms of verbs that do not stand behind them.
  package var pluralSubjects: Words = ""
  package var singularVerbs: Words = ""
  package var pluralVerbs: Words = ""
  /// The ending of plurals.
  package var pluralEnding = ""
  /// Nouns that are plural without it, or both.
  package var invariants: Words = ""

  /// What is wrong with the lists.
  func validate() -> [String] {
    (tags?.validate() ?? [])
      + [
        prenominal, collectives, times, subordinators, between, reflexives, members, joiners, askers,
        singularDeterminers,
        pluralDeterminers, pluralSubjects, singularVerbs, pluralVerbs, invariants,
      ].flatMap { $0.problems() }
  }
}
