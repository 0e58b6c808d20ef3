import Languages

/// A language's regular endings, and what stands in a lemma in their place, ready to be tried on the bytes of a word.
///
/// A check of spelling tries thousands of spellings for one word that no dictionary has, so none of it allocates.
struct RegularEndings: Sendable {
  private struct Row {
    var ending: Range<Int>
    var replacements: Range<Int>
    /// Whether the lemma's last consonant is doubled before it: stopped, bigger.
    var doublesConsonant: Bool
  }

  private var rows: [Row] = []
  private var replacements: [Range<Int>] = []
  /// The UTF-8 of endings and replacements, one after the other.
  private var bytes: [UInt8] = []
  private var longestReplacement = 0

  init(_ inflection: Inflection) {
    func stored(_ string: String) -> Range<Int> {
      let start = bytes.count
      bytes += string.utf8
      return start..<bytes.count
    }
    for (ending, others) in inflection.regular {
      let first = replacements.count
      replacements += others.map(stored)
      longestReplacement = max(longestReplacement, others.map(\.utf8.count).max() ?? 0)
      rows.append(
        Row(
          ending: stored(ending), replacements: first..<replacements.count,
          doublesConsonant: inflection.doublesConsonant.contains(ending)))
    }
  }

  /// Whether one of `spellings` is the base of which `word` is a regular form. O(number of endings) where none of them fits.
  func hasBase(of word: UnsafeBufferPointer<UInt8>, in spellings: borrowing SpellingSet) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for row in rows {
        let stemLength = word.count - row.ending.count
        guard stemLength >= 0, Self.ends(word, bytes, row.ending) else { continue }
        let stem = UnsafeBufferPointer(rebasing: word[..<stemLength])
        for index in row.replacements where has(stem, bytes, replacements[index], spellings) { return true }
        if row.doublesConsonant, stemLength > 3, stem[stemLength - 1] == stem[stemLength - 2],
          stem[stemLength - 1] < 0x80, Self.letters(stem) > 3,
          spellings.contains(UnsafeBufferPointer(rebasing: stem.dropLast()))
        {
          return true
        }
      }
      return false
    }
  }

  private func has(
    _ stem: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ replacement: Range<Int>,
    _ spellings: borrowing SpellingSet
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stem.count + longestReplacement) { lemma in
      for index in 0..<stem.count { lemma[index] = stem[index] }
      for index in 0..<replacement.count { lemma[stem.count + index] = bytes[replacement.lowerBound + index] }
      let lemma = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(lemma)[..<(stem.count + replacement.count)])
      return Self.letters(lemma) >= 2 && spellings.contains(lemma)
    }
  }

  private static func ends(
    _ word: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ ending: Range<Int>
  ) -> Bool {
    let start = word.count - ending.count
    for index in (0..<ending.count).reversed() where word[start + index] != bytes[ending.lowerBound + index] {
      return false
    }
    return true
  }

  private static func letters(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for index in 0..<word.count where word[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
