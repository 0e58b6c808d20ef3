/// A small read-only map from words, as UTF-8, to a byte: looked up from a text's bytes without making a String.
///
/// Open addressing over one flat buffer; lookup is linear in the word's length.
struct WordTable: Sendable {
  private var slots: [Int32]
  private var starts: [Int32] = [0]
  private var values: [UInt8] = []
  private var letters: [UInt8] = []

  /// - Parameter groups: each word of a list, separated by white space, gets the list's value; a word given twice keeps
  ///   the last.
  init(_ groups: [(words: String, value: UInt8)]) {
    var entries: [String: UInt8] = [:]
    for group in groups {
      for word in group.words.split(whereSeparator: \.isWhitespace) {
        entries[String(word)] = group.value
      }
    }
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    for (word, value) in entries.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(word.utf8)
      var slot = bytes.withUnsafeBufferPointer(Self.hash) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(values.count)
      values.append(value)
      letters += bytes
      starts.append(Int32(letters.count))
    }
  }

  /// The value of `word`, exactly as written; nil when it is not in the table.
  func value(of word: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard !word.isEmpty else { return nil }
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if letters[Int(starts[entry])..<Int(starts[entry + 1])].elementsEqual(word) { return values[entry] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// All words with their values, in an order that is always the same.
  var entries: [(word: String, value: UInt8)] {
    values.indices.map { index in
      (String(decoding: letters[Int(starts[index])..<Int(starts[index + 1])], as: UTF8.self), values[index])
    }
  }

  /// FNV-1a.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }
}
