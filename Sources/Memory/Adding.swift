import Dispatch
import Formats
import Synchronization

/// The result of adding units.
public struct AdditionReport: Hashable, Sendable {
  /// Units read.
  public var read = 0
  /// Units that were new to the memory.
  public var added = 0
  /// Units that it had already; where they came from was added to them.
  public var folded = 0
  /// Units without two texts, which were skipped.
  public var unpaired = 0

  /// All counts 0.
  public init() {}
}

/// Units written in one transaction at most: about half a second, so that other writers get their turn.
private let batchSize = 1 << 14

extension MemoryStore {
  /// Adds the units of a TMX, in transactions of some thousands; those that are told as committed are on the medium.
  ///
  /// A unit whose texts and languages the memory has already is folded into that one. What is added twice is there once: an interrupted
  /// addition can simply be repeated.
  ///
  /// - Parameters:
  ///   - name: of the file, for ``Origin/file``.
  ///   - committed: called with the state after each transaction.
  /// - Throws: ``MemoryError``, `PairReadingError`, `ReadingError`.
  public func add(
    _ reader: TMXReader, name: String, progress: (Double) -> Void = { _ in },
    committed: (AdditionReport) -> Void = { _ in }
  ) throws -> AdditionReport {
    try add(reader, file: AddedFile(name: name), progress: progress, committed: committed)
  }

  /// The same of a file that is told from others of its name.
  ///
  /// - Parameters:
  ///   - properties: that every unit gets, in the place of its own of these types; `author` and `date` are what TMX has
  ///     attributes for.
  ///   - replacement: notes which units the file has now.
  public func add(
    _ reader: TMXReader, file: AddedFile, properties: [BitextPair.Property] = [], replacement: Replacement? = nil,
    progress: (Double) -> Void = { _ in }, committed: (AdditionReport) -> Void = { _ in }
  ) throws -> AdditionReport {
    let file = try read { db in try file.registered(in: db) }
    var report = AdditionReport()
    var preparation = UnitPreparation()
    preparation.stamps = UnitStamps(properties)
    // One batch is written while the next is read.
    let writing = DispatchGroup()
    let outcome = Mutex<(AdditionReport, (any Error)?)>((AdditionReport(), nil))
    let frequent = Mutex(FrequentTexts())
    defer { writing.wait() }
    func settle() throws {
      writing.wait()
      let (written, error) = outcome.withLock { $0 }
      if let error { throw error }
      (report.added, report.folded) = (written.added, written.folded)
    }
    while true {
      var batch = PreparedBatch()
      while batch.units.count < batchSize, batch.bytes < 1 << 24, let unit = try reader.next() {
        report.read += 1
        if let prepared = try preparation.prepare(unit, header: reader.head, file: file) {
          batch.bytes += unit.xml.count
          batch.append(prepared)
        } else {
          report.unpaired += 1
        }
      }
      batch.sort()
      try settle()
      committed(report)
      reader.progress.map(progress)
      guard !batch.units.isEmpty else { return report }
      let ready = batch
      writing.enter()
      DispatchQueue.global().async { [self] in
        defer { writing.leave() }
        do {
          let counts = try write { db in
            // Taken out while it is used, so that nothing is copied.
            let known = frequent.withLock { frequent in
              defer { frequent = FrequentTexts() }
              return frequent
            }
            var writer = try BatchWriter(db, known, notesOrigins: replacement != nil)
            let counts = try writer.write(ready)
            replacement?.note(writer.seenOrigins)
            frequent.withLock { $0 = writer.frequent }
            return counts
          }
          outcome.withLock {
            $0.0.added += counts.added
            $0.0.folded += counts.folded
          }
        } catch {
          outcome.withLock { $0.1 = error }
        }
      }
    }
  }
}
