import Bitext

/// What is known of a language's numbers beside what ICU spells.
package struct NumberData: Sendable {
  /// Before a number behind a word of change: by how much something changed, and to what.
  package var by: Words = ""
  package var to: Words = ""
  /// Whether it writes 1.5; CLDR lists such languages, and the others write 1,5.
  package var decimalPoint = false
  /// Number words that ICU does not spell: other forms, collective numbers. Lower case.
  package var words: [String: Double] = [:]
  /// Words that imply a number without being one, so that translations may well say it otherwise. Lower case.
  package var vague: [String: Double] = [:]
  /// Words that say a number by their sense, and may answer that one only: minors, those under 18. Lower case.
  package var implied: [String: Double] = [:]
  /// Phrases whose marked number is none in particular: a `*thousand` times.
  package var figurative: [Phrase] = []
  /// Vague ones that are nouns for about so many things: a dozen.
  package var collectives: Words = ""
  /// Number words that are other words as well, such as Italian *sei* (six, you are): they may answer a number, and never
  /// ask for one. Nil where nobody has told them apart: no single word asks.
  package var ambiguous: Words?
  /// Number words that are numbers only now and then, such as articles: they would mislead more than they help.
  package var articles: Words = ""
  /// Words for one that end a number or name an hour: twenty-one, half past one.
  package var ones: Words = ""
  /// Words inside a number: vingt et un, a hundred and two.
  package var links: Words = ""
  /// Whether one goes on with a number behind such a word: vingt et un, but not twenty and one.
  package var linksOnes = true
  /// Words of two and less that count, although a number so small may go unsaid.
  package var cardinals: Words = ""
  /// Number words that are none in particular where they stand alone: millions of people.
  package var indefinite: Words = ""
  /// What stands behind digits that are an ordinal: 3rd, 3e.
  package var ordinalEndings: Words = ""
  /// Those by which alignment knows an ordinal, whatever the language of the text; three bytes at most.
  package var alignedOrdinals: Words = ""
  /// The same behind Roman numerals: XIXe.
  package var romanEndings: Words = ""
  /// What a number of hours stands before where it is a time of day or a duration: heures, o'clock.
  package var hours: Words = ""
  /// Halves and quarters of an hour, and the words for an hour that stand near them.
  package var halves: Words = ""
  package var quarters: Words = ""
  package var hourWords: Words = ""
  /// How words for minutes start.
  package var minuteStarts: Words = ""
  /// What stands before the number of a decade: années 1980.
  package var decades: Words = ""
  /// What stands behind it: the 1980s.
  package var decadeEndings: Words = ""
  /// What says that the number before it is a share of a hundred: per cent.
  package var percents: [Phrase] = []
  /// What says that it is a difference between two such shares: percentage points.
  package var percentPoints: [Phrase] = []
  /// What makes a speed of a length before it: miles per hour.
  package var perHour: [Phrase] = []
  /// Names of parts of a whole: half, third, quarters. They are read as such behind a number or an article.
  package var shares: [String: Double] = [:]
  /// Those that need none: half.
  package var loneShares: Words = ""
  /// What makes a range or an area of numbers of one unit: 8 by 11 inches, 20 cm sur 28.
  package var betweenMeasures: Words = ""
  /// What lists numbers of one unit, which stands behind the last: 5 and 10 kg.
  package var listedMeasures: Words = ""
  /// What a thousand millions and a million millions are called; languages differ in what they call a billion.
  package var largeNumbers: [Double: String] = [:]
  /// Words before a unit that say that something comes once in each: *per*, *every*.
  package var each: Words = ""
  /// Words before a number that make it less than nothing: minus ten degrees; those behind which such a word is another
  /// one (au moins); and what else says of a temperature that it is one of frost.
  package var minus: Words = ""
  package var unlikeMinus: Words = ""
  package var frost: Words = ""
  /// What may stand between a number and its unit: deux millions de dollars.
  package var beforeUnits: Words = ""
  /// Adjectives between a number and its unit: ten full litres, dix derniers kilomètres.
  package var beforeCounted: Words = ""
  /// Words that multiply the digits before them.
  package var scales: [String: Double] = [:]
  /// Words that multiply number words before them and are none to ICU in some languages.
  package var wordScales: [String: Double] = [:]
  /// What multiplies digits that it is joined to, as it is written: 3bn, 3Mrd.
  package var scaleMarks: [String: Double] = [:]
  /// Whether a plain space may part groups of three digits: 10 000.
  package var hasSpacedGroups = true
  package var clock = ClockData()
  /// Nil where numbers have spaces around them.
  package var myriads: MyriadData?

  /// What is wrong with the tables.
  func validate() -> [String] {
    let lists = [
      articles, ones, links, cardinals, indefinite, ordinalEndings, alignedOrdinals, romanEndings, hours, halves,
      quarters, hourWords, minuteStarts, decades, decadeEndings, beforeUnits, beforeCounted, ambiguous ?? "",
      loneShares, each, minus, unlikeMinus, frost,
      betweenMeasures, listedMeasures, collectives, by, to,
    ]
    // Zero answers a 0 and is no number word.
    let values = [words, vague.filter { $0.value != 0 }, implied, scales, wordScales, shares]
    var problems = lists.flatMap { $0.problems() } + WordList.problems(scaleMarks.keys.sorted(), isText: true)
    for table in values { problems += WordList.problems(table.keys.sorted()) }
    for table in values + [scaleMarks] {
      for (word, value) in table where !(value > 0 && value.isFinite) { problems.append("“\(word)” is \(value)") }
    }
    for (word, value) in wordScales where scales[word] != value {
      problems.append("“\(word)” is another scale behind digits")
    }
    for word in vague.keys where words[word] != nil { problems.append("“\(word)” is vague, and a number word") }
    for word in implied.keys where words[word] != nil || vague[word] != nil {
      problems.append("“\(word)” implies a number, and is one")
    }
    problems += collectives.list.filter { vague[$0] == nil }.map { "“\($0)” is no vague number" }
    problems += loneShares.list.filter { shares[$0] == nil }.map { "“\($0)” is no share" }
    problems += Phrase.problems(figurative) + Phrase.problems(percentPoints) + Phrase.problems(perHour)
    problems += alignedOrdinals.list.filter { $0.utf8.count > 3 }.map { "“\($0)” is too long" }
    return problems + Phrase.problems(percents) + clock.validate() + (myriads?.validate() ?? [])
  }
}
