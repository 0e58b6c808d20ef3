import GRDB

/// Finds the units that share enough words with a query, block by block.
///
/// A text of n words that scores s against a query of m has at least s/100 max(m, n) words in common with it. So only texts with n
/// between s m / 100 and 100 m / s count, and every one of them has one of the m - s m / 100 + 1 rarest words of the query
/// (the prefix filter of Chaudhuri, Ganti and Kaushik 2006). These words' lists are read first, the commoner ones only
/// as long as more candidates are left in the block than are worth looking at. A candidate comes with the
/// best score that it may have; as good matches are found, the least score that counts grows.
struct CandidateScan {
  struct Candidate {
    var unit: Int64
    /// No score of it is above this.
    var bound: Int
  }

  private struct Word {
    var id: UInt64
    /// How often the query has it.
    var frequency: Int
    /// Units that have it, in each block.
    var counts: [Int32] = []
    var total = 0
  }

  /// What a scan works in; it may serve one after the other.
  final class Scratch {
    /// For each place of a block the words in common: 0 between scans.
    fileprivate let common = UnsafeMutablePointer<UInt8>.allocate(capacity: Postings.blockSize)
    /// For each place that was touched the text's length.
    fileprivate let lengths = UnsafeMutablePointer<UInt8>.allocate(capacity: Postings.blockSize)
    /// The places with words in common.
    fileprivate let touched = UnsafeMutablePointer<UInt16>.allocate(capacity: Postings.blockSize)

    init() {
      common.initialize(repeating: 0, count: Postings.blockSize)
      lengths.initialize(repeating: 0, count: Postings.blockSize)
      touched.initialize(repeating: 0, count: Postings.blockSize)
    }

    deinit {
      common.deallocate()
      lengths.deallocate()
      touched.deallocate()
    }
  }

  private let length: Int
  private var words: [Word] = []
  private let read: RawStatement
  let blocks: Int
  private let scratch: Scratch
  /// Candidates of a block that are looked at rather than thinned out by reading more lists.
  private static let few = 32

  init(_ db: Database, words ids: [UInt64], scratch: Scratch) throws {
    self.scratch = scratch
    length = ids.count
    read = try RawStatement(db, "SELECT data FROM posting WHERE id = ?")
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM unit") ?? -1
    blocks = last < 0 ? 0 : Int(last >> Int64(Postings.blockBits)) + 1
    let measure = try RawStatement(db, "SELECT length(data) FROM posting WHERE id = ?")
    var frequencies: [UInt64: Int] = [:]
    for id in ids { frequencies[id, default: 0] += 1 }
    for (id, frequency) in frequencies {
      var word = Word(id: id, frequency: frequency)
      for block in 0..<blocks {
        measure.bind(Postings.rowID(block: block, word: id), at: 1)
        let count = try measure.step() ? Int(measure.int64(at: 0)) / 4 : 0
        measure.reset()
        word.counts.append(Int32(count))
        word.total += count
      }
      words.append(word)
    }
    words.sort { ($0.total, $0.id) < ($1.total, $1.id) }
  }

  /// Every unit of a block.
  func everything(block: Int) -> [Candidate] {
    let first = Int64(block) << Int64(Postings.blockBits)
    return (first..<(first + Int64(Postings.blockSize))).map { Candidate(unit: $0, bound: 100) }
  }

  /// The candidates of a block that may score `minimum` or more, the most promising first.
  func candidates(block: Int, minimum: Int) throws -> [Candidate] {
    // Words in common that a text of the query's own length needs.
    let needed = max(1, (minimum * length + 99) / 100)
    let shortest = needed
    let longest = minimum > 0 ? 100 * length / minimum : .max
    var rest = length
    var (index, touched) = (0, 0)
    let (common, places) = (scratch.common, scratch.touched)
    defer { for number in 0..<touched { common[Int(places[number])] = 0 } }
    // The rarest words: texts without any of them can't have enough in common.
    while index < words.count, rest >= needed {
      try scan(words[index], block, shortest, longest, isFirst: true, &touched)
      rest -= words[index].frequency
      index += 1
    }
    var left = reaching(minimum, rest, &touched)
    while left > Self.few, index < words.count {
      try scan(words[index], block, shortest, longest, isFirst: false, &touched)
      rest -= words[index].frequency
      index += 1
      left = reaching(minimum, rest, &touched)
    }
    var found: [Candidate] = []
    found.reserveCapacity(left)
    for number in 0..<touched {
      let place = Int(places[number])
      found.append(
        Candidate(unit: Int64(block) << Int64(Postings.blockBits) | Int64(place), bound: bound(place, rest)))
    }
    found.sort { ($0.bound, $1.unit) > ($1.bound, $0.unit) }
    return found
  }

  /// Keeps the places that may still reach `minimum`; how many they are.
  private func reaching(_ minimum: Int, _ rest: Int, _ touched: inout Int) -> Int {
    var kept = 0
    for number in 0..<touched {
      let place = scratch.touched[number]
      if bound(Int(place), rest) >= minimum {
        scratch.touched[kept] = place
        kept += 1
      } else {
        scratch.common[Int(place)] = 0
      }
    }
    touched = kept
    return kept
  }

  /// Adds a word's list of a block; where it is not `isFirst`, only to texts that are candidates already.
  private func scan(
    _ word: Word, _ block: Int, _ shortest: Int, _ longest: Int, isFirst: Bool, _ touched: inout Int
  ) throws {
    guard word.counts[block] > 0 else { return }
    let frequency = UInt8(min(word.frequency, 255))
    let (low, high) = (UInt32(min(shortest, 255)), UInt32(min(longest, 255)))
    let (common, lengths, places) = (scratch.common, scratch.lengths, scratch.touched)
    var count = touched
    read.bind(Postings.rowID(block: block, word: word.id), at: 1)
    defer { read.reset() }
    guard try read.step() else { return }
    let bytes = read.bytes(at: 0)
    for offset in stride(from: 0, to: bytes.count - 3, by: 4) {
      let entry = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      let own = entry >> 8 & 0xFF
      guard own >= low, own <= high else { continue }
      let place = Int(entry >> 16)
      if common[place] == 0 {
        guard isFirst else { continue }
        places[count] = UInt16(place)
        lengths[place] = UInt8(own)
        count += 1
      }
      let (sum, overflow) = common[place].addingReportingOverflow(min(UInt8(entry & 0xFF), frequency))
      common[place] = overflow ? 255 : sum
    }
    touched = count
  }

  /// The best score that a text can have whose words in common are known but for the query's last `rest`.
  private func bound(_ place: Int, _ rest: Int) -> Int {
    // 255 stands for as many and more.
    let known = scratch.common[place] == 255 ? length : Int(scratch.common[place])
    let own = Int(scratch.lengths[place])
    return 100 * min(known + rest, own == 255 ? length : min(length, own)) / max(length, own)
  }
}
