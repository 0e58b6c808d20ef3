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
  /// Has a false friend in another language.
  static let falseFriend = WordMarks(rawValue: 8)
  /// Has several senses, of which other words tell one.
  static let sense = WordMarks(rawValue: 64)
  /// Stands for a person.
  static let pronoun = WordMarks(rawValue: 16)
  /// May be or make a future.
  static let future = WordMarks(rawValue: 32)

  /// Names a people or what is theirs, with the letter that its language starts it with.
  static let people = WordMarks(rawValue: 128)

  /// Of a word of a text in a language.
  static func of(_ entry: WordEntry, in language: String) -> WordMarks {
    var marks: WordMarks = []
    if entry.isAffixallyNegative || NegationWords.byLanguage[language]?.mayHave(entry.lower) == true {
      marks.insert(.negation)
    }
    if OppositionWords.byLanguage[language]?.rows[entry.lower] != nil { marks.insert(.opposed) }
    if Titles.byLanguage[language]?.has(entry.lower) == true { marks.insert(.title) }
    if FalseFriends.words.contains(entry.lower) { marks.insert(.falseFriend) }
    if Senses.words.contains(entry.lower) { marks.insert(.sense) }
    if Pronouns.byLanguage[language]?.has(entry.lower) == true { marks.insert(.pronoun) }
    if Tenses.byLanguage[language]?.mayBeFuture(entry.lower) == true { marks.insert(.future) }
    if let isSmall = LanguagePair.peoples[language]?[entry.lower], isSmall || entry.isCapitalized {
      marks.insert(.people)
    }
    return marks
  }
}

extension WordEntry {
  /// Whether lists may have the word.
  func isMarked(_ mark: WordMarks) -> Bool { marks & mark.rawValue != 0 }
}
