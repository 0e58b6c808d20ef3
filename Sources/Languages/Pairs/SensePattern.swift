import Bitext

/// Words in a row by which a row of ``WordSense`` is read. In its text, `river-` is what starts so and `sea.` the very word;
/// what a word without either mark stands for, its kind tells. Apostrophes and hyphens part words as they do in texts.
package struct SensePattern: Hashable, Sendable {
  /// What words without a mark stand for.
  package enum Kind: Sendable {
    /// Themselves.
    case words
    /// From three letters on for all that start so: in doubt a translation is right.
    case right
    /// From six letters on for all that start so, shorter ones for themselves and their plural: *port* is no *portrait*.
    case context
  }

  private let words: [WordPattern]
  let head: WordHead

  init(_ text: some StringProtocol, _ kind: Kind) {
    words = Substring(text).parts(at: " ").flatMap(Self.parts).map { Self.pattern($0, kind) }
    let isWhole = words.first.map { $0.reach == .word || $0.text.utf8.count > 1 } ?? false
    head = isWhole ? WordHead(first: words[0].text) : .any
  }

  private static func pattern(_ word: Substring, _ kind: Kind) -> WordPattern {
    switch word.last {
    case "-": return WordPattern(String(word.dropLast()), .start)
    case ".": return WordPattern(String(word.dropLast()), .word)
    default:
      let reach: WordPattern.Reach =
        switch kind {
        case .words: .word
        case .right: word.count < 3 ? .word : .start
        case .context: word.count < 3 ? .word : word.count < 6 ? .plural : .start
        }
      return WordPattern(String(word), reach)
    }
  }

  /// The words that a text has for one with hyphens or apostrophes: d'offres, month's, pre-trial.
  private static func parts(_ word: Substring) -> [Substring] {
    if word.ends(in: "-") || !word.utf8.contains(where: { $0 == 0x2D || $0 == 0x27 }) { return [word] }
    return word.parts(at: "-").flatMap { part -> [Substring] in
      part.hasSuffix("'s") ? [part.dropLast(2), part.suffix(2)].filter { !$0.isEmpty } : part.parts(at: "'")
    }
  }

  /// How many words it has.
  package var count: Int { words.count }

  /// Its first word.
  package var first: String { words.first?.text ?? "" }

  /// Whether it stands at an index of a text.
  package func matches(at index: Int, in text: PatternText) -> Bool {
    guard text.words.indices.contains(index), text.heads[index].agrees(with: head),
      index + words.count <= text.words.count
    else { return false }
    for offset in words.indices where !words[offset].matches(text.words[index + offset]) { return false }
    return true
  }

  /// Whether it is one word and met where `other`, another, is.
  func covers(_ other: SensePattern) -> Bool {
    words.count == 1 && other.words.count == 1 && words[0].matches(other.words[0].text)
  }

  /// What is wrong with it, for tests.
  var problems: [String] { (words.isEmpty ? ["an empty pattern"] : []) + words.flatMap(\.problems) }

  /// What is wrong with the patterns of a cell that is looked up by first words.
  static func lookedUpProblems(_ patterns: [SensePattern]) -> [String] {
    patterns.filter { $0.words.first?.reach != .word }.map { "“\($0.first)” is no whole word" }
  }
}

extension [SensePattern] {
  /// Whether one of them stands at an index of a text.
  package func stand(at index: Int, in text: PatternText) -> Bool { first(at: index, in: text) != nil }

  /// The first of them that stands there.
  package func first(at index: Int, in text: PatternText) -> SensePattern? {
    // In place: copying a pattern takes longer than seeing that it does not match.
    for place in indices where self[place].matches(at: index, in: text) { return self[place] }
    return nil
  }
}
