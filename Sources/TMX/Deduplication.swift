import Files
import Formats

/// Which of several units that are the same is kept.
public enum Keeper: String, CaseIterable, Sendable {
  /// The one that comes first in the file.
  case first
  /// The one with the latest date; the last of the file among equals.
  case newest
  /// The one with the highest confidence, then the highest `usagecount`, then the latest date; the first among equals.
  case best
  /// One for each context (`prev`, `next`, `file`, `id`, `x-context...`): only duplicates with the same context go.
  case inContext = "in-context"
}

/// What makes units duplicates, and which one is kept.
public struct DuplicateRule: Hashable, Sendable {
  /// Differences to ignore.
  public var leniency: Leniency
  /// What has to be the same.
  public var sameness: Sameness
  /// Which one is kept.
  public var keeper: Keeper

  /// By default exact duplicates of all texts are removed, and the first is kept.
  public init(leniency: Leniency = [], sameness: Sameness = .unit, keeper: Keeper = .first) {
    (self.leniency, self.sameness, self.keeper) = (leniency, sameness, keeper)
  }
}

/// Writes each unit once, in the order of the file.
///
/// Memory grows by 64 bytes a distinct unit at most (twice that while it grows), whatever the texts' sizes.
///
/// - Parameter open: opens the file; twice, where a later unit may be the one to keep.
/// - Throws: `PairReadingError` where the file can't be read; what the sink throws.
public func deduplicate(
  _ open: () throws -> TMXReader, rule: DuplicateRule, to sink: any ByteSink,
  progress: (Double) -> Void = { _ in }
) throws -> PassReport {
  let isRanked = rule.keeper == .newest || rule.keeper == .best
  let winners = try isRanked ? rank(open(), rule) { progress($0 / 2) } : nil
  let reader = try open()
  let writer = TMXWriter(reader.head, to: sink)
  var keys = UnitKeys(rule.leniency, sameness: rule.sameness, withContext: rule.keeper == .inContext)
  var (seen, report) = (KeyTable(), PassReport())
  while let unit = try reader.next() {
    defer { report.read += 1 }
    if report.read & 1023 == 0 { reader.progress.map { progress(isRanked ? 0.5 + $0 / 2 : $0) } }
    let isKept: Bool
    if let winners {
      // Units that came to the file since it was read first are nobody's duplicates yet.
      isKept = report.read >= winners.count || winners[report.read]
    } else {
      isKept = seen.insert(keys.key(of: unit, header: reader.head), 0) == nil
    }
    if isKept { try writer.write(unit) } else { try writer.leaveOut(unit) }
  }
  try writer.finish(reader.tail)
  report.written = writer.count
  return report
}

/// What decides between duplicates.
private struct Rank: Comparable {
  var confidence: Float
  var uses: Int32
  /// `YYYYMMDDhhmmss` as a number.
  var date: Int64

  static func < (one: Rank, other: Rank) -> Bool {
    (one.confidence, one.uses, one.date) < (other.confidence, other.uses, other.date)
  }
}

/// For each unit of the file whether it is the one to keep.
private func rank(_ reader: TMXReader, _ rule: DuplicateRule, _ progress: (Double) -> Void) throws -> [Bool] {
  var keys = UnitKeys(rule.leniency, sameness: rule.sameness)
  var table = KeyTable()
  var ranks: [Rank] = []
  var winner: [UInt32] = []
  var isKept: [Bool] = []
  while let unit = try reader.next() {
    if isKept.count & 1023 == 0 { reader.progress.map(progress) }
    let index = UInt32(isKept.count)
    isKept.append(false)
    let date = Int64(String((unit.lastDate ?? "").filter(\.isNumber).prefix(14))) ?? 0
    var rank = Rank(confidence: 0, uses: 0, date: date)
    if rule.keeper == .best {
      rank.confidence = Float(unit.confidence ?? 0)
      rank.uses = unit.attribute("usagecount").flatMap(Int32.init) ?? 0
    }
    let key = keys.key(of: unit, header: reader.head)
    if let place = table.insert(key, UInt32(ranks.count)) {
      let isBetter = rule.keeper == .newest ? rank >= ranks[Int(place)] : rank > ranks[Int(place)]
      if isBetter { (ranks[Int(place)], winner[Int(place)]) = (rank, index) }
    } else {
      ranks.append(rank)
      winner.append(index)
    }
  }
  for index in winner { isKept[Int(index)] = true }
  return isKept
}
