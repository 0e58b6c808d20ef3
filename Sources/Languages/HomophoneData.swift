/// Words of a language that are written for others that sound the same, where the words around them tell: of what kind these
/// are, a dictionary with morphology says.
package struct HomophoneData: Sendable {
  package var rows: [Homophone] = []
  /// Ends of forms that sound like those of participles, and the ends that participles have: *manger*, *mangé*.
  package var participleEnds: [(wrong: String, right: String)] = []
  /// Ends of forms that sound like those of infinitives, and these: *mangé*, *manger*.
  package var infinitiveEnds: [(wrong: String, right: String)] = []
  /// Ends of nouns that sound like forms of verbs, and what these end in: *travail*, *travaille*.
  package var verbEnds: [(wrong: String, right: String)] = []
  /// Verbs that an infinitive follows, and prepositions.
  package var beforeInfinitives: Words = ""
  package var prepositions: Words = ""
  /// Conjunctions and adverbs behind which there is a clause with a verb.
  package var clauseStarts: Words = ""
  /// A possessive of the third person and the demonstrative that sounds like it.
  package var possessive = ""
  package var demonstrative = ""

  /// What is wrong with the lists.
  func validate() -> [String] {
    [beforeInfinitives, prepositions, clauseStarts].flatMap { $0.problems() }
      + rows.flatMap { $0.validate() }
  }
}

/// A word that is written for another, as the words beside it tell; a condition that is empty always holds.
package struct Homophone: Sendable {
  /// What a word can be, as a dictionary tells it; and `singular`, `plural`, `feminine`: those of its forms that it has alone.
  package static let kinds: Set<String> = [
    "noun", "adjective", "participle", "determiner", "subject", "object", "adverb", "preposition", "relative",
    "verb", "clitic", "nonfinite", "imperative", "numeral", "remaining", "singular", "plural", "feminine",
  ]

  package let wrong: Words
  package let right: String
  /// One of these stands directly before it; none of these does.
  package var behind: Words = ""
  package var notBehind: Words = ""
  /// One of these stands directly behind it; none of these does. Two words are joined by a line.
  package var before: Words = ""
  package var notBefore: Words = ""
  /// What the word behind it is and nothing else, what it can be, and what it cannot be.
  package var onlyBefore: Words = ""
  package var somewhatBefore: Words = ""
  package var neverBefore: Words = ""

  /// What is wrong with it.
  func validate() -> [String] {
    onlyBefore.set.union(somewhatBefore.set).union(neverBefore.set).subtracting(Self.kinds).map { "kind \($0)" }
      + (wrong.list.isEmpty ? ["no word for \(right)"] : [])
  }
}
