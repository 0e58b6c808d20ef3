import Bitext

/// What another language's construction leads to and a language does not say: *depend of*, for *dépendre de*.
package struct Construction: Sendable {
  /// In lower case; see ``Phrases``.
  package let wrong: Phrases
  /// What is said instead, to show.
  package let right: String
  /// Words behind which it is said: *depends of course*.
  package let unless: Words
  /// Whether the phrase is wrong only where a noun phrase ends with it: *an equipment*, but *an equipment failure*.
  package let isWhole: Bool

  /// From a line `wrong | right | unless`; `$` behind the wrong phrases marks those that must end a phrase.
  init(row: Substring) {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
    isWhole = cell(0).hasSuffix("$")
    wrong = Phrases(text: isWhole ? String(cell(0).dropLast()) : cell(0))
    (right, unless) = (cell(1), Words(stringLiteral: cell(2)))
  }

  /// What is wrong with it, for tests.
  func validate() -> [String] {
    Phrase.problems(wrong.list) + unless.problems()
      + (right.isEmpty || wrong.list.isEmpty ? ["\(wrong.text): an empty cell"] : [])
  }
}

extension LanguageData {
  /// Constructions of other languages that this one does not have.
  package var constructions: [Construction] { constructionList.split(separator: "\n").map(Construction.init(row:)) }
}
