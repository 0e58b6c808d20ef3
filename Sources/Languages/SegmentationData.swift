/// What segmentation knows of a language. The lists are text, with white space between words.
package struct SegmentationData: Sendable {
  /// Words before a full stop, by what the full stop may mean.
  package var abbreviations: Abbreviations
  /// Capitalised words that start sentences.
  package var starters: SentenceStarters
  /// Verbs that say who spoke, where such a sentence puts the speaker's name first: `"Why?" Mary asked.`
  package var sayings = ""
  /// Words that go on after a time of day: weekdays, months.
  package var timeWords = ""
  /// Whether a number with a full stop is an ordinal: German `3. Mai`.
  package var hasFullStopOrdinals = false
  /// Whether » and “ may stand on either side of a quotation, as in German.
  package var hasInvertedQuotes = false
  /// Whether the lists are the language's own. ICU's suppressions are used where they aren't: CLDR's English list
  /// suppresses after `All.`, `Joe.` and `Up.`, too.
  package var isComplete = true
}

/// Abbreviations, without their full stop. A lower-case entry counts for the capitalised word, too.
package struct Abbreviations: Sendable {
  /// Stand before a name or inside a sentence; never end one: `M.`, `Dr.`, `e.g.`
  package var inside: String
  /// Abbreviations only before a number, Roman ones and single capitals included: `p. 12`, `chap. IV`, `art. L. 3`;
  /// else words like others.
  package var beforeNumber = ""
  /// The same, but only before digits, since what else follows may start a sentence: `No. 5`, `No. I don't.`
  package var beforeDigit = ""
  /// End a sentence when what follows is a word that starts sentences: `U.S. She`, `Inc. The`.
  package var mayEnd = ""
  /// End a sentence when a capital follows: `etc. Il`.
  package var endsBeforeCapital = ""
  /// The same, but not before a weekday, month or time zone: `5 p.m. Monday`.
  package var time = ""
  /// Words behind which one of `mayEnd` ends nothing, in texts of any language: `p. ex.`
  package var goesOnBehind = ""
  /// Words behind which it ends a sentence before any capital: `av. J.-C.`
  package var endsBehind = ""
}

/// Capitalised words that start sentences and are no names; elided ones with their apostrophe (`L'`).
package struct SentenceStarters: Sendable {
  package var words: String
  /// Those that names start with, too (`Le Goff`).
  package var alsoNames: String

  init(_ words: String, alsoNames: String = "") {
    (self.words, self.alsoNames) = (words, alsoNames)
  }
}

extension SegmentationData {
  /// All lists.
  private var lists: [String] {
    [
      abbreviations.inside, abbreviations.beforeNumber, abbreviations.beforeDigit, abbreviations.mayEnd,
      abbreviations.endsBeforeCapital, abbreviations.time,
    ]
  }

  /// What is wrong with the lists: a word that stands twice, or with the full stop that it is written without.
  func validate() -> [String] {
    [
      lists.joined(separator: " "), starters.words + " " + starters.alsoNames, sayings, timeWords,
      abbreviations.goesOnBehind + " " + abbreviations.endsBehind,
    ].flatMap { text in
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      var seen = Set<String>()
      return words.filter { !seen.insert($0).inserted }.map { "“\($0)” stands twice" }
        + words.filter { $0.hasSuffix(".") }.map { "“\($0)” ends with a full stop" }
    }
  }
}
