import Languages

/// Parts of speech that a word can be, as far as word lists tell.
// Asked of every word by the checks, which stand in another target.
@usableFromInline package struct WordClass: OptionSet, Hashable, Sendable {
  /// The bits.
  @usableFromInline package let rawValue: UInt8
  /// A set of classes.
  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A noun.
  @inlinable package static var noun: WordClass { WordClass(rawValue: 1) }
  /// A verb.
  @inlinable package static var verb: WordClass { WordClass(rawValue: 2) }
  /// An adjective.
  @inlinable package static var adjective: WordClass { WordClass(rawValue: 4) }
  /// An adverb.
  @inlinable package static var adverb: WordClass { WordClass(rawValue: 8) }
  /// A word of a closed class: article, preposition, pronoun, conjunction, auxiliary.
  @inlinable package static var function: WordClass { WordClass(rawValue: 16) }

  // The set algebra's own are generic, and not made for it in other targets.
  @inlinable package func contains(_ other: WordClass) -> Bool { rawValue & other.rawValue == other.rawValue }
  @inlinable package var isEmpty: Bool { rawValue == 0 }

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

  /// The letters of two classes of a word at most, the one that it mostly is of first.
  static func letters(of classes: (all: WordClass, main: WordClass)) -> [UInt8] {
    let others = classes.all.subtracting(classes.main)
    return letters.filter { classes.main.contains(WordClass(letter: $0)) }
      + letters.filter { others.contains(WordClass(letter: $0)) }.prefix(1)
  }

  private static let letters = Array("nvar".utf8)
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
