import Languages

/// Idioms of a direction, ready to be looked up by their marked words.
final class Idioms: Sendable {
  let rows: [IdiomPair]
  /// By the marked word of the source, or its start: indexes of rows.
  private let words: [WordPattern: [Int]]
  /// The patterns by which rows are found: of sources, of targets.
  private let marked: (source: Set<WordPattern>, target: Set<WordPattern>)
  /// Of all of these: most words start with none, and need not be looked up with each of their starts.
  private let heads: Set<UInt32>

  static let directions = PerDirection { Idioms(LanguagePair.idioms($0, $1)) }

  /// Whether idioms, or what they are word for word, are found by a lower-case word.
  func mayHave(_ word: String, ofSource: Bool) -> Bool {
    heads.contains(Self.head(of: word))
      && Self.forEachPattern(of: word) { (ofSource ? marked.source : marked.target).contains($0) }
  }

  /// The first three bytes of a word; a start of words has as many at least.
  private static func head(of word: String) -> UInt32 { word.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }

  private init(_ rows: [IdiomPair]) {
    self.rows = rows
    words = Dictionary(
      grouping: rows.enumerated().flatMap { index, row in row.words.marked.map { ($0, index) } }, by: \.0
    ).mapValues { $0.map(\.1) }
    marked = (Set(words.keys), Set(rows.flatMap(\.literal.marked)))
    heads = Set(marked.source.union(marked.target).map { Self.head(of: $0.text) })
  }

  /// Idioms whose marked word a lower-case word is.
  func rows(of word: String) -> [IdiomPair] {
    var found: [IdiomPair] = []
    _ = Self.forEachPattern(of: word) {
      found += (words[$0] ?? []).map { rows[$0] }
      return false
    }
    return found
  }

  /// Calls `body` with the word and each of its starts of three characters or more, until it has seen enough.
  private static func forEachPattern(of word: String, _ body: (WordPattern) -> Bool) -> Bool {
    body(WordPattern(word, .word))
      || word.indices.dropFirst(2).contains { body(WordPattern(String(word[...$0]), .start)) }
  }
}

extension PairExamination {
  /// Idioms of the source whose words the target has one by one: from the first of their words to the last, by indexes.
  /// Linear, but for the words in question.
  func literalIdioms() -> [(idiom: IdiomPair, source: ClosedRange<Int>, target: ClosedRange<Int>)] {
    guard let idioms = Idioms.directions[languages.source, languages.target] else { return [] }
    var tried = 0
    return source.words.indices.compactMap { index in
      guard source.entries[index].isMarked(.idiom), !source.touchesCode(source.words[index].range) else { return nil }
      for idiom in idioms.rows(of: source.lower(index)) where tried < Self.mostTried {
        guard let own = source.run(of: idiom.words, around: index) else { continue }
        tried += 1
        if let other = target.run(of: idiom.literal) { return (idiom, own, other) }
      }
      return nil
    }
  }
}

extension ExaminedText {
  /// From the first to the last of words that stand near the one at `index`.
  fileprivate func run(of near: NearWords, around index: Int) -> ClosedRange<Int>? {
    guard let indexes = near.indexes(around: index, lower), let first = indexes.min(), let last = indexes.max() else {
      return nil
    }
    return first...last
  }

  /// The first place of words near each other.
  fileprivate func run(of near: NearWords) -> ClosedRange<Int>? {
    for index in words.indices
    where entries[index].isMarked(.idiom) && near.marked.contains(where: { $0.matches(lower(index)) }) {
      if let run = run(of: near, around: index) { return run }
    }
    return nil
  }
}
