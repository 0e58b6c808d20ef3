/// How much must speak for a finding of a severity: what is rarely right is no more than a note, however bad it would be.
struct SeverityLimits: Hashable, Sendable {
  /// The least strength of a warning; nil where all findings are notes.
  var warning: Double?
  /// The least strength of an error; nil where none is more than a warning.
  var error: Double?

  /// The severity that a finding may have.
  func limited(_ severity: Severity, strength: Double) -> Severity {
    func reaches(_ least: Double?) -> Bool { least.map { strength >= $0 } ?? false }
    return min(severity, reaches(error) ? .error : reaches(warning) ? .warning : .note)
  }
}

extension Check {
  /// How bad its findings are at most, in any direction: its own severity as far as it was right often enough.
  public var mostSevere: Severity {
    let limits = tellsWholes ? nil : Self.limits[id]
    return limits?.values.map { $0.limited(severity, strength: 1) }.max() ?? severity
  }

  /// The limits of a check, nil where none are; of a direction of translation that was not measured, the narrowest of all.
  static func limits(of id: String, from source: String, to target: String) -> SeverityLimits? {
    guard let limits = limits[id] else { return nil }
    return limits["\(source)-\(target)"] ?? limits["*"]
  }
}
