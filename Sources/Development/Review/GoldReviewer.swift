import Alignment
import Bitext
import Formats

/// Somebody who answers from gold beads.
struct GoldReviewer {
  /// Gold beads with two sides of consecutive segments: others cannot be confirmed.
  private let beads: [Bead]
  private let sides: Set<[Range<Int>]>
  private let ofSource: [Int: Int]
  private let ofTarget: [Int: Int]
  /// All gold beads with two sides, whatever their segments.
  let count: Int

  init(_ gold: [BeadLine]) {
    func range(_ indexes: [Int]) -> Range<Int>? {
      guard let first = indexes.min(), let last = indexes.max(), last - first + 1 == indexes.count else { return nil }
      return first..<last + 1
    }
    let pairs = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    count = pairs.count
    beads = pairs.compactMap { line in
      guard let source = range(line.source), let target = range(line.target) else { return nil }
      return Bead(source: source, target: target, confidence: 1)
    }.sorted { $0.source.lowerBound < $1.source.lowerBound }
    sides = Set(beads.map { [$0.source, $0.target] })
    // Also of those that cannot be confirmed, so that their segments are not taken to stand alone.
    var (ofSource, ofTarget): ([Int: Int], [Int: Int]) = ([:], [:])
    for line in pairs {
      for segment in line.source { ofSource[segment] = -1 }
      for segment in line.target { ofTarget[segment] = -1 }
    }
    for (index, bead) in beads.enumerated() {
      for segment in bead.source { ofSource[segment] = index }
      for segment in bead.target { ofTarget[segment] = index }
    }
    (self.ofSource, self.ofTarget) = (ofSource, ofTarget)
  }

  func isRight(_ bead: Bead) -> Bool {
    if bead.isNull {
      return bead.source.allSatisfy { ofSource[$0] == nil } && bead.target.allSatisfy { ofTarget[$0] == nil }
    }
    return sides.contains([bead.source, bead.target])
  }

  /// What is to be said at a bead: answers to try one after another, the first of which holds that contradicts nothing.
  func answers(at bead: Bead) -> [[Anchor]] {
    if isRight(bead) { return [[Anchor(source: bead.source, target: bead.target)]] }
    let own = Set(bead.source.compactMap { ofSource[$0] } + bead.target.compactMap { ofTarget[$0] }).sorted()
    let linked = own.filter { $0 >= 0 }.map { [Anchor(source: beads[$0].source, target: beads[$0].target)] }
    let alone =
      bead.source.filter { ofSource[$0] == nil }.map { segment in
        let place = place(ofSource: segment)
        return Anchor(source: segment..<segment + 1, target: place..<place)
      }
      + bead.target.filter { ofTarget[$0] == nil }.map { segment in
        let place = place(ofTarget: segment)
        return Anchor(source: place..<place, target: segment..<segment + 1)
      }
    return linked + (alone.isEmpty ? [] : [alone])
  }

  /// Where in the target a segment of the source would stand.
  private func place(ofSource segment: Int) -> Int {
    beads.last { $0.source.upperBound <= segment }?.target.upperBound ?? 0
  }

  private func place(ofTarget segment: Int) -> Int {
    beads.last { $0.target.upperBound <= segment }?.source.upperBound ?? 0
  }
}
