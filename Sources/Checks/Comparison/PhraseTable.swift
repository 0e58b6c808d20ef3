import TextAnalysis

/// Phrases ready to be found in texts, each with what it stands for. Words are compared by their hashes: many phrases may be
/// looked up by one frequent word.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase; `_` stands for any word.
  struct Row: Sendable {
    let words: [String]
    let value: Value
    /// Of the word that the phrase is looked up by.
    let place: Int

    init(words: [String], value: Value, place: Int = 0) { (self.words, self.value, self.place) = (words, value, place) }
  }

  /// Where the hashes of a row's words are, and which of them it is looked up by. Small, as frequent words have many rows.
  private struct Extent {
    let start: Int32
    let count: Int16
    let place: Int16
  }

  /// Those that are looked up by the same word stand together, the longest first.
  private let rows: [Row]
  private let extents: [Extent]
  /// Of the words of all rows; 0 for any word.
  private let hashes: [UInt64]
  /// By the hash of the word that they are looked up by: indexes of `rows`.
  private let places: [UInt64: Range<Int>]

  init(_ rows: [Row]) {
    var (sorted, places): ([Row], [UInt64: Range<Int>]) = ([], [:])
    var (extents, hashes): ([Extent], [UInt64]) = ([], [])
    let groups = Dictionary(grouping: rows.filter { !$0.words.isEmpty }) { WordEntry.hash(of: $0.words[$0.place]) }
    for (hash, group) in groups {
      places[hash] = sorted.count..<sorted.count + group.count
      sorted += group.sorted { $0.words.count > $1.words.count }
    }
    for row in sorted {
      extents.append(
        Extent(start: Int32(hashes.count), count: Int16(clamping: row.words.count), place: Int16(clamping: row.place)))
      hashes += row.words.map { $0 == "_" ? 0 : WordEntry.hash(of: $0) }
    }
    (self.rows, self.places, self.extents, self.hashes) = (sorted, places, extents, hashes)
  }

  /// Whether a phrase is looked up by a word.
  func has(_ entry: borrowing WordEntry) -> Bool { places[entry.hash] != nil }

  /// What a word stands for by itself.
  func values(of word: String) -> [Value] {
    rows[places[WordEntry.hash(of: word)] ?? 0..<0].filter { $0.words.count == 1 }.map(\.value)
  }

  /// The phrases in a text that are looked up by the word at `index`, the longest first.
  func rows(at index: Int, in text: ExaminedText) -> [Row] {
    guard let range = places[text.entries[index].hash] else { return [] }
    var found: [Row] = []
    for row in range where stands(extents[row], around: index, in: text) { found.append(rows[row]) }
    return found
  }

  /// Whether there is such a phrase.
  func hasRow(at index: Int, in text: ExaminedText) -> Bool {
    guard let range = places[text.entries[index].hash] else { return false }
    for row in range where stands(extents[row], around: index, in: text) { return true }
    return false
  }

  /// The hashes of the words that phrases are looked up by.
  var keys: some Sequence<UInt64> { places.keys }

  private func stands(_ extent: Extent, around index: Int, in text: ExaminedText) -> Bool {
    let start = index - Int(extent.place)
    guard start >= 0, start + Int(extent.count) <= text.entries.count else { return false }
    for offset in 0..<Int(extent.count) {
      let hash = hashes[Int(extent.start) + offset]
      if hash != 0, hash != text.entries[start + offset].hash { return false }
    }
    return true
  }
}
