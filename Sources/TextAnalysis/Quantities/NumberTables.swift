import Languages

/// The words that a language writes numbers and times with, ready to be looked up. Digits stand in any language's way in
/// any text, so that what stands around them is of all languages.
///
/// A class, as it is looked into for each word of a text: a structure of so many tables would be copied each time.
package final class NumberTables: Sendable {
  let vague: [String: Double]
  let implied: [String: Double]
  let figurative: [Phrase]
  let beforeCounted: Set<String>
  let scales: [String: Double]
  let decades: Set<String>
  let ones: Set<String>
  let linksOnes: Bool
  let hasSpacedGroups: Bool
  /// Whether a number word that stands alone may ask for a number: not where it may be another word.
  let asks: Bool
  let ambiguous: Set<String>
  let shares: [String: Double]
  let loneShares: Set<String>
  let articles: Set<String>
  let collectives: Set<String>
  let betweenMeasures: Set<String>
  let listedMeasures: Set<String>
  let hasTwentyFourHours: Bool
  /// Of languages that count in ten thousands.
  let myriads: MyriadTables?
  /// Phrases before an hour.
  let beforeHours: [ClockPhrase]
  /// Words that are no numbers and that quantities may start with, or be.
  private let starts: Set<String>

  init(language: String) {
    let data = LanguageData.of(language).numbers
    vague = data.vague
    implied = data.implied
    figurative = data.figurative
    beforeCounted = data.beforeCounted.set
    scales = Self.scales.merging(data.scales) { _, own in own }
    decades = data.decades.set
    ones = data.ones.set
    linksOnes = data.linksOnes
    hasSpacedGroups = data.hasSpacedGroups
    asks = data.ambiguous != nil
    ambiguous = data.ambiguous?.set ?? []
    shares = data.shares
    loneShares = data.loneShares.set
    articles = data.articles.set.union(data.ones.set)
    collectives = data.collectives.set
    betweenMeasures = data.betweenMeasures.set
    listedMeasures = data.listedMeasures.set
    hasTwentyFourHours = data.clock.hasTwentyFourHours
    myriads = MyriadTables(language: language)
    beforeHours = data.clock.beforeHours.map(ClockPhrase.init)
    starts = loneShares.union(articles).union(beforeHours.map(\.first)).union(vague.keys).union(implied.keys)
      .union(Self.clockNames.keys)
  }
}

extension NumberTables {
  /// Whether a quantity may start with a word that is no number, or be that word: most words need no more looking up.
  func mayStartQuantity(_ lower: String) -> Bool { starts.contains(lower) }
}

/// A phrase that moves an hour.
struct ClockPhrase: Sendable {
  let phrase: Phrase
  let minutes: Int
  /// Of the phrase.
  let first: String

  init(_ text: String, minutes: Int) {
    phrase = Phrase(text)
    self.minutes = minutes
    first = phrase.words[0]
  }
}

/// Of all languages.
extension NumberTables {
  static let allOnes = LanguageData.union(\.numbers.ones)
  static let links = LanguageData.union(\.numbers.links)
  static let halves = LanguageData.union(\.numbers.halves)
  static let hourWords = LanguageData.union(\.numbers.hourWords)
  static let cardinals = LanguageData.union(\.numbers.cardinals)
  static let indefinite = LanguageData.union(\.numbers.indefinite)
  static let ordinalEndings = LanguageData.union(\.numbers.ordinalEndings)
  static let romanEndings = LanguageData.union(\.numbers.romanEndings)
  static let hours = LanguageData.union(\.numbers.hours)
  static let minus = LanguageData.union(\.numbers.minus)
  static let unlikeMinus = LanguageData.union(\.numbers.unlikeMinus)
  static let beforeUnits = LanguageData.union(\.numbers.beforeUnits)
  static let unlikeUnits = LanguageData.union(\.unlikeUnits)
  static let decadeEndings = LanguageData.union(\.numbers.decadeEndings)
  static let percents = LanguageData.all.flatMap(\.numbers.percents)
  static let percentPoints = LanguageData.all.flatMap(\.numbers.percentPoints)
  static let perHour = LanguageData.all.flatMap(\.numbers.perHour)
  static let wordScales = merged(\.wordScales)
  static let scaleMarks = merged(\.scaleMarks)
  /// By the long scale where languages differ: most have it.
  private static let scales = merged(\.scales)

  private static func merged(_ values: KeyPath<NumberData, [String: Double]>) -> [String: Double] {
    LanguageData.all.reduce(into: [:]) { all, data in all.merge(data.numbers[keyPath: values]) { max($0, $1) } }
  }
}

/// Of the clock, in all languages.
extension NumberTables {
  static let clockNames = LanguageData.all.reduce(into: [:]) { words, data in
    words.merge(data.numbers.clock.names) { first, _ in first }
  }
  static let behindHours = LanguageData.all.flatMap { $0.numbers.clock.behindHours.map(ClockPhrase.init) }
  static let partsOfDay = phrases(\.mornings, \.evenings)
  static let halvesOfDay = phrases(\.beforeNoon, \.afterNoon)
  static let halfInitials = Set(halvesOfDay.compactMap(\.phrase.words[0].first))
  static let halfMarks = LanguageData.union(\.numbers.clock.joined)
  static let perDay = LanguageData.union(\.numbers.clock.perDay)

  private static func phrases(
    _ first: KeyPath<ClockData, [Phrase]>, _ second: KeyPath<ClockData, [Phrase]>
  ) -> [(phrase: Phrase, isSecond: Bool)] {
    LanguageData.all.flatMap { data in
      data.numbers.clock[keyPath: first].map { ($0, false) } + data.numbers.clock[keyPath: second].map { ($0, true) }
    }
  }
}
