import Alignment
import Bitext

/// Where a review stands: two texts, the beads between them, and what was rejected.
package struct ReviewState: Sendable {
  package internal(set) var source: SegmentedDocument
  package internal(set) var target: SegmentedDocument
  /// In order; together they hold every segment of both texts.
  package internal(set) var beads: [ReviewBead]
  var rejected: Set<RejectedPair> = []
  /// The least number that no bead has had for an id.
  var nextID: Int

  /// The beads of an alignment, none of them confirmed.
  package init(_ bitext: Bitext) {
    (source, target) = (bitext.source, bitext.target)
    beads = Self.beads(of: bitext)
    nextID = beads.count
  }

  init(source: SegmentedDocument, target: SegmentedDocument, beads: [ReviewBead]) {
    (self.source, self.target, self.beads) = (source, target, beads)
    nextID = (beads.map(\.id).max() ?? -1) + 1
  }

  /// The text of a side.
  package subscript(side: PairSide) -> SegmentedDocument {
    get { side == .source ? source : target }
    set { if side == .source { source = newValue } else { target = newValue } }
  }

  /// A moved bead becomes one on either side, where its segments stand.
  private static func beads(of bitext: Bitext) -> [ReviewBead] {
    var movedTargets: [Int: Bead] = [:]
    for bead in bitext.beads where bead.isMoved { movedTargets[bead.target.lowerBound] = bead }
    var (beads, ids): ([ReviewBead], [Range<Int>: Int]) = ([], [:])
    var j = 0
    func add(_ source: Int, _ target: Int, _ confidence: Double) {
      beads.append(ReviewBead(id: beads.count, source: source, target: target, confidence: confidence))
    }
    func addMoved() {
      while let bead = movedTargets[j] {
        ids[bead.target] = beads.count
        add(0, bead.target.count, bead.confidence)
        j += bead.target.count
      }
    }
    var sides: [(id: Int, target: Range<Int>)] = []
    for bead in bitext.beads {
      if bead.isMoved {
        sides.append((beads.count, bead.target))
        add(bead.source.count, 0, bead.confidence)
      } else {
        if !bead.target.isEmpty { addMoved() }
        add(bead.source.count, bead.target.count, bead.confidence)
        j += bead.target.count
      }
    }
    addMoved()
    for (id, target) in sides {
      guard let other = ids[target] else { continue }
      (beads[id].counterpart, beads[other].counterpart) = (other, id)
    }
    return beads
  }

  /// The beads with the places of their segments. O(beads).
  func placed() -> [PlacedBead] { beads.placed() }

  /// The beads as an alignment, for writing: confirmed ones are certain, and moved passages are one bead.
  ///
  /// - Returns: the bitext, which of its beads are left out, and the notes on others.
  package func bitext() -> (bitext: Bitext, leftOut: Set<Bead>, notes: [Bead: String]) {
    let (told, leftOut, notes) = beads.told()
    return (Bitext(source: source, target: target, beads: told.map(\.bead)), leftOut, notes)
  }

  /// How many wrong beads are to be expected among those that nobody has confirmed.
  package var expectedErrors: Double { beads.reduce(0) { $0 + $1.doubt } }

  /// Of this confidence on, a bead is not doubtful.
  package static let sure = 0.9

  /// Beads that are worth a look.
  package var doubtfulCount: Int { beads.count { $0.doubt > 1 - Self.sure } }

  /// The index of the bead at which an answer resolves most doubt, other than that of an index; nil where none is open.
  package func nextDoubt(after index: Int) -> Int? {
    let beads = placed().alignerBeads
    return Workflows.nextDoubt(in: beads) { $0 == index || self.beads[$0].isConfirmed }
  }

  /// Beads that a person has confirmed.
  package var confirmedCount: Int { beads.count { $0.isConfirmed } }
}

extension [ReviewBead] {
  /// The beads with the places of their segments. O(beads).
  func placed() -> [PlacedBead] {
    var (i, j) = (0, 0)
    return map { bead in
      defer { (i, j) = (i + bead.source, j + bead.target) }
      return PlacedBead(bead: bead, source: i..<i + bead.source, target: j..<j + bead.target)
    }
  }

  /// The beads as those of an alignment, with whether a person confirmed each: confirmed ones are certain, and moved
  /// passages are one bead, told where its source stands; which are left out, and the notes on others.
  func told() -> (beads: [(bead: Bead, isConfirmed: Bool)], leftOut: Set<Bead>, notes: [Bead: String]) {
    let placed = placed()
    let byID = Dictionary(placed.map { ($0.bead.id, $0) }) { first, _ in first }
    var (beads, leftOut, notes): ([(bead: Bead, isConfirmed: Bool)], Set<Bead>, [Bead: String]) = ([], [], [:])
    for place in placed {
      let other = place.bead.counterpart.flatMap { byID[$0] }
      if other != nil, place.source.isEmpty { continue }
      let bead = Bead(
        source: place.source, target: other?.target ?? place.target,
        confidence: place.bead.isConfirmed ? 1 : place.bead.confidence, isMoved: other != nil)
      if place.bead.isLeftOut || other?.bead.isLeftOut == true { leftOut.insert(bead) }
      if let note = place.bead.note ?? other?.bead.note { notes[bead] = note }
      beads.append((bead, place.bead.isConfirmed))
    }
    return (beads, leftOut, notes)
  }
}

extension [PlacedBead] {
  /// What the aligner keeps to.
  func constraints(rejected: Set<RejectedPair>, kinds: Set<BeadKind>?) -> AlignmentConstraints {
    AlignmentConstraints(
      anchors: compactMap { place in
        // What was moved is as good as confirmed: its counterpart is not near.
        place.bead.isConfirmed || place.bead.counterpart != nil
          ? Anchor(source: place.source, target: place.target) : nil
      },
      rejected: Array<RejectedPair>(rejected), kinds: kinds)
  }

  /// As the aligner knows them.
  var alignerBeads: [Bead] {
    map { place in
      Bead(
        source: place.source, target: place.target, confidence: place.bead.isConfirmed ? 1 : place.bead.confidence)
    }
  }
}
