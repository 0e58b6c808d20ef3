import Foundation
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

  private let db: Database
  private let length: Int
  private var words: [Word] = []
  private let read: Statement
  let blocks: Int
  // For each place of a block: words in common, the text's length, and which places were touched.
  private var common = [UInt8](repeating: 0, count: Postings.blockSize)
  private var lengths = [UInt8](repeating: 0, count: Postings.blockSize)
  private var touched: [UInt16] = []
  /// Candidates of a block that are looked at rather than thinned out by reading more lists.
  private static let few = 32

  init(_ db: Database, words ids: [UInt64]) throws {
    self.db = db
    length = ids.count
    read = try db.cachedStatement(sql: "SELECT data FROM posting WHERE id = ?")
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM unit") ?? -1
    blocks = last < 0 ? 0 : Int(last >> Int64(Postings.blockBits)) + 1
    let measure = try db.cachedStatement(sql: "SELECT length(data) FROM posting WHERE id = ?")
    var frequencies: [UInt64: Int] = [:]
    for id in ids { frequencies[id, default: 0] += 1 }
    for (id, frequency) in frequencies {
      var word = Word(id: id, frequency: frequency)
      for block in 0..<blocks {
        let bytes = try Int32.fetchOne(measure, arguments: [Postings.rowID(block: block, word: id)]) ?? 0
        word.counts.append(bytes / 4)
        word.total += Int(bytes / 4)
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
  mutating func candidates(block: Int, minimum: Int) throws -> [Candidate] {
    // Words in common that a text of the query's own length needs.
    let needed = max(1, (minimum * length + 99) / 100)
    let shortest = needed
    let longest = minimum > 0 ? 100 * length / minimum : .max
    var rest = length
    var index = 0
    touched.removeAll(keepingCapacity: true)
    defer { for place in touched { common[Int(place)] = 0 } }
    // The rarest words: texts without any of them can't have enough in common.
    while index < words.count, rest >= needed {
      try scan(words[index], block, shortest, longest, isFirst: true)
      rest -= words[index].frequency
      index += 1
    }
    var left = touched.count { mayReach(Int($0), minimum, rest) }
    while left > Self.few, index < words.count {
      try scan(words[index], block, shortest, longest, isFirst: false)
      rest -= words[index].frequency
      index += 1
      left = touched.count { mayReach(Int($0), minimum, rest) }
    }
    var found: [Candidate] = []
    found.reserveCapacity(left)
    for place in touched where mayReach(Int(place), minimum, rest) {
      found.append(
        Candidate(unit: Int64(block) << Int64(Postings.blockBits) | Int64(place), bound: bound(Int(place), rest)))
    }
    found.sort { ($0.bound, $1.unit) > ($1.bound, $0.unit) }
    return found
  }

  /// Adds a word's list of a block; where it is not `isFirst`, only to texts that are candidates already.
  private mutating func scan(_ word: Word, _ block: Int, _ shortest: Int, _ longest: Int, isFirst: Bool) throws {
    guard word.counts[block] > 0 else { return }
    let frequency = UInt8(min(word.frequency, 255))
    let (low, high) = (UInt32(min(shortest, 255)), UInt32(min(longest, 255)))
    read.setUncheckedArguments([Postings.rowID(block: block, word: word.id)])
    let rows = try Row.fetchCursor(read)
    while let row = try rows.next() {
      try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes { bytes in
          for offset in stride(from: 0, to: bytes.count - 3, by: 4) {
            let entry = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            let count = entry >> 8 & 0xFF
            guard count >= low, count <= high else { continue }
            let place = Int(entry >> 16)
            if common[place] == 0 {
              guard isFirst else { continue }
              touched.append(UInt16(place))
              lengths[place] = UInt8(count)
            }
            let (sum, overflow) = common[place].addingReportingOverflow(min(UInt8(entry & 0xFF), frequency))
            common[place] = overflow ? 255 : sum
          }
        }
      }
    }
  }

  /// The best score that a text can have whose words in common are known but for the query's last `rest`.
  private func bound(_ place: Int, _ rest: Int) -> Int {
    // 255 stands for as many and more.
    let known = common[place] == 255 ? length : Int(common[place])
    let own = Int(lengths[place])
    let most = max(length, own)
    return 100 * min(known + rest, own == 255 ? length : min(length, own)) / most
  }

  private func mayReach(_ place: Int, _ minimum: Int, _ rest: Int) -> Bool {
    bound(place, rest) >= minimum
  }
}
