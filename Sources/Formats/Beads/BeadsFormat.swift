import Bitext
import Files

extension ExchangeFormat {
  /// Segment indexes, one bead a line: `[source segments]:[target segments]:confidence`, counted from 0, such as
  /// `[0]:[0, 1]:0.97`; an empty side is `[]`.
  ///
  /// The form of Vecalign's and Bertalign's output and of gold alignments; ``readBeads(_:)`` reads it.
  static let beads = ExchangeFormat(
    name: "beads", fileExtensions: ["beads", "gold"],
    summary: "segment indexes and confidences, as alignment scorers read them",
    itemName: ("bead", "beads"), whole: writeBeads)
}

private func writeBeads(_ bitext: Bitext, _ options: ExchangeOptions, _ sink: any ByteSink) throws -> ExchangeReport {
  var report = ExchangeReport()
  for bead in bitext.beads {
    guard options.keep(bead, of: bitext, &report) else { continue }
    let line = "\(Array(bead.source)):\(Array(bead.target)):\(confidenceText(bead.confidence))\n"
    try sink.write(Array(line.utf8))
    report.written += 1
  }
  return report
}
