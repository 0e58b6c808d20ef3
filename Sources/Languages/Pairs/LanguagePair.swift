import Bitext

/// What is known of two languages together, whichever is the source.
///
/// A pair is a folder here and a line in `all`.
package struct LanguagePair: Sendable {
  /// Primary language subtags.
  package let first: String
  package let second: String
  /// Names that no rule tells: a line for each, `first=second`.
  var exonymList = ""
  /// Peoples, and what is theirs: a line for each, `first=second`, the first form of each.
  var peopleList = ""
  /// What the other forms of these words end in, of the first language and of the second.
  var peopleEndings: (first: Words, second: Words) = ("", "")
  /// Words and phrases that look alike and mean different things; see ``FalseFriends``.
  package var falseFriendList = ""
  /// Expressions that stand for each other as a whole: a line for each, `first=second`.
  var expressionList = ""
  /// Words of the first and of the second language that have several senses.
  package var sensesOfFirst = SenseLists()
  var sensesOfSecond = SenseLists()
  /// Expressions of the first and of the second language, and what they are not; see ``IdiomPair``.
  package var idiomListOfFirst = ""
  var idiomListOfSecond = ""
  /// The natural logarithm of how much longer a text is in the first language.
  package var lengthRatio = 0.0

  package static let all: [LanguagePair] = [.frenchEnglish]

  /// The languages of pairs of which something is known.
  package static func languages(where isKnown: (LanguagePair) -> Bool) -> [String] {
    Set(all.filter(isKnown).flatMap { [$0.first, $0.second] }).sorted()
  }

  /// Of two languages in either order; nil where nothing is known.
  package static func of(_ one: String, _ other: String) -> LanguagePair? {
    all.first { $0.first == one && $0.second == other || $0.first == other && $0.second == one }
  }

  /// The lines of `exonymList` and `peopleList`; lines that are none are left out.
  package var exonyms: [(String, String)] { Self.pairs(Self.rows(exonymList) + Self.rows(peopleList)) }

  /// The lines of `peopleList`, with all forms of either word.
  package var peopleForms: [(first: [String], second: [String])] {
    Self.pairs(Self.rows(peopleList)).map { first, second in
      (
        ([""] + peopleEndings.first.list).map { first + $0 }, ([""] + peopleEndings.second.list).map { second + $0 }
      )
    }
  }

  /// By language: the words for peoples in all their forms, in lower case, and whether the language writes them so.
  package static let peoples: [String: [String: Bool]] = all.reduce(into: [:]) { found, pair in
    func add(_ words: [String], to language: String) {
      for word in words { found[language, default: [:]][word.lowercased()] = word == word.lowercased() }
    }
    for (first, second) in pair.peopleForms {
      add(first, to: pair.first)
      add(second, to: pair.second)
    }
  }

  /// The lines of `expressionList`; lines that are none are left out.
  package var expressions: [(String, String)] { Self.pairs(Self.rows(expressionList)) }

  /// Expressions of two languages, those of `source` first.
  package static func expressions(_ source: String, _ target: String) -> [(String, String)] {
    guard let pair = of(source, target) else { return [] }
    return source == pair.first ? pair.expressions : pair.expressions.map { ($1, $0) }
  }

  private static func pairs(_ rows: [[String]]) -> [(String, String)] {
    rows.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
  }

  private static func rows(_ list: String) -> [[String]] {
    list[...].parts(at: "\n").map { line in
      line.parts(at: "=", omittingEmpty: false).map { trimmed($0) }
    }
  }

  /// The rows of `falseFriendList`.
  package var falseFriends: [FalseFriends] {
    let languages = (LanguageData.of(first), LanguageData.of(second))
    return falseFriendList[...].parts(at: "\n").map { FalseFriends(row: $0, of: languages) }
  }

  /// Expressions of a source, and what they are not in a target.
  package static func idioms(_ source: String, _ target: String) -> [IdiomPair] {
    guard let pair = of(source, target) else { return [] }
    let list = source == pair.first ? pair.idiomListOfFirst : pair.idiomListOfSecond
    return list[...].parts(at: "\n").map(IdiomPair.init(row:))
  }

  /// Words of a source that have several senses, and what they are not in a target.
  package static func senses(_ source: String, _ target: String) -> [WordSense] {
    guard let pair = of(source, target) else { return [] }
    return (source == pair.first ? pair.sensesOfFirst : pair.sensesOfSecond).rows
  }

  /// What is wrong with the tables, for tests: a line that is no pair or stands twice, false friends,
  /// senses or idioms that can never be reported.
  package func validate() -> [String] {
    [exonymList, peopleList, expressionList].map(Self.rows).flatMap { rows in
      WordList.problems(rows.map { $0.joined(separator: "=") }, isText: true)
        + rows.filter { $0.count != 2 || $0.contains("") }.map { "\($0) is no pair" }
    } + FalseFriends.problems(falseFriends)
      + sensesOfFirst.problems + sensesOfSecond.problems
      + IdiomPair.problems(Self.idioms(first, second)) + IdiomPair.problems(Self.idioms(second, first))
  }
}

/// Without spaces at its ends.
func trimmed(_ text: Substring) -> String {
  var text = text
  while text.utf8.first == 0x20 { text.removeFirst() }
  while text.utf8.last == 0x20 { text.removeLast() }
  return String(text)
}
