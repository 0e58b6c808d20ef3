extension ScoreModel {
  /// Of English and French; `scripts/learn/score` makes it.
  static let learned = ScoreModel(
    constant: 1.136,
    weights: [
      1.961, -17.524, -0.886, -0.000, -0.305, -1.284, -3.252, -2.592, -0.776, -0.550, -1.000, -1.347, -1.726, -1.500,
      -1.000, -1.000, -0.757, -1.046, -0.572,
    ])
}
