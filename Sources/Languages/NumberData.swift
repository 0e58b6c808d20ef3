import Bitext

/// What is known of a language's numbers beside what ICU spells.
package struct NumberData: Sendable {
  /// Whether it writes 1.5; CLDR lists such languages, and the others write 1,5.
  package var decimalPoint = false
  /// Number words that ICU does not spell: other forms, collective numbers. Lower case.
  package var words: [String: Double] = [:]
  /// Words that imply a number without being one, so that translations may well say it otherwise. Lower case.
  package var vague: [String: Double] = [:]
  /// Number words that are numbers only now and then, such as articles: they would mislead more than they help.
  package var articles: Words = ""
  /// What stands behind digits that are an ordinal: 3rd, 3e.
  package var ordinalEndings: Words = ""
  /// The same behind Roman numerals: XIXe.
  package var romanEndings: Words = ""
  /// What a number of hours stands before where it is a time of day or a duration: heures, o'clock.
  package var hours: Words = ""
  /// Halves and quarters of an hour, and the words for an hour that stand near them.
  package var halves: Words = ""
  package var quarters: Words = ""
  package var hourWords: Words = ""
  /// What stands before the number of a decade: années 1980.
  package var decades: Words = ""
  /// What may stand between a number and its unit: deux millions de dollars.
  package var beforeUnits: Words = ""
  /// Words that multiply the digits before them.
  package var scales: [String: Double] = [:]
  /// Words that name a time of day, in minutes from midnight.
  package var clock: [String: Int] = [:]

  /// What is wrong with the tables.
  func validate() -> [String] {
    [articles, ordinalEndings, romanEndings, hours, halves, quarters, hourWords, decades, beforeUnits].flatMap {
      $0.problems()
    }
      + WordList.problems(scales.keys.sorted()) + WordList.problems(words.keys.sorted())
      + WordList.problems(vague.keys.sorted())
      + WordList.problems(clock.keys.sorted())
      + words.merging(vague) { first, _ in first }.merging(scales) { first, _ in first }.filter {
        !($0.value > 0 && $0.value.isFinite)
      }
      .map { "“\($0.key)” is \($0.value)" }
      + clock.filter { !(0..<1440).contains($0.value) }.map { "“\($0.key)” is no time of day" }
  }
}
