import Languages

/// Takes affixes off the words of a language (`LightStemming`).
struct LightStemmer: Sendable {
  /// By scalar.
  private let letters: [UInt32: [UInt8]]
  private let prefixes: Affixes
  private let endings: [Affixes]
  private let leastLetters: Int

  init(_ stemming: LightStemming) {
    letters = Dictionary(
      stemming.letters.map { ($0.key.value, Array($0.value.utf8)) }, uniquingKeysWith: { first, _ in first })
    prefixes = Affixes(stemming.prefixes)
    endings = stemming.endings.map(Affixes.init)
    leastLetters = stemming.leastLetters
  }

  /// Affixes, longest first.
  private struct Affixes: Sendable {
    let all: [(bytes: [UInt8], letters: Int)]

    init(_ words: Words) {
      all = words.list.map { (Array($0.utf8), $0.unicodeScalars.count) }.sorted { $0.bytes.count > $1.bytes.count }
    }
  }

  /// Makes a lower-case word its stem, in place. O(letters + affixes).
  func stem(_ word: inout [UInt8]) {
    if !letters.isEmpty { writeAlike(&word) }
    // A byte that goes on with a scalar begins no letter.
    var count = word.count { $0 & 0xC0 != 0x80 }
    if let prefix = prefixes.all.first(where: { count - $0.letters >= leastLetters && word.starts(with: $0.bytes) }) {
      word.removeFirst(prefix.bytes.count)
      count -= prefix.letters
    }
    for group in endings {
      let ending = group.all.first { count - $0.letters >= leastLetters && ends(word, with: $0.bytes) }
      guard let ending else { continue }
      word.removeLast(ending.bytes.count)
      count -= ending.letters
    }
  }

  private func ends(_ word: [UInt8], with ending: [UInt8]) -> Bool {
    let start = word.count - ending.count
    guard start >= 0 else { return false }
    for index in ending.indices where word[start + index] != ending[index] { return false }
    return true
  }

  private func writeAlike(_ word: inout [UInt8]) {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    guard scalars.contains(where: { letters[$0.value] != nil }) else { return }
    word.removeAll(keepingCapacity: true)
    for scalar in scalars {
      if let alike = letters[scalar.value] { word += alike } else { word += Array(String(Character(scalar)).utf8) }
    }
  }
}
