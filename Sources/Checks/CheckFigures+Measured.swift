extension Check {
  /// By id; `scripts/measure/checks` makes this table.
  static let measured: [String: CheckFigures] = [:]
}
