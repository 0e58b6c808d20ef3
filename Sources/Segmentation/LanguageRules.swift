import Bitext
import Languages
import Synchronization

/// What a full stop after an abbreviation may mean.
enum Abbreviation: UInt8, Sendable {
  /// Stands before a name or inside a sentence; never ends one: `M.`, `Dr.`, `e.g.`
  case inside
  /// An abbreviation only before a number, Roman ones and single capitals included: `p. 12`, `chap. IV`, `art. L. 3`;
  /// else a word like others.
  case beforeNumber
  /// The same, but only before digits, since what else follows may start a sentence: `No. 5`, `No. I don't.`
  case beforeDigit
  /// Ends a sentence when what follows is a word that starts sentences: `U.S. She`, `Inc. The`.
  case mayEnd
  /// Ends a sentence when a capital follows: `etc. Il`.
  case endsBeforeCapital
  /// The same, but not before a weekday, month or time zone: `5 p.m. Monday`.
  case time
}

/// What segmentation knows of a language, ready to be looked up.
struct LanguageRules: Sendable {
  /// Words before a full stop, without it, to the raw value of an `Abbreviation`. A lower-case entry counts for the
  /// capitalised word, too.
  let abbreviations: WordTable
  /// Words that start sentences. The value is 1 for those that names start with, too.
  let starters: WordTable
  let sayings: WordTable
  let timeWords: WordTable
  let hasFullStopOrdinals: Bool
  let hasInvertedQuotes: Bool
  let semicolonAsks: Bool
  let colonStops: Bool
  /// Whether the lists are the language's own; ICU's suppressions are used where they aren't.
  let isComplete: Bool

  init(_ language: LanguageData) {
    let data = language.segmentation ?? .general
    abbreviations = WordTable([
      (data.abbreviations.beforeNumber, Abbreviation.beforeNumber.rawValue),
      (data.abbreviations.beforeDigit, Abbreviation.beforeDigit.rawValue),
      (data.abbreviations.mayEnd, Abbreviation.mayEnd.rawValue),
      (data.abbreviations.endsBeforeCapital, Abbreviation.endsBeforeCapital.rawValue),
      (data.abbreviations.time, Abbreviation.time.rawValue),
      (data.abbreviations.inside, Abbreviation.inside.rawValue),
    ])
    starters = WordTable([(data.starters.words, 0), (data.starters.alsoNames, 1)])
    sayings = WordTable([(data.sayings, 0)])
    timeWords = WordTable([(data.timeWords, 0)])
    hasFullStopOrdinals = data.hasFullStopOrdinals
    hasInvertedQuotes = data.hasInvertedQuotes
    colonStops = language.typography.colonStops
    semicolonAsks = language.typography.semicolonAsks
    isComplete = data.isComplete
  }

  /// Of a language; made once for each.
  static func rules(for language: Language?) -> LanguageRules {
    let data = LanguageData.of(language?.base ?? "und")
    return made.withLock { made in
      if let rules = made[data.code] { return rules }
      let rules = LanguageRules(data)
      made[data.code] = rules
      return rules
    }
  }

  /// Words that tell what a full stop behind the next one means, in texts of any language.
  static let goesOnBehind = table(\.goesOnBehind)
  static let endsBehind = table(\.endsBehind)

  private static func table(_ words: KeyPath<Abbreviations, String>) -> WordTable {
    WordTable(LanguageData.all.compactMap(\.segmentation).map { ($0.abbreviations[keyPath: words], 0) })
  }

  private static let made = Mutex<[String: LanguageRules]>([:])
}
