import Dispatch
import ICU
import Maintenance
import Synchronization

/// What the analysis of some files came to: counts by file and band.
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
  // A segment's context makes a difference to context matches only.
  struct Task: Hashable {
    var text: String
    var before: String?
    var after: String?
  }
  var tasks: [Task] = []
  var places: [Task: Int] = [:]
  var taskOf: [[Int]] = []
  for segments in files {
    taskOf.append(
      segments.indices.map { index in
        var task = Task(text: segments[index])
        if style == .trados {
          task.before = index > 0 ? segments[index - 1] : nil
          task.after = index + 1 < segments.count ? segments[index + 1] : nil
        }
        if let place = places[task] { return place }
        places[task] = tasks.count
        tasks.append(task)
        return tasks.count - 1
      })
  }
  let all = tasks
  let bands = Mutex([LeverageBand](repeating: .none, count: all.count))
  let next = Atomic(0)
  let failure = Mutex<(any Error)?>(nil)
  DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
    let search = MemorySearch(store)
    while failure.withLock({ $0 == nil }) {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < all.count else { return }
      if index & 63 == 0 { progress(Double(index) / Double(all.count)) }
      do {
        let task = all[index]
        let best = try search.matches(
          MemoryQuery(
            task.text, source: source, target: target, before: task.before, after: task.after, minimumScore: 50,
            limit: 1)
        ).first
        let band = best.map { $0.kind == .context ? .context : LeverageBand(score: $0.score) } ?? .none
        bands.withLock { $0[index] = band }
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }
  if let error = failure.withLock({ $0 }) { throw error }
  let found = bands.withLock { $0 }
  var counter = try WordCounter(language: source)
  var seen = Set<String>()
  var report = LeverageReport(files: [])
  for (file, segments) in files.enumerated() {
    var counts: [LeverageBand: LeverageCount] = [:]
    for (index, segment) in segments.enumerated() {
      let isRepeated = !seen.insert(segment).inserted
      var band = found[taskOf[file][index]]
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
