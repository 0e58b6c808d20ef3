/// Words that stand near each other, in any order: `kick- *bucket/buckets`. A hyphen marks the start of a word, `/` parts
/// words of which one is enough, and `*` marks the word that the others stand around, the first where none is marked.
package struct NearWords: Sendable, CustomStringConvertible {
  package let description: String
  /// Each word, with what may stand for it.
  package let words: [[WordPattern]]
  /// Of the word that is marked.
  package let place: Int

  init(_ text: String) {
    description = text
    let marked = text[...].parts(at: " ")
    place = marked.firstIndex { $0.begins(with: "*") } ?? 0
    words = marked.map { ($0.begins(with: "*") ? $0.dropFirst() : $0).parts(at: "/").map(Self.pattern) }
  }

  /// The marked word: what may stand for it.
  package var marked: [WordPattern] { words.isEmpty ? [] : words[place] }

  /// How many words may part one from the marked word.
  private static let reach = 6

  /// Indexes of the words in a text, the marked one at `index`, each the nearest to it; nil where one is not near.
  ///
  /// - Parameter word: the text's word at an index, in lower case; empty beyond its ends.
  package func indexes(around index: Int, _ word: (Int) -> String) -> [Int]? {
    var found = [index]
    for other in words.indices where other != place {
      let near = (1...Self.reach).lazy.flatMap { [index + $0, index - $0] }
      guard
        let next = near.first(where: { at in
          !found.contains(at) && words[other].contains { $0.matches(word(at)) }
        })
      else { return nil }
      found.append(next)
    }
    return found
  }

  private static func pattern(_ text: Substring) -> WordPattern {
    text.last == "-" ? WordPattern(String(text.dropLast()), .start) : WordPattern(String(text), .word)
  }

  func problems() -> [String] {
    (words.count < 2 ? ["“\(description)” is no phrase"] : [])
      + words.flatMap { $0.flatMap(\.problems) }.map { "\(description): \($0)" }
  }
}
