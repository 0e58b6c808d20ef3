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

  mutating func score(_ other: [UInt8], _ otherWords: MatchWords) -> Int {
    if text == other { return 100 }
    let most = max(words.words.count, otherWords.words.count)
    guard most > 0 else { return 0 }
    let edits = distance.distance(to: otherWords.words)
    var score = 100 * (most - edits) / most
    if words.numbers != otherWords.numbers { score -= 1 }
    if words.placeholders != otherWords.placeholders { score -= 1 }
    // Where the words, numbers and placeholders agree, something else differs.
    if score == 100 { score = 99 }
    return max(0, score)
  }
}
