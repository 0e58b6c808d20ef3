/// How a language's verbs say that something will be, or has been.
package struct TenseData: Sendable {
  /// Auxiliaries of the future.
  package var futures: Words = ""
  /// Verbs that make a future with an infinitive, and its endings: va partir.
  package var nearFutures: Words = ""
  package var infinitiveEndings: Words = ""
  /// Endings of verbs in the future.
  package var futureEndings: Words = ""
  /// Auxiliaries of the perfect; behind `futures`, they make one that is yet to come.
  package var perfects: Words
  /// Auxiliaries of a perfect that is yet to come: aura vu.
  package var futurePerfects: Words = ""
  /// Auxiliaries in the past.
  package var pasts: Words
  /// Endings of verbs in the past.
  package var pastEndings: Words = ""
  /// Endings that look like those of the past and say neither: resteraient.
  package var otherEndings: Words = ""
  /// Endings of participles; empty where they say nothing.
  package var participleEndings: Words = ""
  /// Participles that make a perfect with *be*, so that its future is one that is yet to come: sera venu.
  package var participlesOfBeing: Words = ""
  /// The participle behind which anything may be: a été ouvert, a été difficile.
  package var been = ""
  /// Words that stand between an auxiliary and its verb, beside adverbs.
  package var between: Words
  /// Words before an auxiliary of the perfect that make its time another: would have.
  package var turning: Words = ""

  /// What is wrong with the lists.
  func validate() -> [String] {
    [
      futures, nearFutures, infinitiveEndings, futureEndings, perfects, futurePerfects, pasts, pastEndings,
      otherEndings, participleEndings, participlesOfBeing, between, turning,
    ].flatMap { $0.problems() }
  }
}
