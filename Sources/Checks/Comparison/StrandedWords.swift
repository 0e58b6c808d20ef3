import Languages

extension ExaminedText {
  /// Prepositions and articles where a clause ends, so that what they governed is gone: *the governor of and of Hubei*,
  /// *dans l'État de.* Linear; none where the language has no list of such words.
  var strandedWords: [Int] {
    guard let words = StrandedWords.byLanguage[language] else { return [] }
    return self.words.indices.filter { index in
      guard words.governing.contains(lower(index)), !touchesCode(self.words[index].range), !isHyphenated(index) else {
        return false
      }
      var end = self.words[index].range.upperBound
      while end < utf8.count, utf8[end] == 0x20 { end += 1 }
      guard end < utf8.count else { return true }
      // Only what the list of marks has ends a clause: an opening quotation mark starts what is governed.
      if StrandedWords.marks.contains(utf8[end]) { return true }
      return index + 1 < self.words.count && self.words[index + 1].range.lowerBound == end
        && words.joining.contains(lower(index + 1))
    }
  }
}

/// What a language has before nouns and between clauses, ready to be looked up.
private struct StrandedWords: Sendable {
  let governing: Set<String>
  let joining: Set<String>

  static let byLanguage = Dictionary(
    uniqueKeysWithValues: LanguageData.all.filter { !$0.checkedWords.governing.list.isEmpty }.map { data in
      (
        data.code,
        StrandedWords(
          governing: data.checkedWords.governing.set,
          joining: data.conjunctions.map { $0.and.set.union($0.or.set) } ?? [])
      )
    })

  /// Full stop, comma, semicolon, colon, exclamation and question marks, closing brackets.
  static let marks: Set<UInt8> = [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D]
}
