import ICU
import Languages
import TextAnalysis

extension Check {
  static let date = Check(
    id: "date", category: .dateTime, severity: .error,
    summary: "another month or day of the week",
    whatItDoes: """
      Compares the names of months and weekdays, full and abbreviated, in every language for which ICU has names. \
      May, March and mars count only where they cannot be anything else; a month in digits corresponds to its name. \
      In Chinese, Japanese and Korean they are read beside numbers, too: 3月, 三月, 3월, 星期一.
      """,
    whyItMatters: """
      Months and weekdays are short words that look alike: a slip moves an appointment or a deadline, and nothing \
      else in the sentence shows it.
      """,
    knownProblems: """
      May, March and mars have other senses, too, and count only beside a number or a word such as in or since. A \
      relative date (next Monday, in three days) is compared word by word: it does not correspond to a date in \
      figures.
      """,
    reported: [
      Example(source: "Il est venu ‹mardi›.", target: "He came on ‹Monday›."),
      Example(source: "Le 3 ‹mars› 2020.", target: "On 3 ‹May› 2020."),
      Example(source: "Il pleut souvent en ‹octobre›.", target: "It often rains in ‹August›."),
      Example(source: "The meeting is on ‹Friday›.", target: "La réunion est ‹jeudi›.", from: "en", to: "fr"),
      Example(source: "Il part ‹samedi› à midi.", target: "He leaves at noon."),
    ],
    passedOver: [
      Example("the month is named on both sides", source: "Le 3 mars 2020.", target: "On 3 March 2020."),
      Example("a capital that only English has", source: "En octobre, il pleut.", target: "In October, it rains."),
      Example("may is a verb here", source: "Je peux venir.", target: "I may come."),
      Example(
        "moon and Sami only start like Monday and Saturday", source: "La lune et les Samis.",
        target: "The moon and the Sami."),
      Example("the month in digits", source: "Le 30/11, il neigeait.", target: "On November 30, it snowed."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for kind in [100, 200] {
      var first = examination.source.calendarWords(kind)
      var second = examination.target.calendarWords(kind)
      guard !first.isEmpty || !second.isEmpty else { continue }
      for word in first {
        guard let match = second.firstIndex(where: { $0.number == word.number }) else { continue }
        second.remove(at: match)
        first.removeAll { $0.range == word.range }
      }
      for (word, other) in zip(first, second) {
        let (said, told) = (examination.source.words(in: word.range), examination.target.words(in: other.range))
        examination.report(
          strength: 0.93, "source says \(said), target says \(told)", remedy: "correct the target",
          source: [word.range], target: [other.range])
      }
      for word in first.dropFirst(second.count)
      where !examination.target.answers(word.number)
        && !examination.source.sharesNight(word, with: examination.target)
      {
        examination.report(
          severity: .warning, strength: 0.6,
          "\(examination.source.words(in: word.range)) is missing from the target",
          remedy: PairExamination.additionRemedy, source: [word.range])
      }
      for word in second.dropFirst(first.count)
      where !examination.source.answers(word.number)
        && !examination.target.sharesNight(word, with: examination.source)
      {
        examination.report(
          severity: .warning, strength: 0.6, "\(examination.target.words(in: word.range)) is not in the source",
          remedy: PairExamination.removalRemedy, target: [word.range])
      }
    }
  }
}

extension ExaminedText {
  /// Its months (100) or weekdays (200): of the words, unless the language has none that stand by themselves.
  func calendarWords(_ kind: Int) -> [DateName] {
    let names =
      Self.countsInMyriads.contains(language)
      ? dates
      : entries.indices.compactMap { index in
        entries[index].calendar > 0 && isCalendarWord(index)
          ? DateName(range: words[index].range, number: Int(entries[index].calendar)) : nil
      }
    return names.filter { $0.number > kind && $0.number < kind + 100 }
  }

  /// Whether a month or weekday stands in the text, be it in a short form that may be another word.
  func names(_ number: Int) -> Bool {
    dates.contains { $0.number == number } || entries.contains { Int($0.calendar) == number }
  }

  private func isCalendarWord(_ index: Int) -> Bool {
    let entry = entries[index]
    // A stem may meet a name's by chance (mardis, marts), and short forms are other words, too.
    if Self.datesHaveCapitals.contains(language), !entry.isCapitalized { return false }
    guard Self.ambiguous.contains(entry.lower) || entry.length <= 3 else { return true }
    let isNearNumber = [index - 1, index + 1].contains { $0 >= 0 && $0 < entries.count && entries[$0].hasDigit }
    let before = lower(index - 1)
    return isNearNumber
      || (entry.length > 3
        && Self.beforeDates.contains(before))
  }

  private static let datesHaveCapitals = LanguageData.codes { $0.datesHaveCapitals }

  private static let beforeDates = LanguageData.union(\.checkedWords.beforeDates)

  static let ambiguous = LanguageData.union(\.checkedWords.ambiguousDates)

  /// Whether a month stands in digits, as in 30/11, or a month or weekday in a short form that may be another word; or
  /// whether their names can't be told from the words beside them, as those of weekdays between Chinese characters.
  fileprivate func answers(_ number: Int) -> Bool {
    let isMonth = number < 200
    if isMonth, quantities.contains(where: { $0.isInDigits && $0.value == Double(number - 100) }) { return true }
    if names(number) { return true }
    return Self.withoutSpaces.contains(language) || !isMonth && Self.countsInMyriads.contains(language)
  }

  /// Whether a weekday is one of two between which a night lies, of which the other text names the other: *dans la nuit de
  /// jeudi à vendredi*, on Thursday night.
  fileprivate func sharesNight(_ day: DateName, with other: ExaminedText) -> Bool {
    guard day.number > 200, entries.contains(where: { Self.nights.contains($0.lower) }) else { return false }
    let days = calendarWords(200)
    guard let place = days.firstIndex(where: { $0.range == day.range }) else { return false }
    return [place - 1, place + 1].contains { neighbour in
      guard days.indices.contains(neighbour) else { return false }
      let (first, second) = (days[min(place, neighbour)], days[max(place, neighbour)])
      let isNext = (first.number - 200) % 7 + 1 == second.number - 200
      return isNext && second.range.lowerBound - first.range.upperBound <= 6 && other.names(days[neighbour].number)
    }
  }

  private static let nights = LanguageData.union(\.checkedWords.nights)
  private static let countsInMyriads = LanguageData.codes { $0.numbers.myriads != nil }
  private static let withoutSpaces = LanguageData.codes { $0.typography.endsInSpace }
}
