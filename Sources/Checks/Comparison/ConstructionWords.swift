import Languages

/// Constructions that a language does not have, ready to be looked up.
final class ConstructionWords: Sendable {
  struct Row: Sendable {
    let right: String
    let unless: Set<String>
    let isWhole: Bool
  }

  let phrases: PhraseTable<Row>

  static let byLanguage: [String: ConstructionWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.filter { !$0.constructions.isEmpty }.map { ($0.code, ConstructionWords($0)) }
  )

  private init(_ data: LanguageData) {
    phrases = PhraseTable(
      data.constructions.flatMap { construction in
        let row = Row(right: construction.right, unless: construction.unless.set, isWhole: construction.isWhole)
        return construction.wrong.expanded(data.forms).map { PhraseTable.Row(words: $0, value: row) }
      })
  }
}

extension ExaminedText {
  /// Constructions of another language: indexes of their words, and what is said instead. Linear.
  func foreignConstructions(_ words: ConstructionWords) -> [(words: ClosedRange<Int>, right: String)] {
    var found: [(words: ClosedRange<Int>, right: String)] = []
    for index in self.words.indices where entries[index].isMarked(.construction) {
      guard index > found.last?.words.upperBound ?? -1, !isWrittenAsName(index) else { continue }
      let row = words.phrases.rows(at: index, in: self).first {
        isPhrase(index..<(index + $0.words.count)) && !isExcused($0.value, behind: index + $0.words.count - 1)
      }
      if let row { found.append((index...(index + row.words.count - 1), row.value.right)) }
    }
    return found
  }

  private func isPhrase(_ range: Range<Int>) -> Bool {
    range.dropLast().allSatisfy(isNext) && !range.contains { touchesCode(words[$0].range) }
  }

  private func isExcused(_ row: ConstructionWords.Row, behind last: Int) -> Bool {
    guard last + 1 < words.count, isNext(last) else { return false }
    return row.unless.contains(lower(last + 1)) || row.isWhole && entries[last + 1].isContent
  }
}
