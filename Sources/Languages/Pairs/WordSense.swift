import Bitext

/// A word that has several senses, and what it is not beside certain other words: a *bank* of a *river* is no *banque*. Our
/// own lists, one for each direction.
package struct WordSense: Sendable {
  /// The forms of the source's word.
  package var words: [String]
  /// Forms of the target's words that say another sense.
  package var wrong: Set<String>
  /// What it means here, to show; their first words are starts of right translations: with one in the target nothing is
  /// said.
  package var meaning: [String]
  /// Starts of words of the source one of which must be there.
  package var contexts: [String]

  /// From a line `words | wrong | meaning | contexts`.
  init(row: Substring) {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    }
    func cell(_ index: Int) -> [String] { index < cells.count ? cells[index] : [] }
    (words, wrong, meaning, contexts) = (cell(0), Set(cell(1)), cell(2), cell(3))
  }

  /// Whether a lower-case word of the target is a right translation.
  package func isRight(_ word: String) -> Bool { !wrong.contains(word) && meaning.contains(where: word.hasPrefix) }

  /// Whether a lower-case word of the source tells this sense.
  package func isContext(_ word: String) -> Bool { !words.contains(word) && contexts.contains(where: word.hasPrefix) }

  /// What is wrong with a list, for tests: a row that can never be reported.
  static func problems(_ rows: [WordSense]) -> [String] {
    rows.flatMap { row in
      var problems =
        [row.words, Array(row.wrong), row.meaning, row.contexts].contains([]) ? ["\(row): an empty cell"] : []
      problems += [row.words, Array(row.wrong), row.meaning, row.contexts].flatMap {
        WordList.problems($0, isText: true)
      }
      problems += row.contexts.filter { $0.count < 3 }.map { "\(row.words): “\($0)” starts too many words" }
      return problems
    }
  }
}
