import Bitext

/// How a language counts in ten thousands, and writes numbers and times without spaces around them: 2万, 1億2000万,
/// 오후 8시 30분.
package struct MyriadData: Sendable {
  /// What multiplies the digits before it; several in a row multiply each other: 3千万.
  package var scales: [String: Double]
  /// What starts like one of them and is none, such as units: 千米.
  package var unlikeScales: Words = ""
  /// Scales that are another word as well where they stand alone behind digits: Korean 만, ten thousand and only.
  package var otherWords: Words = ""
  /// Before an ordinal, which no scale follows: 제3조.
  package var ordinals: Words = ""
  /// Between the parts of a fraction, of which the whole comes first: 三分之一.
  package var fractions: Words = ""
  /// Whether typographers set digits apart from the characters that go with them: 2 万, 3 月.
  package var setsDigitsApart = false
  /// Numerals from zero to nine, each as it may be written; empty where words count otherwise.
  package var digits: [Words] = []
  /// Whether these are syllables of many other words, so that only several of them that make up a word are a number.
  package var numeralsAreSyllables = false
  /// Ten, a hundred, a thousand among them.
  package var tens: [String: Double] = [:]
  /// Behind the number of a year, a month, a day of the month, and of a decade.
  package var years: Words = ""
  package var months: Words = ""
  package var days: Words = ""
  package var decades: Words = ""
  /// What is added to a year behind the name of its era, as 民國 and 令和 are; and the word for its first year.
  package var eras: [String: Double] = [:]
  package var firstYear: Words = ""
  /// What starts like the name of a month or weekday and is none: 周三次, three times a week.
  package var unlikeDates: Words = ""
  /// Behind the hour, behind the minutes, and for half an hour.
  package var hours: Words = ""
  package var minutes: Words = ""
  package var halves: Words = ""
  /// What starts like an hour's mark and counts hours: 時間.
  package var unlikeHours: Words = ""
  /// Whether a number before the hour's mark is a time without minutes, too: 点 means points as well.
  package var hourStandsAlone = true
  /// Before the hour.
  package var beforeNoon: Words = ""
  package var afterNoon: Words = ""

  /// What is wrong with the tables.
  func validate() -> [String] {
    let lists =
      [unlikeScales, otherWords, ordinals, fractions, hours, minutes, halves, unlikeHours, unlikeDates] + digits
      + [years, months, days, decades, firstYear]
    var problems = lists.flatMap { $0.problems() } + Words(joining: [beforeNoon, afterNoon]).problems()
    for (word, value) in scales.merging(tens, uniquingKeysWith: { first, _ in first }) where !(value >= 10) {
      problems.append("“\(word)” is \(value)")
    }
    problems += eras.filter { !($0.value > 0) }.map { "“\($0.key)” adds \($0.value) years" }
    if !digits.isEmpty, digits.count != 10 { problems.append("\(digits.count) digits") }
    problems += unlikeScales.list.filter { word in !scales.keys.contains { word.hasPrefix($0) } }.map {
      "“\($0)” is like no scale"
    }
    problems += unlikeHours.list.filter { word in !hours.list.contains { word.hasPrefix($0) } }.map {
      "“\($0)” is like no hour"
    }
    return problems
  }
}
