/// What the ending of a word suggests of its class where no list has it. The longest ending counts.
package struct WordEndings: Sendable {
  package var nouns: Words = ""
  package var verbs: Words = ""
  package var adjectives: Words = ""
  package var adverbs: Words = ""
  /// Of words that are verbs and adjectives alike.
  package var participles: Words = ""

  /// What is wrong with the lists: an ending of two classes.
  func validate() -> [String] {
    Words(joining: [nouns, verbs, adjectives, adverbs, participles]).problems()
  }
}
