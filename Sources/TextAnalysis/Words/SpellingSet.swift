/// Spellings of which most that are asked for are none, as a check of spelling tries thousands for a word.
///
/// A bit for the hash of each (Bloom 1970, with a single function) tells that at once, in a table that fits into a cache.
struct SpellingSet: Sendable {
  let spellings: Vocabulary
  private let bits: [UInt64]
  /// Of the number of bits to that of spellings, at least: one in so many of others is looked for in vain.
  private static let leastShare = 8

  init(_ spellings: Vocabulary) {
    var words = 16
    while words * 64 < spellings.count * Self.leastShare { words *= 2 }
    var bits = [UInt64](repeating: 0, count: words)
    for id in 0..<Int32(spellings.count) {
      let hash = spellings.withBytes(of: id) { Vocabulary.hash($0) }
      bits[Self.word(of: hash, words)] |= 1 << (hash & 63)
    }
    (self.spellings, self.bits) = (spellings, bits)
  }

  /// O(length), without allocation.
  func contains(_ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = Vocabulary.hash(spelling)
    return bits[Self.word(of: hash, bits.count)] & 1 << (hash & 63) != 0
      && spellings.id(of: spelling, hash: hash) != nil
  }

  private static func word(of hash: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: hash >> 6) & (count - 1) }
}
