/// A passage of one side that the other lacks: a missing chapter, a preface of one side alone.
public struct Omission: Hashable, Sendable {
  /// A side of a bitext.
  public enum Side: Hashable, Sendable { case source, target }

  /// Which side has the passage.
  public var side: Side
  /// The segments of that side from the first without a counterpart to the last; a few between may have one.
  public var segments: Range<Int>
  /// How many of them have none.
  public var count: Int
  /// Where the passage would stand on the other side: before this segment.
  public var place: Int

  /// A passage of one side that the other lacks.
  public init(side: Side, segments: Range<Int>, count: Int, place: Int) {
    self.side = side
    self.segments = segments
    self.count = count
    self.place = place
  }
}

extension Bitext {
  /// The passages without a counterpart, in order of the source: runs of at least `shortest` segments alone.
  ///
  /// A chance likeness inside a missing chapter must not cut the report of it in two: up to two beads in a row may
  /// interrupt a run, and no more than one for each five segments without a counterpart. O(beads).
  public func omissions(shortest: Int = 5) -> [Omission] {
    let found =
      omissions(on: .source, \.source, \.target, shortest) + omissions(on: .target, \.target, \.source, shortest)
    return found.sorted { start($0) < start($1) }
  }

  private func omissions(
    on side: Omission.Side, _ own: KeyPath<Bead, Range<Int>>, _ other: KeyPath<Bead, Range<Int>>, _ shortest: Int
  ) -> [Omission] {
    var found: [Omission] = []
    var run: Omission?
    // Beads with two sides within the run, and since its last segment alone.
    var (interruptions, since) = (0, 0)
    func close() {
      if let run, run.count >= shortest { found.append(run) }
      (run, interruptions, since) = (nil, 0, 0)
    }
    // A moved bead stands in the source's order.
    for bead in beads where side == .source || !bead.isMoved {
      if bead[keyPath: other].isEmpty {
        let segments = bead[keyPath: own]
        if let known = run, (interruptions + since) * 5 > known.count { close() }
        interruptions += since
        since = 0
        var extended = run ?? Omission(side: side, segments: segments, count: 0, place: bead[keyPath: other].lowerBound)
        extended.segments = extended.segments.lowerBound..<segments.upperBound
        extended.count += segments.count
        run = extended
      } else if !bead.isNull, run != nil {
        since += 1
        if since > 2 { close() }
      }
    }
    close()
    return found
  }

  private func start(_ omission: Omission) -> Int {
    omission.side == .source ? omission.segments.lowerBound : omission.place
  }
}
