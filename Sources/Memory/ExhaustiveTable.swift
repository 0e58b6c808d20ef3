import Files
import GRDB
import TextAnalysis

/// Every text of a language as words, in memory: what the index is measured against. Made once, in seconds for a million texts.
struct ExhaustiveTable {
  private var words: [UInt64] = []
  /// Where each text's words end.
  private var ends: [Int] = []
  private var variants: [Int64] = []
  /// Hashes of each text, of its numbers and of its placeholders.
  private var hashes: [(text: Int64, numbers: Int64, placeholders: Int64)] = []

  /// - Parameter targets: languages one of which a unit must have; nil for any.
  init(_ db: Database, language: (id: Int64, tag: String), targets: Set<Int64>?) throws {
    let reader = try MatchWordReader(language: language.tag)
    let rows = try RawStatement(db, "SELECT id, language, text FROM variant ORDER BY id")
    defer { rows.reset() }
    // Texts of the unit at hand, which count if one of the others is in a language that is wanted.
    var (unit, waiting, hasTarget): (Int64, [(Int64, [UInt8])], Bool) = (-1, [], targets == nil)
    func finish() {
      guard hasTarget else { return }
      for (variant, text) in waiting { append(variant, text, reader.words(of: text)) }
    }
    while try rows.step() {
      let (id, own) = (rows.int64(at: 0), rows.int64(at: 1))
      if id >> 8 != unit {
        finish()
        (unit, waiting, hasTarget) = (id >> 8, [], targets == nil)
      }
      if own == language.id { waiting.append((id, Array(rows.bytes(at: 2)))) }
      if targets?.contains(own) == true { hasTarget = true }
    }
    finish()
  }

  private mutating func append(_ variant: Int64, _ text: [UInt8], _ read: MatchWords) {
    words += read.words
    ends.append(words.count)
    variants.append(variant)
    hashes.append((Self.hash(text), Self.hash(read.numbers), Self.hash(read.placeholders)))
  }

  private static func hash(_ bytes: [UInt8]) -> Int64 { textHash(bytes, language: "") }

  /// The best score of any text, and which has it; nil where none reaches `minimum`.
  func best(_ text: [UInt8], _ query: MatchWords, minimum: Int) -> (variant: Int64, score: Int)? {
    let own = (Self.hash(text), Self.hash(query.numbers), Self.hash(query.placeholders))
    var distance = EditDistance(pattern: query.words)
    var best: (variant: Int64, score: Int)?
    var floor = minimum
    words.withUnsafeBufferPointer { words in
      var start = 0
      for (index, end) in ends.enumerated() {
        defer { start = end }
        let (less, most) = (min(end - start, query.words.count), max(end - start, query.words.count))
        guard most > 0 ? 100 * less >= floor * most : own.0 == hashes[index].text else { continue }
        let edits = most > 0 ? distance.distance(to: UnsafeBufferPointer(rebasing: words[start..<end])) : 0
        let score = MatchScore.score(
          edits: edits, of: most, isSame: own.0 == hashes[index].text, sameNumbers: own.1 == hashes[index].numbers,
          samePlaceholders: own.2 == hashes[index].placeholders)
        if score >= floor {
          best = (variants[index], score)
          floor = score + 1
        }
      }
    }
    return best
  }
}
