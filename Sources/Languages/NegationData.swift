/// The words by which a language negates. Lower case.
package struct NegationData: Sendable {
  /// Negate in so many words. Where negations go together and are one (`ніхто не`), only the one that is always there.
  package var strong: Words
  /// May say the same without: fail, few, unhappy.
  package var soft: Words = ""
  /// Phrases in which the word behind `*` negates nothing, or not for sure: `*no doubt`, `or *not`.
  package var softPhrases: [String] = []
  /// What goes on with a negation before it and is one with it: neither ... nor.
  package var joined: Words = ""
  /// The strong word that is an abbreviation before digits, and a name behind a title: No. 5, Dr. No.
  package var numero: Words = ""
  package var titles: Words = ""
  /// Verbs that deny with a t behind them, and with nt at their ends: what is left of a contraction without its apostrophe.
  package var contractedVerbs: Words = ""
  /// Such contractions that are nouns as well: a wont, a cant.
  package var contractedNouns: Words = ""
  /// What a noun stands behind, and what one is behind that is wont to do something.
  package var beforeNouns: Words = ""
  /// Words that deny by their looks.
  package var privatives: [Privative] = []
  /// Particles that negate with one of `companions` behind the verb: ne ... pas.
  package var particles: Words = ""
  package var companions: Words = ""

  /// The phrases as words, with the place of the word that is soft.
  package var phrases: [(words: [String], place: Int)] {
    softPhrases.map { phrase in
      let words = phrase.split(separator: " ")
      return (
        words.map { $0.trimmingPrefix("*").description }, words.firstIndex { $0.hasPrefix("*") } ?? words.startIndex
      )
    }
  }

  /// What is wrong with the lists: a word that is none, that is strong and soft, a phrase without a strong word.
  func validate() -> [String] {
    let strongWords = strong.set.union(companions.set).union(particles.set)
    let lists = [
      strong, soft, joined, numero, titles, contractedVerbs, contractedNouns, beforeNouns, particles, companions,
    ]
    return lists.flatMap { $0.problems() }
      + lists.flatMap { $0.list.filter { $0.contains("-") }.map { "“\($0)” is two words" } }
      + soft.set.intersection(strongWords).sorted().map { "“\($0)” is strong and soft" }
      + joined.set.union(numero.set).subtracting(strong.set).sorted().map { "“\($0)” is not strong" }
      + phrases.filter { !strong.set.contains($0.words[$0.place]) }.map { "\($0.words) has no strong word" }
  }
}

/// Words that deny by what they start and end with: unprecedented, homelessness.
package struct Privative: Sendable {
  package var prefix = ""
  package var suffix = ""
  package var minimumLength = 0
  /// Longer prefixes that mean something else.
  package var exceptPrefixes: [String] = []

  package func matches(_ word: String) -> Bool {
    word.hasPrefix(prefix) && word.hasSuffix(suffix) && word.count >= minimumLength
      && !exceptPrefixes.contains(where: word.hasPrefix)
  }
}
