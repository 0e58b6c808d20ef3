import Bitext
import Files

extension ExchangeFormat {
  /// A format in which a text and its translations are read in step: what is written depends on their passages alone.
  ///
  /// - Parameter write: writes them to a sink; what it has to tell is added to the report.
  static func book(
    name: String, fileExtensions: [String], usualExtension: String? = nil, summary: String,
    _ write: @escaping @Sendable (Book, ExchangeOptions, inout ExchangeReport, any ByteSink) throws -> Void
  ) -> ExchangeFormat {
    ExchangeFormat(
      name: name, fileExtensions: fileExtensions, usualExtension: usualExtension, summary: summary,
      itemName: ("pair", "pairs")
    ) { (bitext: Bitext, options, sink) in
      var report = ExchangeReport()
      try write(Book(bitext, options, &report), options, &report, sink)
      return report
    }.together { bitext, options, sink in
      var report = ExchangeReport()
      try write(Book(bitext, options, &report), options, &report, sink)
      return report
    }
  }
}

extension Book {
  /// The beads of a bitext that are to be written, counted in `report`.
  init(_ bitext: Bitext, _ options: ExchangeOptions, _ report: inout ExchangeReport) {
    var rows: [Row] = []
    for bead in bitext.beads where options.keep(bead, of: bitext, &report) {
      rows.append(Row(sides: [bead.source, bead.target], isMoved: bead.isMoved))
    }
    report.written = rows.count
    self.init([bitext.source, bitext.target], rows)
  }

  /// The same of several texts.
  init(_ bitext: MultilingualBitext, _ options: ExchangeOptions, _ report: inout ExchangeReport) {
    var rows: [Row] = []
    for bead in bitext.beads where options.keep(bead, &report) { rows.append(Row(sides: bead.sides)) }
    report.written = rows.count
    self.init(bitext.documents, rows)
  }
}
