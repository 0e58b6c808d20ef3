import Bitext

/// The bead at which an answer resolves most doubt; nil where all are confirmed.
///
/// - Parameters:
///   - beads: in order; a confidence is the probability that the bead is right.
///   - isConfirmed: whether a person has answered for the bead of that index.
public func nextDoubt(in beads: [Bead], isConfirmed: (Int) -> Bool) -> Int? {
  beads.indices.filter { !isConfirmed($0) }.max { one, other in
    (answerWorth(of: beads[one]), other) < (answerWorth(of: beads[other]), one)
  }
}

/// How much doubt an answer to a bead resolves, where a bead of one segment on either side that is certainly wrong is 1.
///
/// The probability that it is wrong, and more where it is long: with it go the places of all its segments, and what is
/// left of the neighbours' doubt, which are aligned anew. Neither by beads alone nor by segments alone are errors found as
/// soon (docs/review.md).
public func answerWorth(of bead: Bead) -> Double {
  (1 - bead.confidence) * (Double(bead.source.count + bead.target.count) / 2).squareRoot()
}
