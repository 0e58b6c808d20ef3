/// What the morphological tags of a language's Hunspell dictionary mean, where it has any: such tags follow no standard.
package struct MorphologyTags: Sendable {
  // Values of `po:`; what begins with one of `verbs` is a verb's paradigm.
  package var nouns: Words = ""
  package var adjectives: Words = ""
  package var participles: Words = ""
  package var determiners: Words = ""
  package var subjectPronouns: Words = ""
  package var objectPronouns: Words = ""
  package var adverbs: Words = ""
  package var prepositions: Words = ""
  package var relatives: Words = ""
  /// Particles and pronouns that stand before their verb.
  package var clitics: Words = ""
  package var finiteForms: Words = ""
  /// Infinitives and present participles.
  package var nonfiniteForms: Words = ""
  package var imperatives: Words = ""
  package var numerals: Words = ""
  package var verbs: Words = ""
  // Values of `is:`.
  package var masculine = ""
  package var feminine = ""
  package var anyGender = ""
  package var singular = ""
  package var plural = ""
  package var anyNumber = ""
  /// Marks of the persons of verbs, singular and then plural; those of pronouns.
  package var persons: [String] = []
  package var pronounPersons: [String] = []

  /// What is wrong with it.
  func validate() -> [String] {
    [
      nouns, adjectives, participles, determiners, subjectPronouns, objectPronouns, adverbs, prepositions, relatives,
      clitics, finiteForms, nonfiniteForms, imperatives, numerals, verbs,
    ].flatMap { $0.problems() } + (persons.count == 6 && pronounPersons.count == 3 ? [] : ["persons of verbs"])
  }
}
