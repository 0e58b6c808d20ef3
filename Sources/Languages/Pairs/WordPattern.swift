/// A word of a list, and which words of a text it stands for.
package struct WordPattern: Hashable, Sendable {
  package enum Reach: Hashable, Sendable {
    /// Itself.
    case word
    /// Itself and its plural.
    case plural
    /// All that start so.
    case start
  }

  package let text: String
  package let reach: Reach

  package init(_ text: String, _ reach: Reach) { (self.text, self.reach) = (text, reach) }

  /// Whether a word in lower case is meant.
  package func matches(_ word: String) -> Bool {
    switch reach {
    case .word: word == text
    case .start: word.hasPrefix(text)
    case .plural:
      word.hasPrefix(text) && (word.utf8.count == text.utf8.count || word == text + "s" || word == text + "x")
    }
  }

  /// What is wrong with it, for tests: capitals, or a start of so few letters that it says nothing.
  var problems: [String] {
    (text != text.lowercased() ? ["“\(text)” is not in lower case"] : [])
      + (text.count < (reach == .start ? 3 : 1)
        ? [reach == .start ? "“\(text)” starts too many words" : "an empty word"] : [])
  }
}
