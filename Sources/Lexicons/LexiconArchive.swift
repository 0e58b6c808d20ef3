import Bitext

/// Word lists of many pairs of languages under one licence, in one block of bytes that is mapped rather than read: only
/// the two vocabularies and the list that are asked for are touched.
///
/// All numbers are little-endian. The bytes hold, in this order:
/// - the eight letters of ``magic``; the numbers of languages and of pairs, and the length of the provenance (`UInt32`);
/// - for each language its tag in eight bytes padded with zeros, the number of its words, and the place and length of
///   its vocabulary (`UInt32`);
/// - for each pair the places of its languages in that table (`UInt16`), the number of its word pairs, and the place and
///   length of its list (`UInt32`);
/// - the provenance in UTF-8, vocabularies, lists.
///
/// A vocabulary is sorted; each word is the number of bytes that it shares with the one before, the number of the others
/// (a byte each), and those. A list goes through the source words that have a translation: as variable-length numbers,
/// how far the word is from the last one, how many targets it has, and for each of these how far it is from the last one,
/// shifted left by three, with the support (1 to 8) less one in the lower bits.
struct LexiconArchive: Sendable {
  static let magic = "ENRLEX1\n"

  /// A list of the archive.
  struct Entry: Sendable {
    let source: Language
    let target: Language
    /// Of word pairs.
    let count: Int
    fileprivate let vocabularies: (source: Vocabulary, target: Vocabulary)
    fileprivate let list: Range<Int>
  }

  fileprivate struct Vocabulary: Sendable {
    let count: Int
    let bytes: Range<Int>
  }

  /// What the archive says of its origin and licence, line by line.
  let provenance: [String]
  /// Its lists, in the order of the bytes.
  let entries: [Entry]
  private let bytes: Bytes

  /// Constant bytes for as long as the program runs.
  private struct Bytes: @unchecked Sendable {
    let start: UnsafeRawBufferPointer
  }

  /// Nil if the bytes are not an archive.
  ///
  /// - Parameter bytes: stay as they are for as long as the program runs.
  init?(_ bytes: UnsafeRawBufferPointer) {
    func number(_ place: Int) -> Int? {
      guard place + 4 <= bytes.count else { return nil }
      return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
    func part(_ place: Int) -> Range<Int>? {
      guard let start = number(place), let length = number(place + 4), start + length <= bytes.count else { return nil }
      return start..<start + length
    }
    guard bytes.starts(with: Self.magic.utf8), let languageCount = number(8), let pairCount = number(12),
      let provenanceLength = number(16), languageCount < 1000
    else { return nil }
    var languages: [(language: Language, vocabulary: Vocabulary)] = []
    for place in (0..<languageCount).map({ 20 + 20 * $0 }) {
      // A word takes two bytes at least.
      guard let count = number(place + 8), let range = part(place + 12), 2 * count <= range.count else { return nil }
      let tag = String(decoding: bytes[place..<place + 8].prefix { $0 != 0 }, as: UTF8.self)
      languages.append((Language(canonical: tag), Vocabulary(count: count, bytes: range)))
    }
    let pairTable = 20 + 20 * languageCount
    let text = pairTable + 16 * pairCount
    guard text + provenanceLength <= bytes.count else { return nil }
    var entries: [Entry] = []
    for place in (0..<pairCount).map({ pairTable + 16 * $0 }) {
      guard let numbers = number(place), let count = number(place + 4), let range = part(place + 8),
        count <= range.count
      else { return nil }
      let (source, target) = (numbers & 0xFFFF, numbers >> 16)
      guard source < languageCount, target < languageCount else { return nil }
      entries.append(
        Entry(
          source: languages[source].language, target: languages[target].language, count: count,
          vocabularies: (languages[source].vocabulary, languages[target].vocabulary), list: range))
    }
    provenance = String(decoding: bytes[text..<text + provenanceLength], as: UTF8.self)
      .split(separator: "\n").map(String.init)
    self.entries = entries
    self.bytes = Bytes(start: bytes)
  }

  /// Adds the pairs of an entry to `lexicon`, which is of its languages in the same direction or the other.
  ///
  /// - Returns: false where the bytes are damaged; what comes before the damage is added.
  @discardableResult
  func append(_ entry: Entry, to lexicon: inout Lexicon) -> Bool {
    let isInverse = lexicon.source != entry.source && lexicon.source == entry.target
    guard let sources = words(entry.vocabularies.source), let targets = words(entry.vocabularies.target) else {
      return false
    }
    lexicon.reserveCapacity(pairs: lexicon.count + entry.count, bytes: 20 * (lexicon.count + entry.count))
    var reader = Reader(bytes: UnsafeRawBufferPointer(rebasing: bytes.start[entry.list]))
    var source = 0
    while !reader.isAtEnd {
      guard let step = reader.number(), let count = reader.number() else { return false }
      source += step
      guard source < sources.count else { return false }
      var target = 0
      for _ in 0..<count {
        guard let packed = reader.number() else { return false }
        target += packed >> 3
        guard target < targets.count else { return false }
        let weight = Float(packed & 7) + 1
        if isInverse {
          lexicon.append(targets[target], sources[source], weight: weight)
        } else {
          lexicon.append(sources[source], targets[target], weight: weight)
        }
      }
    }
    return true
  }

  /// Words of a vocabulary, end to end.
  private struct WordTable {
    var bytes: [UInt8] = []
    var ends: [Int] = [0]

    var count: Int { ends.count - 1 }
    subscript(word: Int) -> ArraySlice<UInt8> { bytes[ends[word]..<ends[word + 1]] }
  }

  private func words(_ vocabulary: Vocabulary) -> WordTable? {
    let packed = UnsafeRawBufferPointer(rebasing: bytes.start[vocabulary.bytes])
    var table = WordTable()
    table.bytes.reserveCapacity(3 * packed.count)
    table.ends.reserveCapacity(vocabulary.count + 1)
    var (place, start) = (0, 0)
    while place + 2 <= packed.count {
      let (shared, rest) = (Int(packed[place]), Int(packed[place + 1]))
      place += 2
      guard start + shared <= table.bytes.count, place + rest <= packed.count else { return nil }
      let end = table.bytes.count
      for index in start..<start + shared { table.bytes.append(table.bytes[index]) }
      table.bytes.append(contentsOf: packed[place..<place + rest])
      place += rest
      start = end
      table.ends.append(table.bytes.count)
    }
    return table.count == vocabulary.count ? table : nil
  }

  /// Variable-length numbers: seven bits a byte, the lowest first, the highest bit set in all but the last.
  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var place = 0

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func number() -> Int? {
      var (value, shift) = (0, 0)
      while place < bytes.count, shift < 35 {
        let byte = Int(bytes[place])
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
      return nil
    }
  }
}
