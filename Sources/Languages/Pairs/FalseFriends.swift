import Bitext

/// Words or phrases of two languages that look alike, or that one is the other word for word, and that mean different
/// things, where the likeness is a known trap. Our own lists: only pairs of which the second language's words are
/// (nearly) never a right translation, or not beside certain other words.
package struct FalseFriends: Sendable {
  /// Which translations fall into the trap: *a control* may be *un contrôle*, but *un contrôle* is seldom *a control*.
  package enum Direction: Sendable {
    case both
    case fromFirst
    case fromSecond
  }

  package var direction: Direction
  /// The first language's words, in all forms.
  package var first: [[String]]
  /// What it means, to show.
  package var meaning: [String]
  /// Words of the second language that it is not, in all forms.
  package var second: [[String]]
  /// Right translations, as starts of words: with one of them in the text nothing is said.
  package var right: [[Substring]]
  /// Words of the first language one of which must be in the text, if there are any: starts, too.
  package var contexts: [[Substring]]
  /// Words of the first language none of which may be in the text: starts, too.
  package var exceptions: [[Substring]]

  /// Whether a translation can fall into the trap.
  package func isTrap(fromFirst: Bool) -> Bool { direction == .both || (direction == .fromFirst) == fromFirst }

  /// From a line `first | second | meaning | other right words | words beside it, !words that are not`, where the first
  /// two are ``Phrases``, and the meaning is right, too. `>` in front marks a trap for those who translate from the first
  /// language only, `<` for those who translate into it.
  init(row: Substring, of languages: (first: LanguageData, second: LanguageData)) {
    let mark = row.first
    direction = mark == ">" ? .fromFirst : mark == "<" ? .fromSecond : .both
    let cells = (direction == .both ? row : row.dropFirst()).parts(at: "|", omittingEmpty: false)
    func phrases(_ index: Int) -> Phrases { Phrases(text: index < cells.count ? String(cells[index]) : "") }
    /// What stands between commas, as words.
    func texts(_ index: Int) -> [[Substring]] {
      guard index < cells.count else { return [] }
      return cells[index].parts(at: ",").map { $0.parts(at: " ") }.filter { !$0.isEmpty }
    }
    first = phrases(0).expanded(languages.first.forms)
    second = phrases(1).expanded(languages.second.forms)
    let own = texts(2)
    meaning = own.map { $0.joined(separator: " ") }
    right = own + texts(3)
    let beside = texts(4)
    contexts = beside.filter { !$0[0].begins(with: "!") }
    exceptions = beside.filter { $0[0].begins(with: "!") }.map { [$0[0].dropFirst()] + $0.dropFirst() }
  }

  /// What is wrong with the table, for tests: a row that can never be reported, an empty cell, or what stands twice.
  static func problems(_ rows: [FalseFriends]) -> [String] {
    var (problems, seen): ([String], Set<[String]>) = ([], [])
    for row in rows {
      let name = row.first.first?.joined(separator: " ") ?? ""
      if [row.first.isEmpty, row.second.isEmpty, row.meaning.isEmpty].contains(true) {
        problems.append("\(name): an empty cell")
      }
      let words = (row.first + row.second).flatMap { $0 }
      problems += WordList.problems(Set(words).sorted())
      problems += words.filter { $0.contains("-") || $0.dropFirst().contains("'") }.map { "“\($0)” is not one word" }
      problems += WordList.problems(row.meaning, isText: true).map { "\(name): \($0)" }
      problems += (row.contexts + row.exceptions).filter { $0.joined().count < 2 }.map {
        "\(name): “\($0)” starts too many words"
      }
      for first in row.first {
        let own = ["\(row.direction)", "\(row.contexts)"] + first
        for second in row.second where !seen.insert(own + ["|"] + second).inserted {
          problems.append("\(first) and \(second) stand twice")
        }
      }
      for second in row.second where row.right.contains(second.map { $0[...] }) {
        problems.append("\(name): \(second) is right and wrong")
      }
    }
    return problems
  }
}
