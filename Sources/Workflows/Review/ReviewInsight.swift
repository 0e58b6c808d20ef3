import Alignment
import Bitext
import Checks
import Files
import Formats
import Languages
import Lexicons
import Synchronization

/// What a person may ask about beads of a review: what speaks for one, what the checks find in some.
package final class ReviewInsight: Sendable {
  /// Something that a check found in a bead.
  package struct Told: Sendable {
    /// The bead's id.
    package var bead: Int
    package var finding: Finding
    package var fingerprint: Fingerprint
    /// Where the marks are: side, segment, and UTF-8 offsets in its text as shown.
    package var marks: [(side: PairSide, segment: Int, range: Range<Int>)]
  }

  /// Not for several threads at once.
  private final class Checking: @unchecked Sendable {
    let checker: BitextChecker
    init(_ checker: BitextChecker) { self.checker = checker }
  }

  private let aligner: Aligner
  private let checking: Mutex<Checking>

  /// - Throws: `ICUError`, `LexiconError`.
  package init(
    aligner: Aligner, source: Language?, target: Language?, lexicons: [Lexicon], options: CheckOptions
  ) throws {
    self.aligner = aligner
    var options = options
    options.threads = 1
    // Pairs are asked for as they are looked at: what compares them with each other would compare them with themselves.
    for check in Check.all where check.scope == .bitext {
      options.settings.rules[check.id, default: .init()].isOn = false
    }
    let checker = try bitextChecker((source, target), lexicons, nil, options)
    checking = Mutex(Checking(checker))
  }

  /// How many beads around one are looked at to tell what speaks for it.
  private static let around = 15

  /// The evidence for the bead of an id, strongest first; empty where there is no such bead.
  package func evidence(for id: Int, in state: ReviewState) throws -> [Link] {
    guard let part = state.part(around: id, reach: Self.around) else { return [] }
    return try aligner.links(in: part.bitext)[part.index]
  }

  /// What the checks find in some of the beads, by their indexes; nothing is found twice in one segment's place.
  package func findings(in range: Range<Int>, of state: ReviewState) throws -> [Told] {
    let placed = state.placed()
    let beads = placed[range.clamped(to: placed.indices)].filter { !$0.isNull }
    let pairs = beads.map {
      CheckedPair(source: state.source.text(of: $0.source), target: state.target.text(of: $0.target))
    }
    let found = try checking.withLock { try $0.checker.findings(for: pairs) }
    var told: [Told] = []
    for (bead, (pair, findings)) in zip(beads, zip(pairs, found)) {
      for (finding, fingerprint) in zip(findings, Fingerprint.all(of: findings, in: pair)) {
        let marks =
          marks(finding.sourceRanges, bead.source, .source, state)
          + marks(finding.targetRanges, bead.target, .target, state)
        told.append(Told(bead: bead.bead.id, finding: finding, fingerprint: fingerprint, marks: marks))
      }
    }
    return told
  }

  /// Ranges of the text of several segments as ranges of each.
  private func marks(
    _ ranges: [Range<Int>], _ segments: Range<Int>, _ side: PairSide, _ state: ReviewState
  ) -> [(side: PairSide, segment: Int, range: Range<Int>)] {
    if ranges.isEmpty { return [] }
    let text = state[side]
    let gap = text.document.language?.writesSpaces == false ? 0 : 1
    var (marks, start): ([(side: PairSide, segment: Int, range: Range<Int>)], Int) = ([], 0)
    for segment in segments {
      let count = text.text(of: segment).utf8.count
      for range in ranges {
        let low = max(range.lowerBound, start) - start
        let high = min(range.upperBound, start + count) - start
        if low < high || range.isEmpty && low == high && low <= count {
          marks.append((side, segment, low..<max(low, high)))
        }
      }
      start += count + gap
    }
    return marks
  }
}

extension ReviewState {
  /// The beads around one as a bitext of their own, and which of them it is.
  fileprivate func part(around id: Int, reach: Int) -> (bitext: Bitext, index: Int)? {
    let placed = placed()
    guard let index = placed.firstIndex(where: { $0.bead.id == id }) else { return nil }
    var near = Array(placed[max(0, index - reach)..<min(placed.count, index + reach + 1)])
    // The other half of a moved passage comes to this one.
    var own = placed[index]
    if let other = own.bead.counterpart, let half = placed.first(where: { $0.bead.id == other }) {
      near.removeAll { $0.bead.id == other }
      if own.source.isEmpty { own.source = half.source } else { own.target = half.target }
    }
    var (source, target): ([Segment], [Segment]) = ([], [])
    var (beads, place): ([Bead], Int) = ([], 0)
    for bead in near {
      let bead = bead.bead.id == id ? own : bead
      if bead.bead.id == id { place = beads.count }
      let start = (source.count, target.count)
      source += self.source.segments[bead.source]
      target += self.target.segments[bead.target]
      beads.append(
        Bead(source: start.0..<source.count, target: start.1..<target.count, confidence: bead.bead.confidence))
    }
    let bitext = Bitext(
      source: SegmentedDocument(document: self.source.document, segments: source),
      target: SegmentedDocument(document: self.target.document, segments: target), beads: beads)
    return (bitext, place)
  }
}
