/// A passage of each side that corresponds to the other's.
public struct CorrespondingPassage: Hashable, Sendable {
  /// The source's segments from the first of its beads to the last.
  public var source: Range<Int>
  /// The target's.
  public var target: Range<Int>
  /// How many beads with two sides it has.
  public var beads: Int

  /// A passage of each side.
  public init(source: Range<Int>, target: Range<Int>, beads: Int) {
    self.source = source
    self.target = target
    self.beads = beads
  }
}

extension Bitext {
  /// What lies between the passages without a counterpart, in order, where these are a third of a side or more, as when a
  /// chapter was aligned with a whole book; none elsewhere. O(beads).
  public func correspondingPassages() -> [CorrespondingPassage] {
    let omissions = omissions()
    func alone(_ side: Omission.Side) -> Int { omissions.reduce(0) { $0 + ($1.side == side ? $1.count : 0) } }
    guard
      alone(.source) > 0 && alone(.source) * 3 >= source.segments.count
        || alone(.target) > 0 && alone(.target) * 3 >= target.segments.count
    else { return [] }
    var isOmitted = (
      source: [Bool](repeating: false, count: source.segments.count),
      target: [Bool](repeating: false, count: target.segments.count)
    )
    for omission in omissions {
      for segment in omission.segments {
        switch omission.side {
        case .source: isOmitted.source[segment] = true
        case .target: isOmitted.target[segment] = true
        }
      }
    }
    var found: [CorrespondingPassage] = []
    var isOpen = false
    for bead in beads where !bead.isMoved {
      if bead.source.contains(where: { isOmitted.source[$0] }) || bead.target.contains(where: { isOmitted.target[$0] })
      {
        isOpen = false
      } else if !bead.isNull {
        if isOpen, let last = found.indices.last {
          found[last].source = found[last].source.lowerBound..<bead.source.upperBound
          found[last].target = found[last].target.lowerBound..<bead.target.upperBound
          found[last].beads += 1
        } else {
          found.append(CorrespondingPassage(source: bead.source, target: bead.target, beads: 1))
        }
        isOpen = true
      }
    }
    return found
  }
}
