/// How often a check was right where it was measured (`enregard eval checks`), as counts of sentences.
///
/// Intervals are of 95%, after Wilson (1927).
public struct CheckFigures: Hashable, Sendable {
  /// Sentences with an error of its kind.
  public var errors: Int
  /// Those of them in which it found it.
  public var found: Int
  /// Sentences without an error.
  public var clean: Int
  /// Those of them in which it found something all the same.
  public var alarms: Int

  /// Figures of their counts.
  public init(errors: Int, found: Int, clean: Int, alarms: Int) {
    (self.errors, self.found, self.clean, self.alarms) = (errors, found, clean, alarms)
  }

  /// Of fewer errors no share is told.
  public static let fewestErrors = 20
  /// The share of sentences with an error of a check's kind at which its precision is told.
  package static let prevalence = 0.05

  /// Whether there are too few errors to tell anything.
  public var isFew: Bool { errors < Self.fewestErrors || clean < Self.fewestErrors }

  /// The share of the errors that it found; nil without errors.
  public var recall: Double? { errors > 0 ? Double(found) / Double(errors) : nil }

  /// Where recall is likely to lie.
  public var recallInterval: ClosedRange<Double>? { Self.interval(found, of: errors) }

  /// The share of sentences without an error in which it found one; nil where there are none.
  public var falseAlarmRate: Double? { clean > 0 ? Double(alarms) / Double(clean) : nil }

  /// How many of its findings are right where one sentence in twenty has an error of its kind; nil where too little is
  /// known to tell, or where it found nothing.
  public var precision: Double? {
    guard let recall, let falseAlarmRate else { return nil }
    return Self.precision(recall, falseAlarmRate)
  }

  /// Where that is likely to lie: with the least recall and the most false alarms that are likely, and the reverse.
  public var precisionInterval: ClosedRange<Double>? {
    guard let recall = recallInterval, let alarms = Self.interval(alarms, of: clean),
      let least = Self.precision(recall.lowerBound, alarms.upperBound),
      let most = Self.precision(recall.upperBound, alarms.lowerBound)
    else { return nil }
    return least...most
  }

  private static func precision(_ recall: Double, _ falseAlarms: Double) -> Double? {
    let right = prevalence * recall
    let all = right + (1 - prevalence) * falseAlarms
    return all > 0 ? right / all : nil
  }

  private static func interval(_ part: Int, of whole: Int) -> ClosedRange<Double>? {
    guard whole > 0 else { return nil }
    let (share, count, z) = (Double(part) / Double(whole), Double(whole), 1.96)
    let middle = share + z * z / (2 * count)
    let width = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let scale = 1 + z * z / count
    return max(0, (middle - width) / scale)...min(1, (middle + width) / scale)
  }
}

extension CheckFigures {
  /// A share and its interval as shown to people: 93% (87-97); nil where it is not known.
  package func percent(
    _ value: KeyPath<CheckFigures, Double?>, _ interval: KeyPath<CheckFigures, ClosedRange<Double>?>
  ) -> String? {
    guard let share = self[keyPath: value], let range = self[keyPath: interval] else { return nil }
    func percent(_ share: Double) -> Int { Int(clamping: (share * 100).rounded()) }
    return "\(percent(share))% (\(percent(range.lowerBound))-\(percent(range.upperBound)))"
  }
}

extension Check {
  /// The figures that were measured for its warnings and errors; nil if it was not measured, or gives notes alone in
  /// every direction.
  public var figures: CheckFigures? {
    if let limits = Self.limits[id], limits.values.allSatisfy({ $0.warning == nil }) { return nil }
    return Self.measured[id]
  }
}
