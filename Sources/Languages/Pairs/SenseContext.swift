import Bitext

/// What in a source tells the sense of a word, or that it is another: words anywhere in the text, or near the word itself.
/// In its text a `*` stands for the word: `* funds` is *funds* within four words behind it, `file *` *file* as near before
/// it, `** form` *form* as the very next word. What starts with `!` speaks against the sense.
package struct SenseContext: Hashable, Sendable {
  package enum Place: Hashable, Sendable { case anywhere, before, behind }

  package let pattern: SensePattern
  package let place: Place
  /// How many words off the word what stands before or behind it may end or start.
  package let reach: Int
  package let isAgainst: Bool

  init(_ text: some StringProtocol) {
    isAgainst = text.hasPrefix("!")
    let words = text.drop { $0 == "!" }.split(separator: " ")
    func isMark(_ word: (some StringProtocol)?) -> Bool { word == "*" || word == "**" }
    place = isMark(words.first) ? .behind : isMark(words.last) ? .before : .anywhere
    reach = words.contains("**") ? 1 : 4
    pattern = SensePattern(words.filter { !isMark($0) }.joined(separator: " "), .context)
  }

  /// Where it stands in a text that tells of the word at `index`, the nearest of several.
  ///
  /// - Parameter words: the forms of that word, which tell nothing of themselves.
  package func place(near index: Int, in text: PatternText, besides words: [SensePattern]) -> Range<Int>? {
    let reach = reach + pattern.count
    let near =
      place == .anywhere ? text.indices : text.indices.clamped(to: max(0, index - reach)..<index + reach + 1)
    var nearest: Int?
    for start in near where pattern.matches(at: start, in: text) && mayStand(at: start, for: index) {
      if words.stand(at: start, in: text) { continue }
      if abs(start - index) < nearest.map({ abs($0 - index) }) ?? .max { nearest = start }
    }
    return nearest.map { $0..<$0 + pattern.count }
  }

  /// Whether it may stand at `start` for a word at `index`.
  func mayStand(at start: Int, for index: Int) -> Bool {
    let end = start + pattern.count - 1
    switch place {
    case .anywhere: return !(start...end).contains(index)
    case .before: return end < index && index - end <= reach
    case .behind: return index < start && start - index <= reach
    }
  }
}
