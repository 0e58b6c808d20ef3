import Bitext

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
