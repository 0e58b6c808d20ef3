import ICU
import Synchronization

/// Code units that may stand at a place: exact below 128, and all or none of the others.
struct UnitSet: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var beyond = false

  /// The same few sets stand in hundreds of rules.
  private static let known = Mutex<[String: UnitSet]>([:])

  static let all = UnitSet(low: .max, high: .max, beyond: true)

  private init(low: UInt64, high: UInt64, beyond: Bool) { (self.low, self.high, self.beyond) = (low, high, beyond) }

  /// One code unit.
  init(_ unit: UInt16) {
    switch unit {
    case ..<64: low = 1 << UInt64(unit)
    case ..<128: high = 1 << UInt64(unit - 64)
    default: beyond = true
    }
  }

  /// What `pattern`, an expression for one character, matches below 128; of the others, any.
  init(matching pattern: String) {
    if let known = Self.known.withLock({ $0[pattern] }) {
      self = known
      return
    }
    defer { Self.known.withLock { [self] in $0[pattern] = self } }
    beyond = true
    guard let expression = try? RegularExpression(pattern) else {
      self = .all
      return
    }
    for unit in UInt16(0)..<128 {
      // What can't be told may match.
      let matches = withUnsafePointer(to: unit) { pointer in
        expression.setText(UnsafeBufferPointer(start: pointer, count: 1))
        return try? expression.starts(at: 0)
      }
      if matches ?? true { formUnion(UnitSet(unit)) }
    }
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    unit < 64 ? low >> UInt64(unit) & 1 != 0 : unit < 128 ? high >> UInt64(unit - 64) & 1 != 0 : beyond
  }

  mutating func formUnion(_ other: UnitSet) {
    low |= other.low
    high |= other.high
    beyond = beyond || other.beyond
  }
}

/// What a match may end with: the last of its code units, in their order.
struct PatternTail: Hashable {
  var units: [UnitSet] = []
  /// Whether these are all of the match.
  var isWhole = true

  /// More units than this are not kept.
  static let longest = 8

  /// Whether the text before `place` can be such an end.
  @inline(__always)
  func fits(before place: Int, in text: UnsafeBufferPointer<UInt16>) -> Bool {
    guard units.count <= place else { return false }
    var index = place
    for set in units.reversed() {
      index -= 1
      if !set.contains(text[index]) { return false }
    }
    return true
  }

  /// This end behind another, where this is all of what stands behind.
  func behind(_ other: PatternTail) -> PatternTail {
    guard isWhole else { return self }
    let joined = other.units + units
    guard joined.count > Self.longest else { return PatternTail(units: joined, isWhole: other.isWhole) }
    return PatternTail(units: Array(joined.suffix(Self.longest)), isWhole: false)
  }

  /// One end that stands for all of `tails`, where they are too many to tell apart.
  static func merged(_ tails: [PatternTail]) -> PatternTail {
    let count = tails.map(\.units.count).min() ?? 0
    var units = [UnitSet](repeating: UnitSet.none, count: count)
    for tail in tails {
      for (index, set) in tail.units.suffix(count).enumerated() { units[index].formUnion(set) }
    }
    return PatternTail(units: units, isWhole: tails.allSatisfy { $0.isWhole && $0.units.count == count })
  }
}

extension UnitSet {
  fileprivate static let none = UnitSet(low: 0, high: 0, beyond: false)
}
