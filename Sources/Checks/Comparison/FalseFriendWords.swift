import Languages

/// False friends of two languages, ready to be looked up. A class, as each pair of texts asks for them.
final class FalseFriendWords: Sendable {
  let rows: [FalseFriends]
  /// Words and phrases of the first and of the second language: indexes of rows.
  let first: PhraseTable<Int>
  let second: PhraseTable<Int>

  /// By first and second language: `fr-en`.
  static let byLanguages: [String: FalseFriendWords] = Dictionary(
    uniqueKeysWithValues: LanguagePair.all.map { ($0.first + "-" + $0.second, FalseFriendWords($0.falseFriends)) })

  private init(_ rows: [FalseFriends]) {
    func table(_ phrases: (FalseFriends) -> [[String]]) -> PhraseTable<Int> {
      PhraseTable(
        rows.enumerated().flatMap { index, row in
          phrases(row).map { PhraseTable.Row(words: $0, value: index, place: longest($0)) }
        })
    }
    /// The longest word is met least often.
    func longest(_ words: [String]) -> Int { words.indices.max { words[$0].count < words[$1].count } ?? 0 }
    self.rows = rows
    (first, second) = (table(\.first), table(\.second))
  }
}

/// Words of the two texts that are false friends, by indexes.
struct FalseFriendPlace {
  var source: Range<Int>
  var target: Range<Int>
  /// Whether the source is in the first language of the row.
  var isForward: Bool
  /// What the first language's word means.
  var meaning: [String]
}

extension PairExamination {
  /// False friends that stand for each other. Linear, but for the words in question.
  func falseFriends() -> [FalseFriendPlace] {
    guard let pair = LanguagePair.of(languages.source, languages.target),
      let words = FalseFriendWords.byLanguages[pair.first + "-" + pair.second]
    else { return [] }
    let isForward = languages.source == pair.first
    let (first, second) = isForward ? (source, target) : (target, source)
    let places = words.first.places(in: first)
    guard !places.isEmpty else { return [] }
    let answers = Dictionary(grouping: words.second.places(in: second), by: \.row)
    var found: [FalseFriendPlace] = []
    var tried = 0
    for place in places where tried < Self.mostTried {
      let row = words.rows[place.row]
      guard row.isTrap(fromFirst: isForward), let others = answers[place.row]?.prefix(Self.mostAnswers),
        let other = others.first(where: {
          mayStandForEachOther(isForward ? place.words : $0.words, isForward ? $0.words : place.words)
        })
      else { continue }
      tried += 1
      guard first.isBeside(row), !second.hasRightTranslation(row, outside: others.map(\.words))
      else { continue }
      let (own, answer) = isForward ? (place.words, other.words) : (other.words, place.words)
      guard !found.contains(where: { $0.source.overlaps(own) || $0.target.overlaps(answer) }) else { continue }
      found.append(FalseFriendPlace(source: own, target: answer, isForward: isForward, meaning: row.meaning))
    }
    return found
  }

  /// Of one word: a text that has it more often is no sentence.
  private static let mostAnswers = 8

  /// Whether no word that carries content in either phrase is linked with a word outside the other.
  private func mayStandForEachOther(_ source: Range<Int>, _ target: Range<Int>) -> Bool {
    source.allSatisfy {
      let partner = alignment.sourcePartners[$0]
      return partner < 0 || !self.source.entries[$0].isContent || target.contains(partner)
    }
      && target.allSatisfy {
        let partner = alignment.targetPartners[$0]
        return partner < 0 || !self.target.entries[$0].isContent || source.contains(partner)
      }
  }
}

extension PhraseTable<Int> {
  /// Where a text has one of the phrases, and of which row: in order, the longest first.
  fileprivate func places(in text: ExaminedText) -> [(words: Range<Int>, row: Int)] {
    text.words.indices.flatMap { index -> [(words: Range<Int>, row: Int)] in
      guard text.entries[index].isMarked(.falseFriend), !text.isWrittenAsName(index), !text.isShort(index),
        !text.touchesCode(text.words[index].range)
      else { return [] }
      let isPart = text.isPartOfName(index)
      return rows(at: index, in: text).filter { $0.words.count > 1 || !isPart }.map { row in
        (index - row.place..<(index - row.place + row.words.count), row.value)
      }
    }
  }
}

extension ExaminedText {
  /// Whether a word is in capitals where others are not: PIE, COIN.
  fileprivate func isShort(_ index: Int) -> Bool { entries[index].isAllCapitals && !isShouted }

  /// Whether a hyphen or the like joins a word to another: sensible-browser.
  fileprivate func isPartOfName(_ index: Int) -> Bool {
    let range = words[index].range
    return [range.lowerBound - 1, range.upperBound].contains {
      utf8.indices.contains($0) && [0x2D, 0x5F, 0x2F, 0x40].contains(utf8[$0])
    }
  }

  /// Whether the words are there that a row of false friends asks for, and none that it excludes.
  fileprivate func isBeside(_ row: FalseFriends) -> Bool {
    (row.contexts.isEmpty || row.contexts.contains(where: hasWords)) && !row.exceptions.contains(where: hasWords)
  }

  private func hasWords(_ starts: [Substring]) -> Bool { words.indices.contains { has(starts, at: $0) } }

  /// Whether words that start so stand in a row.
  private func has(_ starts: [Substring], at index: Int) -> Bool {
    starts.indices.allSatisfy { lower(index + $0).hasPrefix(starts[$0]) }
  }

  /// Whether a right translation stands in the text. What is wrong is none, whatever it starts with (*rests* does not excuse
  /// itself by *rest*), but a longer phrase is that has it: *so far from* is no *so far*.
  fileprivate func hasRightTranslation(_ row: FalseFriends, outside wrong: [Range<Int>]) -> Bool {
    words.indices.contains { index in
      row.right.contains { phrase in
        let place = index..<(index + phrase.count)
        return has(phrase, at: index)
          && wrong.allSatisfy {
            !$0.overlaps(place)
              || $0.count < place.count && place.contains($0.lowerBound)
                && $0.upperBound <= place.upperBound
          }
      }
    }
  }
}
