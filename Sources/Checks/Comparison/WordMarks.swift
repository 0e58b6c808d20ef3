import Languages
import TextAnalysis

/// Which of the lists that checks look into may have a word: worked out once for each spelling, so that most words of a
/// text are passed over without being looked up.
struct WordMarks: OptionSet, Sendable {
  let rawValue: UInt32

  /// May be or start a negation, plain or soft.
  static let negation = WordMarks(rawValue: 1)
  /// May start a phrase that has an opposite.
  static let opposed = WordMarks(rawValue: 2)
  /// A title before a name.
  static let title = WordMarks(rawValue: 4)
  /// By which what has a false friend in another language, or is one, is looked up.
  static let falseFriend = WordMarks(rawValue: 8)
  /// Has several senses, of which other words tell one.
  static let sense = WordMarks(rawValue: 64)
  /// Translates another sense of a word of which other words tell the sense, or starts such a phrase.
  static let wrongSense = WordMarks(rawValue: 1024)
  /// Stands for a person.
  static let pronoun = WordMarks(rawValue: 16)
  /// May be or make a future.
  static let future = WordMarks(rawValue: 32)

  /// Names a people or what is theirs, with the letter that its language starts it with.
  static let people = WordMarks(rawValue: 128)
  /// May start a construction of another language.
  static let construction = WordMarks(rawValue: 512)
  /// May be the word by which an idiom, or what it is word for word, is found.
  static let idiom = WordMarks(rawValue: 256)
}

/// The lists that words of one side of pairs are looked up in.
struct WordLists: Sendable {
  private let isSource: Bool
  private let negations: NegationWords?
  private let oppositions: OppositionWords?
  private let titles: Titles?
  private let falseFriends: FalseFriendWords?
  /// Whether the language is the first of those of `falseFriends`.
  private let isFirst: Bool
  private let idioms: Idioms?
  private let constructions: ConstructionWords?
  private let senses: Senses?
  private let pronouns: Pronouns?
  private let tenses: Tenses?
  private let peoples: [String: Bool]

  init(_ side: WordReader.Side, of languages: PairLanguages) {
    isSource = side == .source
    let language = isSource ? languages.source : languages.target
    let pair = LanguagePair.of(languages.source, languages.target)
    negations = NegationWords.byLanguage[language]
    oppositions = OppositionWords.byLanguage[language]
    titles = Titles.byLanguage[language]
    falseFriends = pair.flatMap { FalseFriendWords.byLanguages[$0.first + "-" + $0.second] }
    isFirst = pair?.first == language
    idioms = Idioms.directions[languages.source, languages.target]
    constructions = isSource ? nil : ConstructionWords.byLanguage[language]
    senses = Senses.directions[languages.source, languages.target]
    pronouns = Pronouns.byLanguage[language]
    tenses = Tenses.byLanguage[language]
    peoples = LanguagePair.peoples[language] ?? [:]
  }

  func marks(of entry: WordEntry) -> WordMarks {
    var marks: WordMarks = []
    if entry.isAffixallyNegative || negations?.mayHave(entry.lower) == true { marks.insert(.negation) }
    if oppositions?.phrases.has(entry) == true { marks.insert(.opposed) }
    if titles?.has(entry.lower) == true { marks.insert(.title) }
    if (isFirst ? falseFriends?.first : falseFriends?.second)?.has(entry) == true { marks.insert(.falseFriend) }
    if idioms?.mayHave(entry.lower, ofSource: isSource) == true { marks.insert(.idiom) }
    if constructions?.phrases.has(entry) == true { marks.insert(.construction) }
    if isSource, senses?.has(entry) == true { marks.insert(.sense) }
    if !isSource, senses?.startsWrong(entry) == true { marks.insert(.wrongSense) }
    if pronouns?.has(entry.lower) == true { marks.insert(.pronoun) }
    if tenses?.mayBeFuture(entry.lower) == true { marks.insert(.future) }
    if let isSmall = peoples[entry.lower], isSmall || entry.isCapitalized { marks.insert(.people) }
    return marks
  }
}

extension WordEntry {
  /// Whether lists may have the word.
  func isMarked(_ mark: WordMarks) -> Bool { marks & mark.rawValue != 0 }
}
