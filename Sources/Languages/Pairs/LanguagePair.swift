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
  /// Words that look alike and mean different things; see ``FalseFriends``.
  var falseFriendList = ""
  /// The natural logarithm of how much longer a text is in the first language.
  package var lengthRatio = 0.0

  package static let all: [LanguagePair] = [.frenchEnglish]

  /// Of two languages in either order; nil where nothing is known.
  package static func of(_ one: String, _ other: String) -> LanguagePair? {
    all.first { $0.first == one && $0.second == other || $0.first == other && $0.second == one }
  }

  /// The lines of `exonymList`; lines that are none are left out.
  package var exonyms: [(String, String)] { exonymRows.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil } }

  private var exonymRows: [[String]] {
    exonymList.split(separator: "\n").map { line in
      line.split(separator: "=", omittingEmptySubsequences: false).map { trimmed($0) }
    }
  }

  /// The rows of `falseFriendList`.
  package var falseFriends: [FalseFriends] { falseFriendList.split(separator: "\n").map(FalseFriends.init(row:)) }

  /// What is wrong with the tables, for tests: a line that is no pair or stands twice, false friends that can never be
  /// reported.
  package func validate() -> [String] {
    WordList.problems(exonymRows.map { $0.joined(separator: "=") }, isText: true)
      + exonymRows.filter { $0.count != 2 || $0.contains("") }.map { "\($0) is no pair" }
      + FalseFriends.problems(falseFriends)
  }
}

/// Without spaces at its ends.
func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}
