/// Words of a language by which agreement in number is read where word lists tell nouns, and verbs have a few forms only, which
/// are listed here.
package struct NumberAgreementData: Sendable {
  /// Nouns that stand for many: their verb may be singular or plural.
  package var collectives: Words = ""
  /// Nouns that say when: a verb behind them may have its subject behind itself.
  package var times: Words = ""
  /// Words behind which a clause starts with its subject.
  package var subordinators: Words = ""
  /// Words that join: what stands before one goes with what stands behind it.
  package var joiners: Words = ""
  /// The preposition before a complement.
  package var of: Words = ""
  /// Verbs that take an infinitive.
  package var modals: Words = ""
  /// Determiners of all kinds, prepositions and relative pronouns.
  package var determiners: Words = ""
  package var prepositions: Words = ""
  package var relatives: Words = ""
  /// Determiners that no plural stands behind, and that no singular does.
  package var singularDeterminers: Words = ""
  /// Those of the first that are pronouns, too.
  package var freeDeterminers: Words = ""
  package var pluralDeterminers: Words = ""
  /// Pronouns that are always subjects, and the forms of verbs that do not stand behind them.
  package var pluralSubjects: Words = ""
  /// Those of them that are no objects.
  package var nominatives: Words = ""
  package var singularSubjects: Words = ""
  package var singularVerbs: Words = ""
  package var pluralVerbs: Words = ""
  /// Those of the last that stand behind a singular, too, where something is wished or supposed.
  package var wishes: Words = ""
  /// That of *have* which no auxiliary stands before.
  package var has = ""
  /// What stands for the subject of *there are*, and words that need that plural.
  package var there = ""
  package var several: Words = ""
  /// Forms of pronouns that are subjects, and those that are not; prepositions that no clause stands behind.
  package var subjectForms: Words = ""
  package var objectForms: Words = ""
  package var agents: Words = ""
  /// Articles before vowels and consonants, and words that sound otherwise than they are written.
  package var vowelArticle = ""
  package var consonantArticle = ""
  package var consonantal: Words = ""
  /// Letters of vowels and of consonants, and starts of words that have a vowel and may sound otherwise, or do not.
  package var vowels: Words = ""
  package var consonants: Words = ""
  package var unsureStarts: Words = ""
  package var vowelStarts: Words = ""
  package var silent: Words = ""
  /// Endings of participles.
  package var participleEndings: Words = ""
  /// The ending of plurals.
  package var pluralEnding = ""
  /// The mark of infinitives, and verbs behind which they stand without it.
  package var infinitiveMark = ""
  package var beforeInfinitives: Words = ""
  /// Verbs whose past or participle has the form of the present, and what lists have as verbs alone and is more.
  package var likePasts: Words = ""
  /// Determiners before numbers and nouns for many: *a few*, *a dozen*.
  package var counting: Words = ""
  /// Nouns that are plural without it, or both.
  package var invariants: Words = ""

  /// What is wrong with the lists.
  func validate() -> [String] {
    [
      collectives, times, subordinators, joiners, of, modals, determiners, prepositions, relatives,
      singularDeterminers, freeDeterminers, pluralDeterminers, pluralSubjects, nominatives, singularSubjects,
      singularVerbs, pluralVerbs, wishes, several, subjectForms, objectForms, agents, consonantal,
      unsureStarts, vowelStarts, silent, participleEndings, invariants,
      likePasts, counting, beforeInfinitives,
    ].flatMap { $0.problems() }
  }
}
