extension Sections {
  #if DEBUG
    /// Stops where a joined path does not lead from the first node of the first section to the last of the last, bead after
    /// bead, or passes a fence by.
    @inline(never)
    func _checkInvariants(ofJoined path: Engine.Path) {
      var place = (source: 0, target: 0)
      var next = 0
      for step in path {
        precondition(
          (step.bead.i, step.bead.j) == place, "a bead at \((step.bead.i, step.bead.j)) goes on from \(place)")
        precondition(step.bead.m >= 0 && step.bead.n >= 0 && step.bead.m + step.bead.n > 0, "a bead holds nothing")
        if next < anchors.fences.count, anchors.fences[next] == place { next += 1 }
        place = (place.source + step.bead.m, place.target + step.bead.n)
      }
      if next < anchors.fences.count, anchors.fences[next] == place { next += 1 }
      precondition(next == anchors.fences.count, "the path passes a fence by")
      let last = all[all.count - 1]
      precondition(place == (last.source.upperBound, last.target.upperBound), "the path ends at \(place)")
    }

    /// Stops where sections don't cover both texts in order, or one reaches into an anchor but does not hold it.
    @inline(never)
    func _checkInvariants() {
      precondition(all.count == cuts.count + 1 && all[0].source.lowerBound == 0 && all[0].target.lowerBound == 0)
      for (index, cut) in cuts.enumerated() {
        let (before, behind) = (all[index], all[index + 1])
        precondition(before.source.upperBound >= cut.source && before.target.upperBound >= cut.target)
        precondition(behind.source.lowerBound <= cut.source && behind.target.lowerBound <= cut.target)
      }
      for (first, second) in zip(cuts, cuts.dropFirst()) {
        precondition(first.source < second.source && first.target <= second.target, "cuts fall back")
      }
      let corners = all.flatMap {
        [($0.source.lowerBound, $0.target.lowerBound), ($0.source.upperBound, $0.target.upperBound)]
      }
      for node in cuts + corners {
        precondition(anchors.clamp(node) == node && anchors.outside(node, forwards: true) == node, "a cut in an anchor")
      }
    }
  #else
    @inline(__always)
    func _checkInvariants(ofJoined path: Engine.Path) {}
    @inline(__always)
    func _checkInvariants() {}
  #endif
}
