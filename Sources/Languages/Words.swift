import Bitext

/// A list of words, written as text with white space between them. Parsed each time it is asked for its words: a stage
/// keeps what it uses.
package struct Words: Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(stringLiteral text: String) { self.text = text }

  /// All words of several lists.
  init(joining lists: [Words]) { text = lists.map(\.text).joined(separator: " ") }

  /// In the order in which they are written.
  package var list: [String] { text[...].words.map(String.init) }
  package var set: Set<String> { Set(list) }

  /// What is wrong with the list.
  func problems() -> [String] { WordList.problems(list) }
}
