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

  /// Beads of a lower confidence may have been made for want of a better partner, if some near by, at most so many beads
  /// away, had none at all, or most of them are as doubtful: two short lists sorted anew may be as long as each other.
  private static let (sure, near) = (0.9, 8)
  /// How many sure beads there are to learn from: so many, and so many more for each that is offered.
  private static let (samplesAtLeast, samplesEach) = (500, 2)

  /// - Parameter anchors: what is known beforehand, which nothing of is offered.
  init(of beads: [Bead], anchors: Anchors) {
    let isOffered = Self.offers(of: beads, anchors)
    let sureCount = beads.indices.count { !isOffered[$0] && !beads[$0].isNull }
    let step = max(1, sureCount / (Self.samplesAtLeast + Self.samplesEach * isOffered.count { $0 }))
    var passed = 0
    for (index, bead) in beads.enumerated() {
      if !isOffered[index] {
        if bead.isNull { continue }
        passed += 1
        guard passed % step == 0 else { continue }
      }
      let sample = TranslationModel.Sample(
        source: source.add(bead.source, of: index, isOffered: isOffered[index]),
        target: target.add(bead.target, of: index, isOffered: isOffered[index]), weight: Float(bead.confidence))
      if !isOffered[index] { samples.append(sample) } else if !bead.isNull { doubtful.append(sample) }
    }
  }

  /// By bead, whether its segments are offered.
  private static func offers(of beads: [Bead], _ anchors: Anchors) -> [Bool] {
    var isOffered = beads.map { $0.isNull && !anchors.hold($0) }
    // How many beads ago, and in how many, one stands alone.
    var distances = [Int](repeating: .max, count: beads.count)
    for order in [Array(beads.indices), beads.indices.reversed()] {
      var distance = Int.max
      for index in order {
        distance = isOffered[index] ? 0 : distance == .max ? .max : distance + 1
        distances[index] = min(distances[index], distance)
      }
    }
    var doubtful = [0]
    for bead in beads { doubtful.append(doubtful[doubtful.count - 1] + (bead.confidence < sure ? 1 : 0)) }
    for (index, bead) in beads.enumerated() where bead.confidence < sure && !anchors.hold(bead) {
      let around = max(0, index - near)..<min(beads.count, index + near + 1)
      let isDoubtful = 2 * (doubtful[around.upperBound] - doubtful[around.lowerBound]) > around.count
      if distances[index] <= near || isDoubtful { isOffered[index] = true }
    }
    return isOffered
  }
}
