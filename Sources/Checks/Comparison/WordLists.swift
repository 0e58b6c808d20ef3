import Languages
import TextAnalysis

/// The lists that words of one side of pairs are looked up in.
struct WordLists: Sendable {
  private let isSource: Bool
  private let negations: NegationWords?
  private let idioms: Idioms?
  private let tenses: Tenses?
  private let peoples: [String: Bool]
  /// Of the words of other lists, by their hashes: one look-up instead of many.
  private let listed: [UInt64: WordMarks]

  init(_ side: WordReader.Side, of languages: PairLanguages) {
    isSource = side == .source
    let language = isSource ? languages.source : languages.target
    let pair = LanguagePair.of(languages.source, languages.target)
    negations = NegationWords.byLanguage[language]
    idioms = Idioms.directions[languages.source, languages.target]
    tenses = Tenses.byLanguage[language]
    peoples = LanguagePair.peoples[language] ?? [:]
    var listed: [UInt64: WordMarks] = [:]
    func add(_ words: (some Sequence<UInt64>)?, _ mark: WordMarks) {
      guard let words else { return }
      for word in words { listed[word, default: []].insert(mark) }
    }
    add(OppositionWords.byLanguage[language]?.phrases.keys, .opposed)
    let falseFriends = pair.flatMap { FalseFriendWords.byLanguages[$0.first + "-" + $0.second] }
    add((pair?.first == language ? falseFriends?.first : falseFriends?.second)?.keys, .falseFriend)
    let senses = Senses.directions[languages.source, languages.target]
    if isSource {
      add(senses?.words, .sense)
    } else {
      add(senses?.wrongStarts, .wrongSense)
      add(ConstructionWords.byLanguage[language]?.phrases.keys, .construction)
    }
    add(Titles.byLanguage[language]?.words.map { WordEntry.hash(of: $0) }, .title)
    add(Pronouns.byLanguage[language]?.words.map { WordEntry.hash(of: $0) }, .pronoun)
    add(ConjunctionWords.byLanguage[language]?.roles.keys.map { WordEntry.hash(of: $0) }, .conjunction)
    add(AgreementWords.byLanguage[language]?.roles.keys.map { WordEntry.hash(of: $0) }, .agreement)
    self.listed = listed
  }

  func marks(of entry: borrowing WordEntry) -> WordMarks {
    var marks = listed[entry.hash] ?? []
    if entry.isAffixallyNegative || negations?.mayHave(entry.lower) == true { marks.insert(.negation) }
    if idioms?.mayHave(entry.lower, ofSource: isSource) == true { marks.insert(.idiom) }
    if tenses?.mayBeFuture(entry.lower) == true { marks.insert(.future) }
    if Unit.mayStart(entry.lower) { marks.insert(.measure) }
    if let isSmall = peoples[entry.lower] { marks.insert(isSmall || entry.isCapitalized ? .people : .smallPeople) }
    return marks
  }
}
