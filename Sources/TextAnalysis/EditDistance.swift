/// The Levenshtein distance (Levenshtein 1966) of one pattern to many texts, over words as numbers.
///
/// Myers' bit-parallel algorithm in Hyyrö's form (Myers 1999; Hyyrö 2003): 64 words of the pattern a step, so that a
/// sentence costs one machine word of work for each word of the text. Longer patterns take blocks of 64. Memory is linear
/// in the pattern's length.
package struct EditDistance {
  private let count: Int
  /// The pattern's words, sorted, and for each its place.
  private let words: [UInt64]
  private let places: [Int32]
  /// The places of the word at hand, a bit each; all 0 between words.
  private var matches: [UInt64]
  private var blocks: [EditColumn]

  /// To a pattern of any length.
  package init(pattern: [UInt64]) {
    count = pattern.count
    let order = pattern.indices.sorted { (pattern[$0], $0) < (pattern[$1], $1) }
    words = order.map { pattern[$0] }
    places = order.map(Int32.init)
    matches = Array(repeating: 0, count: max(1, (pattern.count + 63) / 64))
    blocks = Array(repeating: EditColumn(), count: matches.count)
  }

  /// The distance to `text`; linear in its length times the pattern's in 64s.
  package mutating func distance(to text: UnsafeBufferPointer<UInt64>) -> Int {
    guard count > 0 else { return text.count }
    for block in blocks.indices { blocks[block] = EditColumn() }
    var score = count
    let last = UInt64(1) << UInt64((count - 1) % 64)
    for word in text {
      let own = entries(of: word)
      for entry in own { matches[Int(places[entry]) / 64] |= 1 << UInt64(places[entry] % 64) }
      var carry = EditColumn.Carry.insertion
      for block in blocks.indices {
        let change = blocks[block].step(matches: matches[block], carry: &carry)
        if block == blocks.count - 1 { score += change.at(last) }
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

extension EditDistance {
  /// The distance of two words of lower-case ASCII letters, the first of 1 to 64. O(n), without allocation.
  static func between(_ pattern: String.UTF8View, _ text: String.UTF8View) -> Int {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 26) { masks in
      masks.update(repeating: 0)
      for (index, letter) in pattern.enumerated() { masks[Int(letter - 0x61)] |= 1 << UInt64(index) }
      var column = EditColumn()
      var distance = pattern.count
      let last: UInt64 = 1 << UInt64(pattern.count - 1)
      for letter in text {
        var carry = EditColumn.Carry.insertion
        distance += column.step(matches: masks[Int(letter - 0x61)], carry: &carry).at(last)
      }
      return distance
    }
  }
}

/// 64 rows of a column of the distance's table, as the differences between them: the bits of `plus` are steps up by one,
/// those of `minus` steps down.
private struct EditColumn {
  private var plus = UInt64.max
  private var minus: UInt64 = 0

  /// What goes from the last row of a block into the first of the next.
  struct Carry {
    var plus: UInt64
    var minus: UInt64

    /// What comes into the first block: the row of insertions.
    static let insertion = Carry(plus: 1, minus: 0)
  }

  /// By how much each row differs from the same row of the column before.
  struct Change {
    var up: UInt64
    var down: UInt64

    @inline(__always)
    func at(_ row: UInt64) -> Int { up & row != 0 ? 1 : down & row != 0 ? -1 : 0 }
  }

  /// Goes on by one column, in which `matches` are the rows that match.
  @inline(__always)
  mutating func step(matches: UInt64, carry: inout Carry) -> Change {
    let vertical = matches | minus
    let match = matches | carry.minus
    let horizontal = (((match & plus) &+ plus) ^ plus) | match
    let change = Change(up: minus | ~(horizontal | plus), down: plus & horizontal)
    let up = change.up << 1 | carry.plus
    let down = change.down << 1 | carry.minus
    carry = Carry(plus: change.up >> 63, minus: change.down >> 63)
    plus = down | ~(vertical | up)
    minus = up & vertical
    return change
  }
}
