import Bitext
import Lexicons
import TextAnalysis

/// What an alignment left alone or is not sure of, among which moved passages may be, with sure beads to learn words from.
struct Leftovers {
  /// Segments of one side, ascending.
  struct Side {
    /// Numbers in the document.
    private(set) var segments: [Int] = []
    /// The bead that each is in.
    private(set) var beads: [Int] = []
    /// The places, in the two lists, of those that are offered to the matching.
    private(set) var offered: [Int] = []

    /// The segments at a range of places that follow each other in the document.
    func numbers(_ places: Range<Int>) -> Range<Int> {
      segments[places.lowerBound]..<segments[places.upperBound - 1] + 1
    }

    fileprivate mutating func add(_ range: Range<Int>, of bead: Int, isOffered: Bool) -> Range<Int> {
      let first = segments.count
      segments += range
      beads += range.map { _ in bead }
      if isOffered { offered += first..<segments.count }
      return first..<segments.count
    }
  }

  private(set) var source = Side()
  private(set) var target = Side()
  /// Sure beads, in places of the lists.
  private(set) var samples: [TranslationModel.Sample] = []
  /// Beads with two sides that are offered, in places of the lists.
  private(set) var doubtful: [TranslationModel.Sample] = []

  /// Beads of a lower confidence may have been made for want of a better partner.
  private static let sure = 0.9
  /// How many sure beads there are to learn from: so many, and so many more for each that is offered.
  private static let (samplesAtLeast, samplesEach) = (500, 4)

  /// - Parameter anchors: what is known beforehand, which nothing of is offered.
  init(of beads: [Bead], anchors: Anchors) {
    let kept = beads.indices.filter { anchors.hold(beads[$0]) || !Self.isOffered(beads[$0]) }
    let offers = beads.count - kept.count
    let sure = kept.filter { !beads[$0].isNull }
    let step = max(1, sure.count / (Self.samplesAtLeast + Self.samplesEach * offers))
    var next = 0
    var sureCount = 0
    for (index, bead) in beads.enumerated() {
      let isOffered = next == kept.count || kept[next] != index
      if !isOffered { next += 1 }
      if !isOffered {
        sureCount += bead.isNull ? 0 : 1
        if bead.isNull || sureCount % step != 0 { continue }
      }
      let sample = TranslationModel.Sample(
        source: source.add(bead.source, of: index, isOffered: isOffered),
        target: target.add(bead.target, of: index, isOffered: isOffered), weight: Float(bead.confidence))
      if !isOffered { samples.append(sample) } else if !bead.isNull { doubtful.append(sample) }
    }
  }

  private static func isOffered(_ bead: Bead) -> Bool { bead.isNull || bead.confidence < sure }
}

extension Anchors {
  /// Whether a bead lies inside an anchor. O(log anchors).
  func hold(_ bead: Bead) -> Bool {
    guard !all.isEmpty else { return false }
    let (start, end) = (
      (source: bead.source.lowerBound, target: bead.target.lowerBound),
      (source: bead.source.upperBound, target: bead.target.upperBound)
    )
    return all.contains { Self.isOrdered($0.start, start) && Self.isOrdered(end, $0.end) }
  }
}
