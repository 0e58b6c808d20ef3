import Bitext
import Files

/// Writes bitexts into one output, one after the other.
public protocol BitextWriter: AnyObject {
  /// Writes a bitext, bead by bead, in memory that does not grow with their number; what became of them.
  ///
  /// - Throws: ``ExchangeError`` for what the format cannot express, or not together with what was written before: then
  ///   nothing of this bitext is written, and others may follow. ``OutputError`` from the sink.
  func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> ExchangeReport
  /// Writes what follows the last bitext. The sink is not closed or committed.
  func finish() throws
}

/// Writes bitexts through a writer of pairs.
final class PairwiseWriter: BitextWriter {
  typealias Opening = ([any ByteSink], PairWritingOptions) throws -> any PairWriter

  private let sinks: [any ByteSink]
  private let open: Opening
  /// Opened with what is known of the first bitext.
  private var writer: (any PairWriter)?

  init(to sinks: [any ByteSink], open: @escaping Opening) {
    (self.sinks, self.open) = (sinks, open)
  }

  func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> ExchangeReport {
    let writer = try writer(for: bitext.pairOptions(options))
    let before = writer.report
    var leftOut = ExchangeReport()
    for (index, bead) in bitext.beads.enumerated() {
      guard options.keep(bead, of: bitext, &leftOut) else { continue }
      var pair = bitext.pair(index, codes: options.codes, notes: options.notes)
      pair.stamp(options.properties)
      try writer.write(pair)
    }
    var report = writer.report.since(before)
    (report.weak, report.copies) = (leftOut.weak, leftOut.copies)
    return report
  }

  func finish() throws {
    try writer?.finish()
  }

  private func writer(for options: PairWritingOptions) throws -> any PairWriter {
    if let writer {
      try writer.startDocument(options)
      return writer
    }
    let opened = try open(sinks, options)
    writer = opened
    return opened
  }
}

extension ExchangeReport {
  /// What came after `earlier`.
  fileprivate func since(_ earlier: ExchangeReport) -> ExchangeReport {
    var report = self
    report.written -= earlier.written
    report.weak -= earlier.weak
    report.unpaired -= earlier.unpaired
    report.empty -= earlier.empty
    report.removedCharacters -= earlier.removedCharacters
    return report
  }
}
