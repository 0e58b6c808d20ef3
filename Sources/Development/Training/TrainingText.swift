import Bitext
import Documents
import Evaluation
import Formats
import Foundation

/// A hand-aligned text.
struct TrainingText {
  /// Segment ranges that correspond; either may be empty.
  typealias GoldBead = (source: Range<Int>, target: Range<Int>)

  /// Of the set it is from.
  var name: String
  var source: SegmentedDocument
  var target: SegmentedDocument
  var gold: [GoldBead]

  /// Sets that share a text ("transread-candide", "transread-candide-el") must be held out together.
  var group: String { name.split(separator: "-").prefix(2).joined(separator: "-") }
}

/// All texts of the gold sets in a folder.
func trainingTexts(in folder: String) throws -> [TrainingText] {
  try goldSets(in: folder).flatMap { set in
    try set.documents.map { document in
      TrainingText(
        name: set.name, source: try segments(document.source, set.source),
        target: try segments(document.target, set.target),
        gold: try readBeads(try bytes(document.gold)).map { (range($0.source), range($0.target)) })
    }
  }
}

private func bytes(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}

private func segments(_ path: String, _ language: Language) throws -> SegmentedDocument {
  var document = try readDocument(named: path, bytes: bytes(path), options: ReadingOptions(segmented: true)).document
  document.language = language
  return segmentsByLine(of: document)
}

private func range(_ numbers: [Int]) -> Range<Int> {
  guard let first = numbers.min(), let last = numbers.max() else { return 0..<0 }
  return first..<last + 1
}

extension TrainingText {
  /// The text in pieces of so many beads, each a short document of its own.
  func pieces(of size: Int) -> [TrainingText] {
    let real = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    return stride(from: 0, through: real.count - size, by: size).compactMap { first in
      // To the start of the next piece, so that null beads come along.
      let last = first + size
      let start = first == 0 ? (0, 0) : (real[first].source.lowerBound, real[first].target.lowerBound)
      let end =
        last + size <= real.count
        ? (real[last].source.lowerBound, real[last].target.lowerBound)
        : (source.segments.count, target.segments.count)
      guard start.0 < end.0, start.1 < end.1 else { return nil }
      var piece = self
      piece.source.segments = Array(source.segments[start.0..<end.0])
      piece.target.segments = Array(target.segments[start.1..<end.1])
      piece.gold = real.filter {
        $0.source.lowerBound >= start.0 && $0.target.lowerBound >= start.1 && $0.source.upperBound <= end.0
          && $0.target.upperBound <= end.1
      }.map { bead in
        (
          bead.source.lowerBound - start.0..<bead.source.upperBound - start.0,
          bead.target.lowerBound - start.1..<bead.target.upperBound - start.1
        )
      }
      return piece
    }
  }

  /// The text with one side of some beads taken out, so that the other stands alone: what omissions look like.
  ///
  /// - Parameters:
  ///   - share: of the beads, one by one.
  ///   - runs: how many times a run of four to twelve beads is taken out of one side.
  func damaged(seed: UInt64, share: Double, runs: Int) -> TrainingText {
    var random = SplitMix(state: seed)
    var (lostSource, lostTarget) = (Set<Int>(), Set<Int>())
    func lose(_ bead: GoldBead, source: Bool) {
      if source { lostSource.formUnion(bead.source) } else { lostTarget.formUnion(bead.target) }
    }
    var isLost = [Bool](repeating: false, count: gold.count)
    for _ in 0..<runs {
      let start = Int.random(in: 0..<max(1, gold.count - 12), using: &random)
      let length = Int.random(in: 4...12, using: &random)
      let losesSource = Bool.random(using: &random)
      for index in start..<min(gold.count, start + length) where !isLost[index] {
        isLost[index] = true
        lose(gold[index], source: losesSource)
      }
    }
    for (index, bead) in gold.enumerated()
    where !isLost[index] && !bead.source.isEmpty && !bead.target.isEmpty
      && Double.random(in: 0..<1, using: &random) < share
    {
      isLost[index] = true
      lose(bead, source: Bool.random(using: &random))
    }
    let kept = gold.enumerated().filter { !isLost[$0.offset] }.map(\.element)
    func renumber(_ range: Range<Int>, _ lost: Set<Int>) -> Range<Int> {
      let start = range.lowerBound - lost.count { $0 < range.lowerBound }
      return start..<start + range.count
    }
    func rest(_ segments: [Segment], _ lost: Set<Int>) -> [Segment] {
      segments.enumerated().filter { !lost.contains($0.offset) }.map(\.element)
    }
    var result = self
    result.source.segments = rest(source.segments, lostSource)
    result.target.segments = rest(target.segments, lostTarget)
    result.gold = kept.map { (renumber($0.source, lostSource), renumber($0.target, lostTarget)) }
    return result
  }
}

extension TrainingText {
  /// The text with segments of the target taken out one by one at random, or every second run of five: an abridged
  /// version. A gold bead that loses a part keeps the rest.
  ///
  /// - Parameter share: of the segments; nil for every second run.
  func abridged(seed: UInt64, share: Double?) -> TrainingText {
    var random = SplitMix(state: seed)
    let first = Int.random(in: 0..<2, using: &random)
    var kept: [Int] = []
    for index in target.segments.indices {
      if let share {
        if Double.random(in: 0..<1, using: &random) >= share { kept.append(index) }
      } else if index / 5 % 2 == first {
        kept.append(index)
      }
    }
    if kept.isEmpty { kept = [0] }
    var places = [Int](repeating: -1, count: target.segments.count)
    for (place, index) in kept.enumerated() { places[index] = place }
    var result = self
    result.target.segments = kept.map { target.segments[$0] }
    result.gold = gold.compactMap { bead in
      let rest = bead.target.map { places[$0] }.filter { $0 >= 0 }
      guard let low = rest.min(), let high = rest.max() else { return nil }
      return (bead.source, low..<high + 1)
    }
    return result
  }

  /// The text with its sides exchanged.
  var mirrored: TrainingText {
    var result = self
    (result.source, result.target) = (target, source)
    result.gold = gold.map { ($0.target, $0.source) }
    return result
  }
}

/// Random numbers that come out the same on every run (SplitMix64, Steele, Lea & Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
