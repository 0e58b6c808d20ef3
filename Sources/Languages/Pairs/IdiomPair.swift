import Bitext

/// An expression that means something else than its words, and those words in another language: *kick the bucket* is no
/// *coup de pied dans le seau*. Our own lists, one for each direction, without what both languages say: *the tip of the
/// iceberg*.
package struct IdiomPair: Sendable {
  /// What the source says.
  package var words: NearWords
  /// What a target says that translates each word by itself.
  package var literal: NearWords
  /// What it means, in the target's language, to show.
  package var meaning: [String]

  /// From a line `words | literal | meaning`.
  init(row: Substring) {
    let cells = row.parts(at: "|", omittingEmpty: false).map { trimmed($0) }
    func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
    (words, literal) = (NearWords(cell(0)), NearWords(cell(1)))
    meaning = cell(2)[...].parts(at: ",").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// What is wrong with a list, for tests: an empty cell, what stands twice, a start that starts too many words.
  static func problems(_ rows: [IdiomPair]) -> [String] {
    WordList.problems(rows.map { "\($0.words.description) | \($0.literal.description)" }, isText: true)
      + rows.flatMap { row in
        (row.meaning.isEmpty ? ["\(row.words): no meaning"] : [])
          + WordList.problems(row.meaning, isText: true) + [row.words, row.literal].flatMap { $0.problems() }
      }
  }
}
