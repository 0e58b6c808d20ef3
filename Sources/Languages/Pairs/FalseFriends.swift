import Bitext

/// Words of two languages that look alike and mean different things, where the likeness is a known trap. Our own lists:
/// only pairs of which the second language's word is (nearly) never a right translation.
package struct FalseFriends: Sendable {
  /// The forms of the first language's word.
  package var first: [String]
  /// What it means, to show.
  package var meaning: String
  /// Forms of the second language's word that it is not.
  package var second: Set<String>
  /// Starts of words that are right translations: with one of them in the text nothing is said.
  package var right: [String]

  /// Whether a lower-case word of the second language is a right translation. One that is wrong is none, whatever it
  /// starts with: *rests* does not excuse itself by *rest*.
  package func isRight(_ word: String) -> Bool {
    !second.contains(word) && right.contains { word.hasPrefix($0) }
  }

  init(row: Substring) {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ",").map { word in
        trimmed(word)
      }.filter { !$0.isEmpty }
    }
    func cell(_ index: Int) -> [String] { index < cells.count ? cells[index] : [] }
    (first, second) = (cell(0), Set(cell(1)))
    meaning = cell(2).joined(separator: ", ")
    right = cell(2).compactMap { $0.split(separator: " ").first.map(String.init) } + cell(3)
  }

  /// What is wrong with the table, for tests: a row that can never be reported, or an empty cell.
  static func problems(_ rows: [FalseFriends]) -> [String] {
    var problems = WordList.problems(rows.flatMap(\.first))
    for row in rows {
      if row.first.isEmpty || row.second.isEmpty || row.meaning.isEmpty { problems.append("\(row): an empty cell") }
      problems += WordList.problems(Array(row.second) + row.right)
      // The only word of a text: it must be wrong for itself.
      for word in row.second.sorted() where row.isRight(word) {
        problems.append("\(row.first): “\(word)” is right and wrong")
      }
    }
    return problems
  }
}
