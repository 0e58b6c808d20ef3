import ICU
import TMX

/// The result of analysing some files: counts by file and band.
public struct LeverageReport: Sendable {
  /// For each file its counts.
  public var files: [[LeverageBand: LeverageCount]]
}

/// Analyses segments against a memory, as translators bill by it.
///
/// Repetitions are told across all files, in their order. Each distinct segment is searched once, on `threads` threads.
///
/// - Parameters:
///   - files: the segments of each file, in order.
///   - source: the language that they are in.
///   - target: that matches must have.
/// - Throws: ``MemoryError``.
public func analyzeLeverage(
  of files: [[String]], in store: MemoryStore, source: String, target: String?, style: LeverageStyle, threads: Int = 2,
  progress: @escaping @Sendable (Double) -> Void = { _ in }
) throws -> LeverageReport {
  let queries = files.flatMap { segments in
    segments.indices.map { index in
      var query = MemoryQuery(segments[index], source: source, target: target, minimumScore: 50, limit: 1)
      // A segment's context makes a difference to context matches only.
      if style == .trados {
        query.before = index > 0 ? segments[index - 1] : nil
        query.after = index + 1 < segments.count ? segments[index + 1] : nil
      }
      return query
    }
  }
  var found = try matches(of: queries, in: store, threads: threads, progress: progress).map { matches in
    matches.first.map { $0.kind == .context ? .context : LeverageBand(score: $0.score) } ?? .none
  }[...]
  var counter = try WordCounter(language: source)
  var seen = Set<String>()
  var report = LeverageReport(files: [])
  for segments in files {
    var counts: [LeverageBand: LeverageCount] = [:]
    for segment in segments {
      let isRepeated = !seen.insert(segment).inserted
      var band = found.removeFirst()
      if isRepeated, style == .omegat || band != .context && band != .exact { band = .repetition }
      let bytes = Array(segment.utf8)
      let sizes = counter.count(bytes)
      var count = LeverageCount()
      (count.segments, count.words, count.characters) = (1, sizes.words, sizes.characters)
      count.letters = segment.unicodeScalars.count { !$0.properties.isWhitespace }
      counts[band, default: LeverageCount()] += count
    }
    report.files.append(counts)
  }
  return report
}
