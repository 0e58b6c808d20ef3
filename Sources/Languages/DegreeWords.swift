/// How a language says more and less, as far as one for the other is an error. Lower case.
package struct DegreeWords: Sendable {
  /// Comparatives and superlatives of little: less, least, fewer.
  package var less: Words
  /// Other words that tell a degree below another, or may stand for one.
  package var below: Words = ""
  /// The comparative of much.
  package var more: Words
  /// Its superlative, where it is another word.
  package var most: Words = ""
  /// Other words that tell a degree above another.
  package var above: Words = ""
  /// Words with which `more` may tell no degree: ne ... plus, au plus.
  package var notMore: Words = ""
  /// Phrases whose marked word, one of `less`, tells none: à moins que.
  package var notLess: [Phrase] = []

  /// What is wrong with the lists.
  func validate() -> [String] {
    var problems = Words(joining: [less, below]).problems() + Words(joining: [more, most, above]).problems()
    problems += notMore.problems() + Phrase.problems(notLess)
    problems += notLess.filter { !less.set.contains($0.marked) }.map { "\($0.words) has no word of degree" }
    return problems + (less.list.isEmpty || more.list.isEmpty ? ["a degree has no word"] : [])
  }
}
