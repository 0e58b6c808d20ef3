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
  /// Would name a people with the letter that its language starts such words with.
  static let smallPeople = WordMarks(rawValue: 2048)
  /// May be or start the name of a unit of measure or a period.
  static let measure = WordMarks(rawValue: 4096)
  /// May start a construction of another language.
  static let construction = WordMarks(rawValue: 512)
  /// Has a role in the agreement of words.
  static let agreement = WordMarks(rawValue: 4096)
  /// Joins clauses or words.
  static let conjunction = WordMarks(rawValue: 2048)
  /// May be the word by which an idiom, or what it is word for word, is found.
  static let idiom = WordMarks(rawValue: 256)
}

extension WordEntry {
  /// Whether lists may have the word.
  func isMarked(_ mark: WordMarks) -> Bool { marks & mark.rawValue != 0 }
}
