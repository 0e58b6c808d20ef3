import Bitext

/// How a language says the time of day. Lower case. A language's words for it stand in texts of other languages, too,
/// beside hours in digits.
package struct ClockData: Sendable {
  /// Words that name a time of day, in minutes from midnight.
  package var names: [String: Int] = [:]
  /// Phrases before an hour, with the minutes that they add to it: half past eight, quarter to six. Only read in texts
  /// of the language.
  package var beforeHours: [String: Int] = [:]
  /// Phrases behind an hour and the word for it, with the minutes that they add: huit heures et quart.
  package var behindHours: [String: Int] = [:]
  /// Phrases there that name the half of the day: six heures du matin, du soir.
  package var mornings: [Phrase] = []
  package var evenings: [Phrase] = []
  /// Words right behind an hour that name its half, as word breaks leave them: 8 a.m., 8 p. m.
  package var beforeNoon: [Phrase] = []
  package var afterNoon: [Phrase] = []
  /// How these start where they are joined to digits, as they are written there: 8am, 8PM.
  package var joined: Words = ""
  /// Whether an hour in digits with minutes behind its mark is never one of the afternoon: 7 h 45.
  package var hasTwentyFourHours = false
  /// What parts hours from minutes where it is a letter, so that times of the other custom are foreign: 7 h 45.
  package var hourMark = ""
  /// Letters before a slash and a number that may go unsaid: 24 h/24, 7 j/7.
  package var perDay: Words = ""

  /// What is wrong with the tables.
  func validate() -> [String] {
    var problems = WordList.problems(names.keys.sorted()) + WordList.problems(joined.list, isText: true)
    problems += perDay.problems()
    for (name, minutes) in names where !(0..<1440).contains(minutes) { problems.append("“\(name)” is no time of day") }
    for table in [beforeHours, behindHours] {
      problems += Phrase.problems(table.keys.sorted().map { Phrase($0) })
      for (phrase, minutes) in table where minutes == 0 || !(-59...59).contains(minutes) {
        problems.append("“\(phrase)” adds \(minutes) minutes")
      }
    }
    for phrases in [mornings + evenings, beforeNoon + afterNoon] { problems += Phrase.problems(phrases) }
    return problems + perDay.list.filter { $0.utf8.count != 1 }.map { "“\($0)” is no letter" }
  }
}
