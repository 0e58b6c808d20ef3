import Alignment
import Bitext
import Lexicons
import Memory
import Synchronization

/// What a memory knows of a pair of languages, for aligning and checking.
///
/// A run opens one and hands it to all its parts, so that words are learned once: checking two documents asks twice, and
/// a folder for each pair of them. What the memory is told later, the next run learns.
package final class MemoryKnowledge: Sendable {
  package let path: String
  private let store: MemoryStore
  /// By the tags of the languages.
  private let taught = Mutex<[[String]: Lexicon]>([:])
  /// Units that words are learned from at most, the newest: some seconds' work, whatever the memory's size.
  private static let sample = 20_000
  /// Shorter texts (in characters) that a memory has stand in many places.
  private static let shortestAnchor = 20
  /// In segments of a side.
  private static let longestAnchor = 3

  /// - Throws: `MemoryError`.
  package init(path: String) throws {
    self.path = path
    store = try MemoryStore(path: path, create: false)
  }

  /// Words that the memory's newest units teach; nil where it has nothing in the two languages.
  ///
  /// - Parameters:
  ///   - lexicons: to start from, the same for all of a run.
  ///   - cacheFolder: where to keep what costs time to make.
  package func lexicon(
    _ source: Language?, _ target: Language?, with lexicons: [Lexicon], cacheFolder: String?
  ) throws -> Lexicon? {
    guard let source, let target, source.base != target.base else { return nil }
    let key = [source.tag, target.tag]
    if let known = taught.withLock({ $0[key] }) { return known }
    let pairs = try store.recentPairs(from: source.tag, to: target.tag, limit: Self.sample)
    guard !pairs.isEmpty else { return nil }
    let bitext = Bitext(
      source: document(pairs.map(\.source), source), target: document(pairs.map(\.target), target),
      beads: pairs.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 1) })
    let links = try Aligner(lexicons: lexicons, cacheFolder: cacheFolder).links(in: bitext)
    var learned = LearnedLexicon(source: source, target: target)
    _ = learned.learn(from: bitext, links: links)
    var lexicon = learned.lexicon
    lexicon.name = path
    guard lexicon.count > 0 else { return nil }
    taught.withLock { $0[key] = lexicon }
    return lexicon
  }

  /// Segments, up to three on a side, that the memory has as translations of each other, inline codes aside, where each text
  /// stands once in its document: those that are in one order on both sides.
  package func anchors(_ source: SegmentedDocument, _ target: SegmentedDocument) throws -> [Anchor] {
    guard let from = source.document.language, let to = target.document.language, from.base != to.base else {
      return []
    }
    let places = singles(target)
    var found: [(source: Range<Int>, target: Range<Int>)] = []
    for (text, segments) in singles(source) {
      let answers = try store.translations(of: text, from: from.tag, to: to.tag).compactMap { places[$0] }
      if answers.count == 1 { found.append((segments, answers[0])) }
    }
    // In an order of their own: that of a dictionary differs from run to run.
    found.sort { ($0.source.lowerBound, $0.source.upperBound) < ($1.source.lowerBound, $1.source.upperBound) }
    // The chain that settles the most segments.
    let spans = found.map { source, target in
      ChainSpan<Int>(
        source: Int32(source.lowerBound)..<Int32(source.upperBound),
        target: Int32(target.lowerBound)..<Int32(target.upperBound), weight: source.count + target.count)
    }
    return heaviestChain(spans).map { place in
      Anchor(source: found[place].source, target: found[place].target, isDivisible: true)
    }
  }

  /// The translations of a text.
  package func translations(of text: String, _ source: Language, _ target: Language) throws -> [String] {
    try store.translations(of: text, from: source.tag, to: target.tag)
  }

  private func document(_ texts: [String], _ language: Language) -> SegmentedDocument {
    var (utf8, blocks, segments): ([UInt8], [Block], [Segment]) = ([], [], [])
    for (index, text) in texts.enumerated() {
      let start = utf8.count
      utf8 += text.utf8
      blocks.append(Block(range: start..<utf8.count, line: index + 1))
      segments.append(Segment(range: start..<utf8.count, block: index, line: index + 1))
      utf8.append(0x0A)
    }
    return SegmentedDocument(
      document: Document(name: path, language: language, utf8: utf8, blocks: blocks), segments: segments)
  }

  /// The texts of one to three segments, long enough, that stand in one place only, and where.
  private func singles(_ side: SegmentedDocument) -> [String: Range<Int>] {
    var places: [String: Range<Int>] = [:]
    for start in side.segments.indices {
      for end in start + 1...min(start + Self.longestAnchor, side.segments.count) {
        let text = side.text(of: start..<end)
        if text.count >= Self.shortestAnchor { places[text] = places[text] == nil ? start..<end : 0..<0 }
      }
    }
    return places.filter { !$0.value.isEmpty }
  }
}
