import Languages

/// One way to read a spelling, as a dictionary with morphology has it: part of speech, gender, number, person.
@usableFromInline package struct WordReading: Hashable, Sendable {
  /// A part of speech, or several that go by the same form: *blessé* is a participle and an adjective.
  @usableFromInline package struct Kinds: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt16
    @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable package static var noun: Kinds { Kinds(rawValue: 1) }
    @inlinable package static var adjective: Kinds { Kinds(rawValue: 2) }
    @inlinable package static var participle: Kinds { Kinds(rawValue: 4) }
    @inlinable package static var determiner: Kinds { Kinds(rawValue: 8) }
    @inlinable package static var subject: Kinds { Kinds(rawValue: 16) }
    @inlinable package static var object: Kinds { Kinds(rawValue: 32) }
    @inlinable package static var adverb: Kinds { Kinds(rawValue: 64) }
    @inlinable package static var preposition: Kinds { Kinds(rawValue: 128) }
    @inlinable package static var relative: Kinds { Kinds(rawValue: 256) }
    @inlinable package static var finiteVerb: Kinds { Kinds(rawValue: 512) }
    /// A particle or pronoun that stands before its verb.
    @inlinable package static var clitic: Kinds { Kinds(rawValue: 2048) }
    /// An infinitive or a present participle.
    @inlinable package static var nonfinite: Kinds { Kinds(rawValue: 4096) }
    @inlinable package static var imperative: Kinds { Kinds(rawValue: 8192) }
    /// A number in words.
    @inlinable package static var numeral: Kinds { Kinds(rawValue: 16384) }
    /// Anything else, such as a conjunction.
    @inlinable package static var other: Kinds { Kinds(rawValue: 1024) }
  }

  /// Genders and numbers that a form can have.
  @usableFromInline package struct Forms: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    @inlinable package static var masculine: Forms { Forms(rawValue: 1) }
    @inlinable package static var feminine: Forms { Forms(rawValue: 2) }
    @inlinable package static var singular: Forms { Forms(rawValue: 4) }
    @inlinable package static var plural: Forms { Forms(rawValue: 8) }
    @inlinable package static var genders: Forms { [.masculine, .feminine] }
    @inlinable package static var numbers: Forms { [.singular, .plural] }

    /// Whether two words can stand in one phrase: they have a gender and a number in common.
    @inlinable package func agree(with other: Forms) -> Bool {
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
    // By bytes: strings of their own are quicker to look up than parts of others.
    for field in line.utf8.split(separator: 0x20) {
      let tag = String(Substring(field.dropFirst(3)))
      switch String(Substring(field.prefix(3))) {
      case "st:": lemma = tag
      case "is:": forms.formUnion(tags.forms[tag] ?? [])
      case "po:":
        if let kind = tags.kinds[tag] {
          kinds.formUnion(kind)
        } else if let person = tags.persons[tag] {
          persons |= person
        } else if let person = tags.pronounPersons[tag] {
          pronounPerson = person
        } else if kinds.isEmpty, !tags.isVerb(tag) {
          kinds = .other
        }
      default: break
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
  let kinds: [String: WordReading.Kinds]
  let forms: [String: WordReading.Forms]
  let persons: [String: UInt8]
  let pronounPersons: [String: Int]
  private let verbs: [String]

  init(_ tags: MorphologyTags) {
    var kinds: [String: WordReading.Kinds] = [:]
    for (words, kind) in [
      (tags.nouns, WordReading.Kinds.noun), (tags.adjectives, .adjective), (tags.participles, .participle),
      (tags.determiners, .determiner), (tags.subjectPronouns, .subject), (tags.objectPronouns, .object),
      (tags.adverbs, .adverb), (tags.prepositions, .preposition), (tags.relatives, .relative),
      (tags.finiteForms, .finiteVerb), (tags.clitics, .clitic), (tags.nonfiniteForms, .nonfinite),
      (tags.imperatives, .imperative), (tags.numerals, .numeral),
    ] { for word in words.list { kinds[word] = kind } }
    self.kinds = kinds
    forms = [
      tags.masculine: .masculine, tags.feminine: .feminine, tags.anyGender: .genders,
      tags.singular: .singular, tags.plural: .plural, tags.anyNumber: .numbers,
    ]
    persons = Dictionary(
      tags.persons.enumerated().flatMap { place, marks in
        marks.split(separator: " ").map { (String($0), 1 << UInt8(place)) }
      }, uniquingKeysWith: |)
    pronounPersons = Dictionary(
      uniqueKeysWithValues: tags.pronounPersons.enumerated().map { ($1, $0) })
    verbs = tags.verbs.list
  }

  /// Whether a mark names the paradigm of a verb, which says nothing of its form.
  func isVerb(_ tag: String) -> Bool { verbs.contains { tag.hasPrefix($0) } }
}
