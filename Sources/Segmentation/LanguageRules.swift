import Bitext

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

/// What segmentation knows of a language.
struct LanguageRules: Sendable {
  /// Words before a full stop, without it, to the raw value of an `Abbreviation`. A lower-case entry counts for the
  /// capitalised word, too.
  var abbreviations: WordTable
  /// Capitalised words that start sentences and are no names; elided ones with their apostrophe (`L'`). The value is 1
  /// for those that names start with, too (`Le Goff`).
  var starters: WordTable
  /// Verbs that say who spoke, where such a sentence puts the speaker's name first: `"Why?" Mary asked.`
  var sayings: WordTable
  /// Words that go on after a time of day: weekdays, months.
  var timeWords: WordTable
  /// Whether a number with a full stop is an ordinal: German `3. Mai`.
  var hasFullStopOrdinals = false
  /// Whether » and “ may stand on either side of a quotation, as in German.
  var hasInvertedQuotes = false
  /// Whether a semicolon asks, as in Greek.
  var semicolonAsks = false
  /// Whether the lists are the language's own. ICU's suppressions are used where they aren't: CLDR's English list
  /// suppresses after `All.`, `Joe.` and `Up.`, too.
  var isComplete = true

  /// Of a language, by its base tag. A language is a folder under `Languages` and a line here.
  static func rules(for language: Language?) -> LanguageRules {
    switch language?.base {
    case "de": .german
    case "en": .english
    case "es": .spanish
    case "fr": .french
    case "it": .italian
    case "nl": .dutch
    case "pl": .polish
    case "pt": .portuguese
    case "ru": .russian
    case "el": .greek
    default: .general
    }
  }
}

extension LanguageRules {
  /// What is wrong with the lists, for tests: a word that stands twice, or with the full stop that it is written without.
  func validate() -> [String] {
    [abbreviations, starters, sayings, timeWords].flatMap { table in
      table.repeated.map { "“\($0)” stands twice" }
        + table.entries.filter { $0.word.hasSuffix(".") }.map { "“\($0.word)” ends with a full stop" }
    } + abbreviations.entries.filter { Abbreviation(rawValue: $0.value) == nil }.map { "“\($0.word)” is of no kind" }
  }
}

extension WordTable {
  /// A table of abbreviations by what they may mean.
  static func abbreviations(
    inside: String, beforeNumber: String = "", beforeDigit: String = "", mayEnd: String = "",
    endsBeforeCapital: String = "", time: String = ""
  ) -> WordTable {
    WordTable([
      (beforeNumber, Abbreviation.beforeNumber.rawValue),
      (beforeDigit, Abbreviation.beforeDigit.rawValue),
      (mayEnd, Abbreviation.mayEnd.rawValue),
      (endsBeforeCapital, Abbreviation.endsBeforeCapital.rawValue),
      (time, Abbreviation.time.rawValue),
      (inside, Abbreviation.inside.rawValue),
    ])
  }

  /// A table of sentence starters; `alsoNames` are those that names start with, too.
  static func starters(_ words: String, alsoNames: String = "") -> WordTable {
    WordTable([(words, 0), (alsoNames, 1)])
  }

  /// A plain list.
  static func words(_ words: String = "") -> WordTable {
    WordTable([(words, 0)])
  }
}
