import Languages

/// One way to read a spelling, as a dictionary with morphology has it: part of speech, gender, number, person.
package struct WordReading: Hashable, Sendable {
  /// A part of speech, or several that go by the same form: *blessé* is a participle and an adjective.
  package struct Kinds: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    package static let noun = Kinds(rawValue: 1)
    package static let adjective = Kinds(rawValue: 2)
    package static let participle = Kinds(rawValue: 4)
    package static let determiner = Kinds(rawValue: 8)
    package static let subject = Kinds(rawValue: 16)
    package static let object = Kinds(rawValue: 32)
    package static let adverb = Kinds(rawValue: 64)
    package static let preposition = Kinds(rawValue: 128)
    package static let relative = Kinds(rawValue: 256)
    package static let finiteVerb = Kinds(rawValue: 512)
    /// A particle or pronoun that stands before its verb.
    package static let clitic = Kinds(rawValue: 2048)
    /// An infinitive or a present participle.
    package static let nonfinite = Kinds(rawValue: 4096)
    package static let imperative = Kinds(rawValue: 8192)
    /// A number in words.
    package static let numeral = Kinds(rawValue: 16384)
    /// Anything else, such as a conjunction.
    package static let other = Kinds(rawValue: 1024)
  }

  /// Genders and numbers that a form can have.
  package struct Forms: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let masculine = Forms(rawValue: 1)
    package static let feminine = Forms(rawValue: 2)
    package static let singular = Forms(rawValue: 4)
    package static let plural = Forms(rawValue: 8)
    package static let genders: Forms = [.masculine, .feminine]
    package static let numbers: Forms = [.singular, .plural]

    /// Whether two words can stand in one phrase: they have a gender and a number in common.
    package func agree(with other: Forms) -> Bool {
      let common = intersection(other)
      return !common.isDisjoint(with: .genders) && !common.isDisjoint(with: .numbers)
    }
  }

  package var kinds: Kinds = []
  package var forms: Forms = []
  /// Of a verb or a pronoun: bits for the three persons of the singular, then of the plural.
  package var persons: UInt8 = 0
  /// The word's entry in the dictionary.
  package var lemma = ""

  /// Reads a line of Hunspell's analysis, such as `st:tuer po:ppas po:adj is:mas is:pl`; nil where it tells no part of
  /// speech.
  init?(_ line: Substring, tags: TagTable) {
    var pronounPerson: Int?
    for field in line.split(separator: " ") {
      if field.hasPrefix("st:") {
        lemma = String(field.dropFirst(3))
      } else if field.hasPrefix("is:") {
        forms.formUnion(tags.forms[field.dropFirst(3)] ?? [])
      } else if field.hasPrefix("po:") {
        let tag = field.dropFirst(3)
        if let kind = tags.kinds[tag] {
          kinds.formUnion(kind)
        } else if let person = tags.persons[tag] {
          persons |= person
        } else if let person = tags.pronounPersons[tag] {
          pronounPerson = person
        } else if kinds.isEmpty, !tags.isVerb(tag) {
          kinds = .other
        }
      }
    }
    if kinds.isEmpty {
      guard line.contains("po:") else { return nil }
      kinds = .other
    }
    // A part of speech that we know comes with marks that we do not.
    if kinds != .other { kinds.remove(.other) }
    if forms.isDisjoint(with: .genders) { forms.formUnion(.genders) }
    if forms.isDisjoint(with: .numbers) { forms.formUnion(.numbers) }
    if let pronounPerson {
      persons =
        (forms.contains(.singular) ? 1 << pronounPerson : 0) | (forms.contains(.plural) ? 8 << pronounPerson : 0)
    }
  }
}

/// `MorphologyTags`, ready to be looked up.
struct TagTable: Sendable {
  let kinds: [Substring: WordReading.Kinds]
  let forms: [Substring: WordReading.Forms]
  let persons: [Substring: UInt8]
  let pronounPersons: [Substring: Int]
  private let verbs: [String]

  init(_ tags: MorphologyTags) {
    var kinds: [Substring: WordReading.Kinds] = [:]
    for (words, kind) in [
      (tags.nouns, WordReading.Kinds.noun), (tags.adjectives, .adjective), (tags.participles, .participle),
      (tags.determiners, .determiner), (tags.subjectPronouns, .subject), (tags.objectPronouns, .object),
      (tags.adverbs, .adverb), (tags.prepositions, .preposition), (tags.relatives, .relative),
      (tags.finiteForms, .finiteVerb), (tags.clitics, .clitic), (tags.nonfiniteForms, .nonfinite),
      (tags.imperatives, .imperative), (tags.numerals, .numeral),
    ] { for word in words.list { kinds[word[...]] = kind } }
    self.kinds = kinds
    forms = [
      tags.masculine[...]: .masculine, tags.feminine[...]: .feminine, tags.anyGender[...]: .genders,
      tags.singular[...]: .singular, tags.plural[...]: .plural, tags.anyNumber[...]: .numbers,
    ]
    persons = Dictionary(
      tags.persons.enumerated().flatMap { place, marks in
        marks.split(separator: " ").map { ($0, 1 << UInt8(place)) }
      }, uniquingKeysWith: |)
    pronounPersons = Dictionary(
      uniqueKeysWithValues: tags.pronounPersons.enumerated().map { ($1[...], $0) })
    verbs = tags.verbs.list
  }

  /// Whether a mark names the paradigm of a verb, which says nothing of its form.
  func isVerb(_ tag: Substring) -> Bool { verbs.contains { tag.hasPrefix($0) } }
}
