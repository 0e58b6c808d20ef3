import Alignment
import Bitext
import Files
import Formats
import Segmentation

/// The texts of a review, and how they are aligned before any answer.
package struct ReviewedTexts: Sendable {
  package var source: SegmentedDocument
  package var target: SegmentedDocument
  /// What a file of pairs says; nil where the texts are still to be aligned.
  package var beads: [Bead]?

  /// Two documents that are still to be aligned.
  package init(source: SegmentedDocument, target: SegmentedDocument) {
    (self.source, self.target) = (source, target)
  }

  /// The two sides of a file of pairs, each pair a bead. Where the file tells how many segments a pair has, and the
  /// segmenter finds as many, the bead has them; else one on each side.
  ///
  /// - Parameters:
  ///   - from, to: the languages; nil where the file says them.
  /// - Throws: `ReadingError`, `PairReadingError`, `ICUError`.
  package init(
    pairsAt path: String, format: PairFormat? = nil, from: Language?, to: Language?, encoding: String? = nil
  ) throws {
    let reader = try PairReader(
      path: path, format: format, options: PairReadingOptions(from: from, to: to, encoding: encoding))
    var pairs: [BitextPair] = []
    while let item = try reader.next() {
      switch item {
      case .pair(let pair): if !pair.source.text.isBlank || !pair.target.text.isBlank { pairs.append(pair) }
      case .bad(let error): throw error
      }
    }
    let languages = (
      from ?? pairs.lazy.compactMap(\.source.language).first, to ?? pairs.lazy.compactMap(\.target.language).first
    )
    let first = SideOfReview(pairs.map(\.source), named: path, languages.0)
    let second = SideOfReview(pairs.map(\.target), named: path, languages.1)
    var (one, other) = (first, second)
    var beads: [Bead] = []
    for (index, pair) in pairs.enumerated() {
      let kind = pair.kind?.split(separator: "-").compactMap { Int($0) } ?? []
      let isKnown = kind.count == 2 && kind == [one.counts[index], other.counts[index]]
      let (source, target) = (one.take(index, whole: !isKnown), other.take(index, whole: !isKnown))
      beads.append(Bead(source: source, target: target, confidence: pair.confidence.map { min(1, max(0, $0)) } ?? -1))
    }
    (source, target) = (one.taken, other.taken)
    self.beads = beads
  }

  /// The alignment to begin with: what the file says, or what the aligner finds. What the file gives no confidence gets the
  /// aligner's.
  package func aligned(
    by aligner: Aligner, under constraints: AlignmentConstraints,
    progress: (@Sendable (Double) -> Void)? = nil
  ) throws -> Bitext {
    guard var beads else { return try aligner.align(source, target, under: constraints, progress: progress) }
    if beads.contains(where: { $0.confidence < 0 }) {
      var session = AlignmentSession(aligner: aligner, source: source, target: target)
      let believed = beads.map { bead in
        Bead(source: bead.source, target: bead.target, confidence: bead.confidence < 0 ? 0.9 : bead.confidence)
      }
      try session.learn(from: believed)
      let found = try session.realignAll(believed, under: constraints)
      let known = Dictionary(
        found.map { (Shape(source: $0.source, target: $0.target), $0.confidence) },
        uniquingKeysWith: { first, _ in first })
      for index in beads.indices where beads[index].confidence < 0 {
        let shape = Shape(source: beads[index].source, target: beads[index].target)
        beads[index].confidence = known[shape] ?? Self.disputed
      }
    }
    return Bitext(source: source, target: target, beads: beads)
  }

  /// Of a bead that the aligner would make another of.
  private static let disputed = 0.2

  private struct Shape: Hashable {
    var source: Range<Int>
    var target: Range<Int>
  }
}

/// One side of a file of pairs as a document: a block for each pair that has a text there.
private struct SideOfReview {
  /// For each pair, the segments that the segmenter finds.
  let counts: [Int]
  private let found: [[Segment]]
  private let document: Document
  /// The segments so far.
  private var segments: [Segment] = []

  init(_ sides: [BitextPair.Side], named name: String, _ language: Language?) {
    var (utf8, blocks, ofPair): ([UInt8], [Block], [Int?]) = ([], [], [])
    for side in sides {
      guard !side.text.isBlank else {
        ofPair.append(nil)
        continue
      }
      ofPair.append(blocks.count)
      blocks.append(Block(range: utf8.count..<utf8.count + side.text.utf8.count, line: side.line ?? 1))
      utf8 += Array(side.text.utf8) + [0x0A]
    }
    var document = Document(name: name, language: language, utf8: utf8, blocks: blocks)
    document.positions = sides.first?.positions ?? .lines
    if document.positions == .text { document.positions = .lines }
    self.document = document
    let segmented = Segmenter(language: language).segment(document)
    let byBlock = Dictionary(grouping: segmented.segments, by: \.block)
    found = ofPair.map { block in block.flatMap { byBlock[$0] } ?? [] }
    counts = found.map(\.count)
  }

  /// The segments of a pair, one of all where it is not known how many there are.
  mutating func take(_ index: Int, whole: Bool) -> Range<Int> {
    let start = segments.count
    let own = found[index]
    if whole, let first = own.first, let last = own.last {
      segments.append(
        Segment(range: first.range.lowerBound..<last.range.upperBound, block: first.block, line: first.line))
    } else {
      segments += own
    }
    return start..<segments.count
  }

  var taken: SegmentedDocument { SegmentedDocument(document: document, segments: segments) }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
