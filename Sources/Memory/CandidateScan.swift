import GRDB
import TextAnalysis

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

  /// What a scan works in, and the lists that were read last; it may serve one scan after the other, of one memory.
  final class Scratch {
    fileprivate let cache = PostingCache()
    /// For each place of a block the words in common: 0 between scans.
    fileprivate let common = Cells<UInt8>(count: Postings.blockSize)
    /// For each place that was touched the text's length. Where a unit has several, since all languages share the words for
    /// numbers and placeholders: that which is nearest to the query's.
    fileprivate let lengths = Cells<UInt8>(count: Postings.blockSize)
    /// The places with words in common, each once: ``Postings/entries(in:)`` gives none that leaves ``common`` at 0.
    fileprivate let touched = Cells<UInt16>(count: Postings.blockSize)

    deinit {
      common.deallocate()
      lengths.deallocate()
      touched.deallocate()
    }
  }

  private let length: Int
  private var words: [Word] = []
  let blocks: Int
  private let scratch: Scratch
  /// Candidates of a block that are looked at rather than thinned out by reading more lists.
  private static let few = 32
  /// A word that so many units have is none of the rare ones.
  private static let fewUnits = 40_000

  init(_ db: Database, words ids: [UInt64], scratch: Scratch) throws {
    self.scratch = scratch
    length = ids.count
    let last = try Postings.newestUnit(db)
    blocks = Postings.blockCount(newest: last)
    try scratch.cache.prepare(db, newest: last)
    var frequencies: [UInt64: Int] = [:]
    for id in ids { frequencies[id, default: 0] += 1 }
    for (id, frequency) in frequencies {
      let counts = try scratch.cache.counts(of: id, blocks: blocks)
      words.append(
        Word(id: id, frequency: frequency, counts: counts, total: counts.reduce(0) { $0 + Int($1) }))
    }
    words.sort { ($0.total, $0.id) < ($1.total, $1.id) }
  }

  /// Units of all blocks that have two or more of the query's four rarest words: where there is a good match, it is likely among
  /// them, and the rest need only be searched for better ones. Costs a few short lists.
  func promising(minimum: Int) throws -> [Int64] {
    let rare = words.lazy.filter { $0.total > 0 && $0.total <= Self.fewUnits }.prefix(4)
    guard rare.count > 1 else { return [] }
    let shortest = max(1, (minimum * length + 99) / 100)
    let longest = minimum > 0 ? 100 * length / minimum : .max
    var found: [(common: UInt8, unit: Int64)] = []
    for block in 0..<blocks {
      var touched = 0
      defer { for number in 0..<touched { scratch.common[Int(scratch.touched[number])] = 0 } }
      for word in rare { try scan(word, block, shortest, longest, isFirst: true, &touched) }
      for number in 0..<touched {
        let place = Int(scratch.touched[number])
        if scratch.common[place] > 1 {
          found.append((scratch.common[place], Int64(block) << Int64(Postings.blockBits) | Int64(place)))
        }
      }
    }
    found.sort { ($0.common, $0.unit) > ($1.common, $1.unit) }
    return found.prefix(Self.few).map(\.unit)
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
    try scratch.cache.withList(block: block, word: word.id) { list in
      for entry in list {
        let own = entry >> 8 & 0xFF
        guard own >= low, own <= high else { continue }
        let place = Int(entry >> 16)
        if common[place] == 0 {
          guard isFirst else { continue }
          places[count] = UInt16(place)
          lengths[place] = UInt8(own)
          count += 1
        } else if own != lengths[place], fit(Int(own)) > fit(Int(lengths[place])) {
          lengths[place] = UInt8(own)
        }
        let (sum, overflow) = common[place].addingReportingOverflow(min(UInt8(entry & 0xFF), frequency))
        common[place] = overflow ? 255 : sum
      }
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

  /// How well a text of `own` words fits the query by its length alone, 0 to 100.
  private func fit(_ own: Int) -> Int {
    100 * (own == 255 ? length : min(length, own)) / max(length, own)
  }
}
