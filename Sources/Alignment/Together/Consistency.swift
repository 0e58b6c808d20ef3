import Foundation

/// What third texts say of the alignment of two: the consistency transformation of multiple sequence alignment (Do,
/// Mahabhashyam, Brudno & Batzoglou 2005), over the boundaries between segments instead of residues, since a bead's sides may
/// be of any size and their boundaries may not.
///
/// Where boundary i of the one text lies at boundary k of the third, and so does boundary j of the other, i and j lie at the
/// same place. Where only one of them lies at a boundary of the third text, they don't. Where neither does, the third text
/// says nothing: its translator joined the sentences; nor does it where it lacks the passage.
struct Consistency: Sendable {
  /// What one third text's opinion counts.
  var weight: Float = 0.5
  /// How often a third text is wrong where it is sure.
  var error: Float = 0.05
  /// How the weight of all opinions together grows with their number: 0 for that of one, 1 for as many ones.
  var growth: Float = 0.5

  /// What is added to the score of alignments that pass boundary i of one text and j of another, as their alignments with
  /// each of `others` have it.
  func gain(_ i: Int, _ j: Int, by others: [(one: BoundaryMatrix, other: BoundaryMatrix)]) -> Float {
    var sum: Float = 0
    for (one, other) in others {
      let (meet, agree) = one.meeting(i, other, j)
      let joined = (1 - one.marked[i]) * (1 - other.marked[j])
      let disagree = max(0, 1 - meet - joined)
      let silent = joined + meet - agree
      sum += log((agree + silent + error * disagree) / (error * agree + silent + disagree))
    }
    return weight * sum * pow(Float(max(1, others.count)), growth - 1)
  }
}
