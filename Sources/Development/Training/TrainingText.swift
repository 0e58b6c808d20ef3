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
  var group: String { groups[0] }

  /// The groups of the texts that it was made of.
  var groups: [String] {
    name.split(separator: "+").map { $0.split(separator: "-").prefix(2).joined(separator: "-") }
  }
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

  /// The text with segments of the source joined to the one before at random: the target's sentences are finer. Gold beads
  /// that share a joined segment become one.
  ///
  /// - Parameter share: of the segments but the first.
  func joined(seed: UInt64, share: Double) -> TrainingText {
    var random = SplitMix(state: seed)
    var result = self
    result.source.segments = []
    // Where each segment went.
    var places: [Int] = []
    for segment in source.segments {
      if let last = result.source.segments.last, Double.random(in: 0..<1, using: &random) < share {
        result.source.segments[result.source.segments.count - 1].range =
          last.range.lowerBound..<segment.range.upperBound
      } else {
        result.source.segments.append(segment)
      }
      places.append(result.source.segments.count - 1)
    }
    result.gold = []
    for bead in gold where !bead.source.isEmpty && !bead.target.isEmpty {
      let joined = (
        source: places[bead.source.lowerBound]..<places[bead.source.upperBound - 1] + 1, target: bead.target
      )
      if let last = result.gold.last, joined.source.lowerBound < last.source.upperBound {
        result.gold[result.gold.count - 1] = (
          last.source.lowerBound..<max(last.source.upperBound, joined.source.upperBound),
          min(last.target.lowerBound, joined.target.lowerBound)..<max(last.target.upperBound, joined.target.upperBound)
        )
      } else {
        result.gold.append(joined)
      }
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

/// Passages that do not belong together, and as many of which one half of the target is another text's.
///
/// Of two books, or, where these are one, of its two ends; the same texts on every run.
func strangers(_ texts: [TrainingText], count: Int) -> [(text: TrainingText, form: Problem.Form)] {
  var random = SplitMix(state: 0)
  func passage(_ range: Range<Int>) -> Range<Int> {
    let size = min(Int.random(in: 10...80, using: &random), range.count)
    let first = Int.random(in: range.lowerBound...range.upperBound - size, using: &random)
    return first..<first + size
  }
  var found: [(TrainingText, Problem.Form)] = []
  while found.count < 2 * count, let first = texts.randomElement(using: &random),
    let second = texts.randomElement(using: &random)
  {
    guard let from = first.source.document.language, let to = second.target.document.language, from.base != to.base
    else { continue }
    let (sources, targets) = (first.source.segments.count, second.target.segments.count)
    let isOne = first.group == second.group
    let sourceEnd = Bool.random(using: &random)
    let sourceRange = !isOne ? 0..<sources : sourceEnd ? sources / 2..<sources : 0..<sources / 2
    let targetRange = !isOne ? 0..<targets : sourceEnd ? 0..<targets / 2 : targets / 2..<targets
    var stranger = first
    stranger.source.segments = Array(first.source.segments[passage(sourceRange)])
    stranger.target = second.target
    stranger.target.segments = Array(second.target.segments[passage(targetRange)])
    stranger.gold = []
    stranger.name = first.name + "+" + second.name
    found.append((stranger, .mismatched))

    let others = texts.filter {
      $0.group != first.group && $0.target.document.language?.base == first.target.document.language?.base
    }
    guard let part = first.pieces(of: [20, 40, 60].randomElement(using: &random) ?? 20).randomElement(using: &random),
      let other = others.randomElement(using: &random), part.gold.count > 4
    else { continue }
    let cut = part.gold[part.gold.count / 2]
    let foreign = other.target.segments[passage(other.target.segments.indices)]
    // The two targets in one document, so that their segments can stand together.
    let (joined, shift) = part.target.document.appending(other.target.document)
    let moved = foreign.map {
      Segment(
        range: $0.range.lowerBound + shift.bytes..<$0.range.upperBound + shift.bytes, block: $0.block + shift.blocks,
        line: $0.line)
    }
    var half = part
    let own = part.target.segments
    if Bool.random(using: &random) {
      half.target = SegmentedDocument(document: joined, segments: Array(own[..<cut.target.lowerBound]) + moved)
      half.gold = part.gold.filter { $0.target.upperBound <= cut.target.lowerBound }
    } else {
      half.target = SegmentedDocument(document: joined, segments: moved + Array(own[cut.target.lowerBound...]))
      let offset = moved.count - cut.target.lowerBound
      half.gold = part.gold.filter { $0.target.lowerBound >= cut.target.lowerBound }.map {
        ($0.source, $0.target.lowerBound + offset..<$0.target.upperBound + offset)
      }
    }
    half.name = first.name + "+" + other.name
    found.append((half, .halfMatched))
  }
  return found
}

extension Document {
  /// This text and another one behind it, and where that begins.
  fileprivate func appending(_ other: Document) -> (Document, shift: (bytes: Int, blocks: Int)) {
    let blocks = other.blocks.map { block in
      var block = block
      block.range = block.range.lowerBound + utf8.count..<block.range.upperBound + utf8.count
      return block
    }
    return (
      Document(name: name, language: language, utf8: utf8 + other.utf8, blocks: self.blocks + blocks),
      (utf8.count, self.blocks.count)
    )
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
