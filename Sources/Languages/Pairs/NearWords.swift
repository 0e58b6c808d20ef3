/// Words that stand near each other, in any order: `kick- *bucket/buckets`. A hyphen marks the start of a word, `/` parts
/// words of which one is enough, and `*` marks the word that the others stand around, the first where none is marked.
package struct NearWords: Sendable, CustomStringConvertible {
  /// A word, or the start of one.
  package struct Pattern: Hashable, Sendable {
    package let text: String
    package let isStart: Bool

    package init(text: String, isStart: Bool) { (self.text, self.isStart) = (text, isStart) }

    init(_ text: Substring) {
      let isStart = text.last == "-"
      self.init(text: String(isStart ? text.dropLast() : text), isStart: isStart)
    }

    /// Whether a word in lower case is meant.
    package func matches(_ word: String) -> Bool { isStart ? word.hasPrefix(text) : word == text }
  }

  package let description: String
  /// Each word, with what may stand for it.
  package let words: [[Pattern]]
  /// Of the word that is marked.
  package let place: Int

  init(_ text: String) {
    description = text
    let marked = text.split(separator: " ")
    place = marked.firstIndex { $0.hasPrefix("*") } ?? 0
    words = marked.map { $0.trimmingPrefix("*").split(separator: "/").map(Pattern.init) }
  }

  /// The marked word: what may stand for it.
  package var marked: [Pattern] { words.isEmpty ? [] : words[place] }

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

  func problems() -> [String] {
    let patterns = words.flatMap { $0 }
    return (words.count < 2 ? ["“\(description)” is no phrase"] : [])
      + patterns.filter { $0.text.count < ($0.isStart ? 3 : 1) || $0.text != $0.text.lowercased() }.map {
        "“\($0.text)” in “\(description)” is no word, or starts too many"
      }
  }
}
