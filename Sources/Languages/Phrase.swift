import Bitext

/// Words in a row, written as text with spaces between them: `no doubt`. A `*` marks the word that the phrase is looked up
/// by, the first where none is marked; `_` stands for any word.
package struct Phrase: Sendable, ExpressibleByStringLiteral {
  package let words: [String]
  /// Of the word that is marked.
  package let place: Int

  package init(_ text: String) {
    let marked = text[...].words
    words = marked.map { String($0.begins(with: "*") ? $0.dropFirst() : $0) }
    place = marked.firstIndex { $0.begins(with: "*") } ?? 0
  }

  package init(stringLiteral text: String) { self.init(text) }

  package var marked: String { words[place] }

  /// Whether the phrase stands in a text, its marked word at `index`.
  ///
  /// - Parameter word: the text's word at an index, in lower case.
  package func matches(at index: Int, _ word: (Int) -> String?) -> Bool {
    words.indices.allSatisfy { words[$0] == "_" || words[$0] == word(index - place + $0) }
  }

  /// What is wrong with a list of phrases: an empty one, one that stands twice, a word that none can be.
  static func problems(_ phrases: [Phrase]) -> [String] {
    WordList.problems(phrases.map { $0.words.joined(separator: " ") }, isText: true)
      + phrases.flatMap { phrase in
        phrase.words.filter { $0 != $0.lowercased() || $0.contains("*") }.map {
          "“\($0)” is not in lower case, or marked"
        }
      }
  }
}
