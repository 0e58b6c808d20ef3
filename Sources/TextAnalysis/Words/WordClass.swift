/// Parts of speech that a word can be, as far as word lists tell.
public struct WordClass: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// A set of classes.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A noun.
  public static let noun = WordClass(rawValue: 1)
  /// A verb.
  public static let verb = WordClass(rawValue: 2)
  /// An adjective.
  public static let adjective = WordClass(rawValue: 4)
  /// An adverb.
  public static let adverb = WordClass(rawValue: 8)
  /// A word of a closed class: article, preposition, pronoun, conjunction, auxiliary.
  public static let function = WordClass(rawValue: 16)

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

extension WordClass {
  /// What the ending of a word that no list has suggests; nil where it suggests nothing.
  static func guess(_ lower: String, language: String) -> WordClass? {
    let endings: [(String, WordClass)] =
      switch language {
      case "en":
        [
          ("ly", .adverb), ("tion", .noun), ("tions", .noun), ("ness", .noun), ("ment", .noun), ("ity", .noun),
          ("ous", .adjective),
          ("ful", .adjective), ("able", .adjective), ("ible", .adjective), ("ic", .adjective), ("ive", .adjective),
          ("al", .adjective),
          ("ing", [.verb, .adjective]), ("ed", [.verb, .adjective]), ("less", .adjective), ("ish", .adjective),
          ("s", .noun),
        ]
      case "fr":
        [
          ("ment", .adverb), ("tion", .noun), ("tions", .noun), ("ité", .noun), ("ités", .noun), ("eux", .adjective),
          ("euse", .adjective),
          ("euses", .adjective), ("able", .adjective), ("ables", .adjective), ("ible", .adjective),
          ("ibles", .adjective), ("ique", .adjective),
          ("iques", .adjective), ("if", .adjective), ("ive", .adjective), ("ives", .adjective),
          ("ant", [.verb, .adjective]),
          ("ants", .adjective), ("ante", .adjective), ("antes", .adjective), ("é", [.verb, .adjective]),
          ("ée", [.verb, .adjective]),
          ("és", [.verb, .adjective]), ("ées", [.verb, .adjective]), ("er", .verb), ("ir", .verb), ("ent", .verb),
          ("ait", .verb),
          ("aient", .verb), ("era", .verb), ("eront", .verb), ("ez", .verb), ("ons", .verb),
        ]
      default: []
      }
    return endings.filter { lower.count > $0.0.count + 2 && lower.hasSuffix($0.0) }.max { $0.0.count < $1.0.count }?.1
  }
}
