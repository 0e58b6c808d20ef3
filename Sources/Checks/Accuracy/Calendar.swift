import ICU
import Languages

extension Check {
  static let date = Check(
    id: "date", category: .dateTime, severity: .error,
    summary: "another month or day of the week",
    whatItDoes: """
      Compares the names of months and weekdays, full and abbreviated, in every language for which ICU has names. \
      May, March and mars count only where they cannot be anything else; a month in digits corresponds to its name.
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
        first.removeAll { $0.index == word.index }
      }
      for (word, other) in zip(first, second) {
        let ranges = (examination.source.words[word.index].range, examination.target.words[other.index].range)
        examination.report(
          confidence: 0.93,
          "source says \(examination.source.word(word.index)), target says \(examination.target.word(other.index))",
          remedy: "correct the target",
          source: [ranges.0], target: [ranges.1])
      }
      for word in first.dropFirst(second.count) where !examination.target.answers(word.number, kind) {
        examination.report(
          severity: .warning, confidence: 0.6, "\(examination.source.word(word.index)) is missing from the target",
          remedy: PairExamination.additionRemedy,
          source: [examination.source.words[word.index].range])
      }
      for word in second.dropFirst(first.count) where !examination.source.answers(word.number, kind) {
        examination.report(
          severity: .warning, confidence: 0.6, "\(examination.target.word(word.index)) is not in the source",
          remedy: PairExamination.removalRemedy,
          target: [examination.target.words[word.index].range])
      }
    }
  }
}

extension ExaminedText {
  /// Its months (100) or weekdays (200), each with the index of its word.
  func calendarWords(_ kind: Int) -> [(index: Int, number: Int)] {
    entries.indices.compactMap { index in
      let number = Int(entries[index].calendar)
      guard number > kind, number < kind + 100, isCalendarWord(index) else { return nil }
      return (index, number - kind)
    }
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
  /// whether names of weekdays can't be told from the words beside them, as between Chinese characters.
  fileprivate func answers(_ number: Int, _ kind: Int) -> Bool {
    if kind == 100, quantities.contains(where: { $0.isInDigits && $0.value == Double(number) }) { return true }
    if entries.contains(where: { Int($0.calendar) == kind + number }) { return true }
    return Self.withoutSpaces.contains(language)
  }

  private static let withoutSpaces = LanguageData.codes { $0.numbers.myriads != nil || $0.typography.endsInSpace }
}
