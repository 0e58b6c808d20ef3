import Bitext

/// Which beads of an alignment are searched for anew around a place.
///
/// They reach from one confirmed bead to the next or, where these are far, so far that an answer will hardly change what
/// lies beyond, to where a bead is certain.
struct OpenStretch {
  /// Of the beads.
  private(set) var beads: Range<Int>

  /// How far an answer reaches, in segments: as far at least, and at most, if nothing is certain between.
  private static let (reach, most) = (60, 240)
  /// What is certain.
  private static let certain = 0.95

  /// - Parameters:
  ///   - source, target: the segments that the answer is about; empty ranges for a place between segments.
  ///   - beads: in order, covering both texts.
  init(around source: Range<Int>, _ target: Range<Int>, in beads: [Bead], _ anchors: Anchors) {
    func start(_ index: Int) -> Anchors.Node {
      if index < beads.count { return (beads[index].source.lowerBound, beads[index].target.lowerBound) }
      return (beads.last?.source.upperBound ?? 0, beads.last?.target.upperBound ?? 0)
    }
    let touched = beads.indices.filter { beads[$0].source.overlaps(source) || beads[$0].target.overlaps(target) }
    var (first, end): (Int, Int)
    if let one = touched.first, let last = touched.last {
      (first, end) = (one, last + 1)
    } else {
      first =
        beads.firstIndex { $0.source.lowerBound >= source.lowerBound && $0.target.lowerBound >= target.lowerBound }
        ?? beads.count
      end = first
    }
    func isFarEnough(_ node: Anchors.Node, from place: Anchors.Node, _ bead: Bead) -> Bool {
      let distance = max(abs(node.source - place.source), abs(node.target - place.target))
      return distance >= Self.most || distance >= Self.reach && !bead.isNull && bead.confidence >= Self.certain
    }
    let (place, last) = (start(first), start(end))
    while first > 0 {
      let node = start(first)
      if anchors.isOpen(node) {
        if anchors.confirm(beads[first - 1]) || isFarEnough(node, from: place, beads[first - 1]) { break }
      }
      first -= 1
    }
    while end < beads.count {
      let node = start(end)
      if anchors.isOpen(node) {
        if anchors.confirm(beads[end]) || isFarEnough(node, from: last, beads[end]) { break }
      }
      end += 1
    }
    self.beads = first..<end
  }
}
