import Formats

/// How a unit of one version of a TMX differs from the other version.
public enum UnitDifference: Sendable {
  /// It is in the new version only.
  case added(TMXUnit)
  /// It is in the old version only.
  case removed(TMXUnit)
  /// It is in both, with other texts.
  case changed(old: TMXUnit, new: TMXUnit)
}

/// How many units differ, and how.
public struct DifferenceReport: Hashable, Sendable {
  /// In both versions with the same texts.
  public var unchanged = 0
  /// In the new version only.
  public var added = 0
  /// In the old version only.
  public var removed = 0
  /// In both with other texts.
  public var changed = 0

  /// All counts 0.
  public init() {}
}

/// Finds what differs between two versions of a TMX, whatever the order of the units.
///
/// A unit is the same in both where its `tuid` is, or, where it has none, its source; units with the same key correspond
/// in order. It is changed where the texts differ, inline codes included; or, with `everything`, where anything of it
/// does. Memory grows by 64 bytes a distinct unit of both; texts are put aside in a file.
///
/// - Parameters:
///   - old: opens the old version; twice.
///   - new: opens the new version; twice.
///   - found: told of added and changed units in the order of the new version, then of the removed ones.
/// - Throws: `PairReadingError`, `ReadingError`, `OutputError`; what `found` throws.
public func difference(
  from old: () throws -> TMXReader, to new: () throws -> TMXReader, everything: Bool = false,
  progress: (Double) -> Void = { _ in }, found: (UnitDifference) throws -> Void
) throws -> DifferenceReport {
  var report = DifferenceReport()
  // How often the old version has each content, then how many of these the new one has, too.
  var contents = KeyTable()
  var (remaining, matched): ([UInt32], [UInt32]) = ([], [])
  var keys = IdentityKeys(everything: everything)
  try forEachUnit(old, { progress($0 / 4) }) { unit, header in
    let place = contents.insert(keys.content(of: unit, header), UInt32(remaining.count))
    if let place { remaining[Int(place)] += 1 } else { remaining.append(1) }
  }
  matched = Array(repeating: 0, count: remaining.count)
  // Of the new version what the old one lacks: how many by identity, and which units.
  var (identities, waiting): (KeyTable, [UInt32]) = (KeyTable(), [])
  var isUnmatched: [Bool] = []
  try forEachUnit(new, { progress(0.25 + $0 / 4) }) { unit, header in
    if let place = contents[keys.content(of: unit, header)], remaining[Int(place)] > 0 {
      remaining[Int(place)] -= 1
      matched[Int(place)] += 1
      report.unchanged += 1
      isUnmatched.append(false)
    } else {
      let place = identities.insert(keys.identity(of: unit, header), UInt32(waiting.count))
      if let place { waiting[Int(place)] += 1 } else { waiting.append(1) }
      isUnmatched.append(true)
    }
  }
  // Of the old version what the new one lacks, put aside: by identity where a unit of the new one waits for it.
  let spool = try SpooledUnits()
  var partners: [[Range<Int>]] = Array(repeating: [], count: waiting.count)
  var gone: [Range<Int>] = []
  try forEachUnit(old, { progress(0.5 + $0 / 4) }) { unit, header in
    if let place = contents[keys.content(of: unit, header)], matched[Int(place)] > 0 {
      matched[Int(place)] -= 1
      return
    }
    let range = try spool.append(unit.written)
    if let place = identities[keys.identity(of: unit, header)], waiting[Int(place)] > 0 {
      waiting[Int(place)] -= 1
      partners[Int(place)].append(range)
    } else {
      gone.append(range)
    }
  }
  var index = 0
  var taken = [Int](repeating: 0, count: partners.count)
  try forEachUnit(new, { progress(0.75 + $0 / 4) }) { unit, header in
    defer { index += 1 }
    guard index < isUnmatched.count, isUnmatched[index] else { return }
    if let place = identities[keys.identity(of: unit, header)].map(Int.init), taken[place] < partners[place].count {
      let range = partners[place][taken[place]]
      taken[place] += 1
      report.changed += 1
      try found(.changed(old: TMXUnit(xml: spool.bytes(range)), new: unit))
    } else {
      report.added += 1
      try found(.added(unit))
    }
  }
  for range in gone {
    report.removed += 1
    try found(.removed(TMXUnit(xml: spool.bytes(range))))
  }
  return report
}

private func forEachUnit(
  _ open: () throws -> TMXReader, _ progress: (Double) -> Void, _ body: (TMXUnit, TMXHead) throws -> Void
) throws {
  let reader = try open()
  while let unit = try reader.next() {
    if reader.count & 1023 == 0 { reader.progress.map(progress) }
    try body(unit, reader.head)
  }
}

/// What makes a unit the same one, and what its content is.
private struct IdentityKeys {
  var everything: Bool
  private var texts = UnitKeys()
  private var sources = UnitKeys(sameness: .source)

  init(everything: Bool) { self.everything = everything }

  mutating func identity(of unit: TMXUnit, _ header: TMXHead) -> Key {
    if let id = unit.attribute("tuid") { return Key([0] + Array(id.utf8)) }
    return sources.key(of: unit, header: header)
  }

  mutating func content(of unit: TMXUnit, _ header: TMXHead) -> Key {
    let identity = identity(of: unit, header)
    let content = everything ? Key(unit.xml) : texts.key(of: unit, header: header)
    return Key(
      [identity.high, identity.low, content.high, content.low].flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
      })
  }
}
