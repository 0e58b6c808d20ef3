import Languages
import TextAnalysis

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
