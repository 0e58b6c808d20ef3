import Bitext

/// Negation in two parts, of which the second, the companion, says how (not, never, nobody): ne ... pas. Either may be
/// missing, and companions mean something else elsewhere. Lower case.
package struct NegationInParts: Sendable {
  /// The first part, before the verb.
  package var particles: Words
  /// Those of them that lose their vowel, and are an initial with a capital and no apostrophe: N. Sarkozy.
  package var elidedParticles: Words = ""
  /// The second part.
  package var companions: Words
  /// How many words behind the particle a companion stands at most.
  package var reach = 8
  /// What companions may go on with: ne ... pas non plus.
  package var continuations: Words = ""
  /// In a companion's place, makes the negation an exception: ne ... que.
  package var exceptions: Words = ""
  /// Phrases behind a particle with which it negates nothing: n'est-ce pas.
  package var empty: [Phrase] = []
  /// The same where no companion is in reach: n'importe où.
  package var emptyAlone: [Phrase] = []
  /// Words that negate before a particle and do not make one with it: sans que ... ne.
  package var apart: Words = ""
  /// Verbs that a particle negates without a companion: je ne saurais.
  package var loneVerbs: Words = ""
  /// Those that it negates across a pronoun: il ne le peut.
  package var distantVerbs: Words = ""
  /// Words that compare: behind them and one of `exceptions` a particle alone negates nothing, mieux qu'on ne pouvait.
  package var comparisons: Words = ""
  /// Companions that are nouns behind `NegationData.beforeNouns`, and negate alone elsewhere: un pas; pas de chance.
  package var nouns: Words = ""
  /// Words that are part of a name where they are written as one: Pas-de-Calais, Sans-Souci.
  package var inNames: Words = ""
  /// Companions before their particle: aucun ... ne.
  package var leading: [Leading] = []

  /// Companions that stand before their particle.
  package struct Leading: Sendable {
    package var words: Words
    /// How many words behind them the particle stands at most.
    package var reach: Int
    /// Whether they negate without one.
    package var negatesAlone: Bool
    /// Words before which they do: nul besoin de.
    package var before: Words = ""
  }

  /// What is wrong with the lists.
  func validate() -> [String] {
    let lists = [
      particles, elidedParticles, companions, continuations, exceptions, apart, loneVerbs, distantVerbs, comparisons,
      nouns, inNames, Words(joining: leading.map(\.words)), Words(joining: leading.map(\.before)),
    ]
    let (particleSet, companionSet) = (particles.set, companions.set)
    var problems = lists.flatMap { $0.problems() } + Phrase.problems(empty + emptyAlone)
    if particleSet.isEmpty || companionSet.isEmpty { problems.append("a part is missing") }
    problems += elidedParticles.list.filter { !particleSet.contains($0) }.map { "“\($0)” is no particle" }
    problems += (nouns.list + leading.flatMap(\.words.list)).filter { !companionSet.contains($0) }
      .map { "“\($0)” is no companion" }
    return problems + (leading.map(\.reach) + [reach]).filter { $0 < 1 }.map { "\($0) words reach nothing" }
  }
}
