/// The Levenshtein distance of one pattern to many texts, over words as numbers.
///
/// Myers' bit-parallel algorithm in Hyyrö's form (Myers 1999; Hyyrö 2003): 64 words of the pattern a step, so that a
/// sentence costs one machine word of work for each word of the text. Longer patterns take blocks of 64. Memory is linear
/// in the pattern's length.
struct EditDistance {
  private let count: Int
  private let blocks: Int
  /// The pattern's words, sorted, and for each its place.
  private let words: [UInt64]
  private let places: [Int32]
  /// The places of the word at hand, a bit each; all 0 between words.
  private var matches: [UInt64]
  private var plus: [UInt64]
  private var minus: [UInt64]

  init(pattern: [UInt64]) {
    count = pattern.count
    blocks = max(1, (pattern.count + 63) / 64)
    let order = pattern.indices.sorted { (pattern[$0], $0) < (pattern[$1], $1) }
    words = order.map { pattern[$0] }
    places = order.map(Int32.init)
    matches = Array(repeating: 0, count: blocks)
    plus = matches
    minus = matches
  }

  /// The distance to `text`; linear in its length times the pattern's in 64s.
  mutating func distance(to text: UnsafeBufferPointer<UInt64>) -> Int {
    guard count > 0 else { return text.count }
    for block in 0..<blocks { (plus[block], minus[block]) = (.max, 0) }
    var score = count
    let last = UInt64(1) << UInt64((count - 1) % 64)
    for word in text {
      let own = entries(of: word)
      for entry in own { matches[Int(places[entry]) / 64] |= 1 << UInt64(places[entry] % 64) }
      // What comes into a block from the one before: at the top, the row of insertions.
      var (carryPlus, carryMinus): (UInt64, UInt64) = (1, 0)
      for block in 0..<blocks {
        var match = matches[block]
        let (oldPlus, oldMinus) = (plus[block], minus[block])
        let vertical = match | oldMinus
        match |= carryMinus
        let horizontal = (((match & oldPlus) &+ oldPlus) ^ oldPlus) | match
        var goesUp = oldMinus | ~(horizontal | oldPlus)
        var goesDown = oldPlus & horizontal
        if block == blocks - 1 {
          if goesUp & last != 0 { score += 1 } else if goesDown & last != 0 { score -= 1 }
        }
        let (nextPlus, nextMinus) = (goesUp >> 63, goesDown >> 63)
        goesUp = goesUp << 1 | carryPlus
        goesDown = goesDown << 1 | carryMinus
        (carryPlus, carryMinus) = (nextPlus, nextMinus)
        plus[block] = goesDown | ~(vertical | goesUp)
        minus[block] = goesUp & vertical
      }
      for entry in own { matches[Int(places[entry]) / 64] = 0 }
    }
    return score
  }

  /// Where ``words`` has a word.
  private func entries(of word: UInt64) -> Range<Int> {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < words.count, words[end] == word { end += 1 }
    return low..<end
  }
}
