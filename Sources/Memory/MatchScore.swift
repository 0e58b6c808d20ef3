import TextAnalysis

/// How alike two texts are, 0 to 100.
///
/// 100 is the same text, codes aside. Else the words (``MatchWords``) are compared: 100 (1 - d / n), rounded down, where d is
/// the least number of words to be changed, put in or taken out, and n the larger number of words: the measure of
/// OmegaT and most other programs. One point goes for other numbers, one for other placeholders; where all words agree,
/// one for other letters' cases, signs or spaces, so that what is not the same text has 99 at most.
struct MatchScore {
  private let text: [UInt8]
  private let words: MatchWords
  private var distance: EditDistance

  init(_ text: [UInt8], _ words: MatchWords) {
    (self.text, self.words) = (text, words)
    distance = EditDistance(pattern: words.words)
  }

  mutating func score(_ other: UnsafeBufferPointer<UInt8>, _ otherWords: MatchWords) -> Int {
    let edits = otherWords.words.withUnsafeBufferPointer { distance.distance(to: $0) }
    return Self.score(
      edits: edits, of: max(words.words.count, otherWords.words.count), isSame: text.elementsEqual(other),
      sameNumbers: words.numbers == otherWords.numbers, samePlaceholders: words.placeholders == otherWords.placeholders)
  }

  mutating func score(_ other: [UInt8], _ otherWords: MatchWords) -> Int {
    other.withUnsafeBufferPointer { score($0, otherWords) }
  }

  /// The score of `edits` changed words of `most`.
  static func score(edits: Int, of most: Int, isSame: Bool, sameNumbers: Bool, samePlaceholders: Bool) -> Int {
    if isSame { return 100 }
    guard most > 0 else { return 0 }
    var score = 100 * (most - edits) / most
    if !sameNumbers { score -= 1 }
    if !samePlaceholders { score -= 1 }
    // Where the words, numbers and placeholders agree, something else differs.
    if score == 100 { score = 99 }
    return max(0, score)
  }
}
