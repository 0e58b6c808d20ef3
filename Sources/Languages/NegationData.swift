/// The words by which a language negates. Lower case.
package struct NegationData: Sendable {
  /// Negate in so many words. Where negations go together and are one (`ніхто не`), only the one that is always there.
  package var strong: Words
  /// Those of them that stand beside verbs, not before nouns; empty where none are told apart.
  package var ofVerbs: Words = ""
  /// Those of them, and companions, that say when: never, no longer.
  package var ofTime: Words = ""
  /// Those that say of whom or what: no, nothing, nobody.
  package var ofThings: Words = ""
  /// Those that say what is lacking: without.
  package var ofLack: Words = ""
  /// May say the same without: fail, few, unhappy.
  package var soft: Words = ""
  /// Phrases whose marked word, a strong one or a companion, negates nothing, or not for sure: `*no doubt`, `or *not`,
  /// `*pas seulement`.
  package var softPhrases: [Phrase] = []
  /// Phrases of several strong words that are one negation: non pas.
  package var single: [Phrase] = []
  /// What goes on with a negation before it and is one with it: neither ... nor.
  package var joined: Words = ""
  /// How many words behind that one it stands at most.
  package var joinedReach = 14
  /// The strong word that is an abbreviation before digits, and a name behind a title: No. 5, Dr. No.
  package var numero: Words = ""
  package var titles: Words = ""
  /// Strong words that negate nothing with a capital inside a text, as in a quotation of one word.
  package var onlySmall: Words = ""
  /// Verbs that deny with `contractedEnding` behind them.
  package var contractedVerbs: Words = ""
  /// How a contraction ends, in two parts that stand together or apart once its apostrophe is gone: dont, don t.
  package var contractedEnding: [String] = []
  /// Such contractions that are nouns as well: a wont, a cant.
  package var contractedNouns: Words = ""
  /// What a word that is a noun as well stands behind where it is one: his wont, un pas.
  package var beforeNouns: Words = ""
  /// What it stands before where it is none of both: wont to do something.
  package var behindAdjectives: Words = ""
  /// Words that deny by their looks.
  package var privatives: [Privative] = []
  /// Of a language that negates in two parts: ne ... pas.
  package var parts: NegationInParts?

  /// What is wrong with the lists: a word that is none, that is strong and soft, a phrase without a strong word.
  func validate() -> [String] {
    let lists = [
      strong, ofVerbs, ofTime, ofThings, ofLack, soft, joined, numero, titles, onlySmall, contractedVerbs,
      contractedNouns, beforeNouns,
      behindAdjectives,
    ]
    let (strongWords, both) = (
      strong.set, strong.set.union(parts?.companions.set ?? []).union(parts?.particles.set ?? [])
    )
    var problems = lists.flatMap { $0.problems() }
    problems += lists.flatMap(\.list).filter { $0.contains("-") }.map { "“\($0)” is two words" }
    problems += soft.set.intersection(both).sorted().map { "“\($0)” is strong and soft" }
    problems += (joined.list + numero.list + onlySmall.list + ofVerbs.list).filter { !strongWords.contains($0) }
      .map { "“\($0)” is not strong" }
    problems += (ofTime.list + ofThings.list + ofLack.list).filter { !both.contains($0) }
      .map { "“\($0)” does not negate" }
    problems += Phrase.problems(softPhrases + single)
    problems += (softPhrases.filter { !both.contains($0.marked) } + single.filter { !strongWords.contains($0.marked) })
      .map { "\($0.words) has no strong word" }
    if contractedVerbs.list.isEmpty != contractedEnding.isEmpty || ![0, 2].contains(contractedEnding.count) {
      problems.append("contractions have no ending of two parts")
    }
    problems += privatives.filter { $0.prefix.isEmpty && $0.suffix.isEmpty }.map { "\($0) is any word" }
    return problems + (parts?.validate() ?? [])
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
