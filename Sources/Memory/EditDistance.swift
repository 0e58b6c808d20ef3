/// The Levenshtein distance of one pattern to many texts, over words as numbers.
///
/// Myers' bit-parallel algorithm in Hyyrö's form (Myers 1999; Hyyrö 2003): 64 words of the pattern a step, so that a
/// sentence costs one machine word of work for each word of the text. Longer patterns take blocks of 64.
struct EditDistance {
  private let count: Int
  private let blocks: Int
  /// The pattern's distinct words, sorted, and for each a mask of its places in each block.
  private let alphabet: [UInt64]
  private let masks: [UInt64]
  private var plus: [UInt64]
  private var minus: [UInt64]

  init(pattern: [UInt64]) {
    count = pattern.count
    blocks = max(1, (pattern.count + 63) / 64)
    let alphabet = Set(pattern).sorted()
    var masks = [UInt64](repeating: 0, count: alphabet.count * blocks)
    for (place, word) in pattern.enumerated() {
      let letter = alphabet.firstIndex(of: word) ?? 0
      masks[letter * blocks + place / 64] |= 1 << UInt64(place % 64)
    }
    (self.alphabet, self.masks) = (alphabet, masks)
    plus = Array(repeating: 0, count: blocks)
    minus = plus
  }

  /// The distance to `text`; linear in its length times the pattern's in 64s.
  mutating func distance(to text: UnsafeBufferPointer<UInt64>) -> Int {
    guard count > 0 else { return text.count }
    for block in 0..<blocks { (plus[block], minus[block]) = (.max, 0) }
    var score = count
    let last = UInt64(1) << UInt64((count - 1) % 64)
    for word in text {
      let letter = place(of: word)
      // What comes into a block from the one before: at the top, the row of insertions.
      var (carryPlus, carryMinus): (UInt64, UInt64) = (1, 0)
      for block in 0..<blocks {
        var match = letter < 0 ? 0 : masks[letter * blocks + block]
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
    }
    return score
  }

  private func place(of word: UInt64) -> Int {
    var (low, high) = (0, alphabet.count)
    while low < high {
      let middle = (low + high) / 2
      if alphabet[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < alphabet.count && alphabet[low] == word ? low : -1
  }
}
