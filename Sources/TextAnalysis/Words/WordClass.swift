import Languages

/// Parts of speech that a word can be, as far as word lists tell.
package struct WordClass: OptionSet, Hashable, Sendable {
  /// The bits.
  package let rawValue: UInt8
  /// A set of classes.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A noun.
  package static let noun = WordClass(rawValue: 1)
  /// A verb.
  package static let verb = WordClass(rawValue: 2)
  /// An adjective.
  package static let adjective = WordClass(rawValue: 4)
  /// An adverb.
  package static let adverb = WordClass(rawValue: 8)
  /// A word of a closed class: article, preposition, pronoun, conjunction, auxiliary.
  package static let function = WordClass(rawValue: 16)

  /// Of a letter in the word lists.
  init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "n"): self = .noun
    case UInt8(ascii: "v"): self = .verb
    case UInt8(ascii: "a"): self = .adjective
    case UInt8(ascii: "r"): self = .adverb
    default: self = []
    }
  }
}

extension WordEndings {
  /// Each ending with the classes that it suggests.
  var classes: [(ending: String, classes: WordClass)] {
    [
      (nouns, .noun), (verbs, .verb), (adjectives, .adjective), (adverbs, .adverb),
      (participles, [.verb, .adjective] as WordClass),
    ].flatMap { words, classes in words.list.map { ($0, classes) } }
  }
}
