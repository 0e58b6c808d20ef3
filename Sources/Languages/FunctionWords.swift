/// Words that say little by themselves. Lower case, without apostrophes but for the word n't.
package struct FunctionWords: Sendable {
  /// Of closed classes, which translations add and drop as grammar wants: articles, pronouns, prepositions,
  /// conjunctions, auxiliaries and the vaguest adverbs.
  package var closed: Words = ""
  /// Words of content that phrases need rather than what they say: prendre part, de l'ordre de, take place, in terms of.
  package var support: Words = ""
  /// Adverbs and the like that carry a meaning of their own but come and go more easily than others.
  package var light: Words = ""

  /// What is wrong with the lists.
  func validate() -> [String] {
    [closed, support, light].flatMap { words in
      words.problems()
        + words.list.filter { $0 != "n't" && $0.contains("'") || $0.contains("-") }.map { "“\($0)” is two words" }
    }
  }
}
