extension ScoreModel {
  /// Of English and French; `scripts/learn/score` makes it.
  static let learned = ScoreModel(
    constant: 1.151,
    weights: [
      1.907, -17.537, -0.916, -0.000, -0.309, -1.275, -3.221, -2.602, -0.778, -0.531, -1.000, -1.326, -1.867, -1.500,
      -1.000, -1.000, -0.721, -1.059, -0.589,
    ])
}
