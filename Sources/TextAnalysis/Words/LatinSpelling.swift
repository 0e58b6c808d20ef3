/// A word's letters in Latin, for telling how alike two words of different languages look.
package struct Spelling: Sendable {
  /// Lower-case ASCII letters, 64 at most. A string, as those of most words need no memory of their own in it.
  package let letters: String
  /// The first two of them: most words are told apart by these.
  package let start: UInt16
  /// The first three consonant classes: words that look alike nearly always share it (Koursk and Kursk: KRS).
  package let skeleton: UInt32

  /// Nil for words without Latin letters left.
  package init?(latin: some Sequence<UInt8>) {
    var letters: [UInt8] = []
    for byte in latin where letters.count < 64 {
      if (0x61...0x7A).contains(byte) { letters.append(byte) }
    }
    guard !letters.isEmpty else { return nil }
    self.letters = String(decoding: letters, as: UTF8.self)
    start = letters.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    var skeleton: UInt32 = 0
    var found = 0
    var previous: UInt8 = 0
    for (index, letter) in letters.enumerated() where found < 3 {
      var consonant = Self.classes[Int(letter - 0x61)]
      if letter == UInt8(ascii: "p"), index + 1 < letters.count, letters[index + 1] == UInt8(ascii: "h") {
        consonant = UInt8(ascii: "f")
      }
      if consonant == 0 {
        previous = 0
        continue
      }
      if consonant == previous { continue }
      previous = consonant
      skeleton = skeleton << 8 | UInt32(consonant)
      found += 1
    }
    self.skeleton = skeleton
  }

  /// Consonants by sound, from a to z; vowels, and the h, j and y that come and go, as 0: languages change these first.
  private static let classes: [UInt8] = "0bkd0fg000klmn0pkrst0vvk0s".utf8.map { $0 == UInt8(ascii: "0") ? 0 : $0 }

  /// How many letters it has.
  package var count: Int { letters.utf8.count }

  /// How alike two spellings are: 1 less the edit distance (Levenshtein 1966) over the longer length, 0 to 1.
  package static func similarity(_ first: Spelling, _ second: Spelling) -> Float {
    let longer = max(first.count, second.count)
    return 1 - Float(EditDistance.between(first.letters.utf8, second.letters.utf8)) / Float(longer)
  }

  /// How many letters two spellings start with in common.
  package static func commonPrefix(_ first: Spelling, _ second: Spelling) -> Int {
    zip(first.letters.utf8, second.letters.utf8).prefix { $0 == $1 }.count
  }
}
