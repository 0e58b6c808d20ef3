import Languages

/// `NumberAgreementData`, ready to be looked up.
struct NumberAgreementWords: Sendable {
  /// What a word is in phrases and clauses.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let determiner = Roles(rawValue: 1 << 0)
    static let preposition = Roles(rawValue: 1 << 1)
    static let relative = Roles(rawValue: 1 << 2)
    static let subordinator = Roles(rawValue: 1 << 3)
    static let collective = Roles(rawValue: 1 << 4)
    static let time = Roles(rawValue: 1 << 5)
    static let of = Roles(rawValue: 1 << 6)
    static let singularDeterminer = Roles(rawValue: 1 << 7)
    static let freeDeterminer = Roles(rawValue: 1 << 8)
    static let pluralDeterminer = Roles(rawValue: 1 << 9)
    static let pluralSubject = Roles(rawValue: 1 << 10)
    static let nominative = Roles(rawValue: 1 << 11)
    static let singularSubject = Roles(rawValue: 1 << 12)
    static let modal = Roles(rawValue: 1 << 13)
    static let singularVerb = Roles(rawValue: 1 << 14)
    static let pluralVerb = Roles(rawValue: 1 << 15)
    static let wish = Roles(rawValue: 1 << 16)
    static let several = Roles(rawValue: 1 << 17)
    static let subjectForm = Roles(rawValue: 1 << 18)
    static let objectForm = Roles(rawValue: 1 << 19)
    static let agent = Roles(rawValue: 1 << 20)
    static let invariant = Roles(rawValue: 1 << 21)
    static let joiner = Roles(rawValue: 1 << 22)
    static let there = Roles(rawValue: 1 << 23)
    static let has = Roles(rawValue: 1 << 24)
    static let vowelArticle = Roles(rawValue: 1 << 25)
    static let consonantArticle = Roles(rawValue: 1 << 26)
    static let verbs: Roles = [.singularVerb, .pluralVerb]
    /// Any that something can disagree with that stands behind it, or before it.
    static let telling: Roles = [
      .singularDeterminer, .freeDeterminer, .pluralDeterminer, .pluralSubject, .singularSubject, .modal, .agent,
      .objectForm, .there, .vowelArticle, .consonantArticle, .singularVerb, .pluralVerb,
    ]
  }

  /// By spelling, lower-cased.
  let roles: [String: Roles]
  let participleEndings: [String]
  let likePasts: Set<String>
  let counting: Set<String>
  let beforeInfinitives: Set<String>
  let sounds: ArticleSounds
  let data: NumberAgreementData

  static let byLanguage: [String: NumberAgreementWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.numberAgreement.map { (data.code, NumberAgreementWords($0)) }
    })

  private init(_ data: NumberAgreementData) {
    self.data = data
    let lists: [([String], Roles)] = [
      (data.determiners.list, .determiner),
      (data.prepositions.list, .preposition),
      (data.relatives.list, .relative),
      (data.subordinators.list, .subordinator),
      (data.collectives.list, .collective),
      (data.times.list, .time),
      (data.of.list, .of),
      (data.singularDeterminers.list, .singularDeterminer),
      (data.freeDeterminers.list, .freeDeterminer),
      (data.pluralDeterminers.list, .pluralDeterminer),
      (data.pluralSubjects.list, .pluralSubject),
      (data.nominatives.list, .nominative),
      (data.singularSubjects.list, .singularSubject),
      (data.modals.list, .modal),
      (data.singularVerbs.list, .singularVerb),
      (data.pluralVerbs.list, .pluralVerb),
      (data.wishes.list, .wish),
      (data.several.list, .several),
      (data.subjectForms.list, .subjectForm),
      (data.objectForms.list, .objectForm),
      (data.agents.list, .agent),
      (data.invariants.list, .invariant),
      (data.joiners.list, .joiner),
      ([data.there], .there), ([data.has], .has), ([data.vowelArticle], .vowelArticle),
      ([data.consonantArticle], .consonantArticle),
    ]
    roles = lists.reduce(into: [:]) { roles, list in
      for word in list.0 { roles[word, default: []].formUnion(list.1) }
    }
    participleEndings = data.participleEndings.list
    (likePasts, counting) = (data.likePasts.set, data.counting.set)
    beforeInfinitives = data.beforeInfinitives.set
    sounds = ArticleSounds(data)
  }
}

/// How words sound that an article stands before, by their letters.
struct ArticleSounds: Sendable {
  private let vowels: Set<UInt8>
  private let consonants: Set<UInt8>
  private let unsureStarts: [String]
  private let vowelStarts: [String]
  private let consonantal: Set<String>
  private let silent: Set<String>

  init(_ data: NumberAgreementData) {
    vowels = Set(data.vowels.text.utf8)
    consonants = Set(data.consonants.text.utf8)
    unsureStarts = data.unsureStarts.list
    vowelStarts = data.vowelStarts.list
    consonantal = data.consonantal.set
    silent = data.silent.set
  }

  /// Whether a word starts with the sound of a vowel; nil where its letters do not tell.
  func startsWithVowel(_ word: String) -> Bool? {
    if silent.contains(word) { return true }
    if consonantal.contains(word) { return false }
    guard let first = word.utf8.first else { return nil }
    if vowels.contains(first) {
      let isSure = !unsureStarts.contains(where: word.hasPrefix) || vowelStarts.contains(where: word.hasPrefix)
      return isSure ? true : nil
    }
    return consonants.contains(first) && word.utf8.dropFirst().contains(where: vowels.contains) ? false : nil
  }
}
