import Bitext
import Files

/// Writes the page of several texts: a column for each.
func writeHTML(
  _ bitext: MultilingualBitext, _ options: ExchangeOptions, _ sink: any ByteSink
) throws -> ExchangeReport {
  var report = ExchangeReport()
  let kept = bitext.beads.indices.filter { options.keep(bitext.beads[$0], &report) }
  let shown = kept.prefix(ExchangeFormat.mostRows)
  report.written = shown.count
  let doubtful = kept.count { isDoubtful(bitext.beads[$0]) }
  try sink.write(head(bitext, "\(kept.count) beads, \(doubtful) doubtful", options))
  var rows = HTMLText()
  for index in shown {
    rows.bytes.removeAll(keepingCapacity: true)
    let bead = bitext.beads[index]
    let sides = zip(bitext.documents, bead.sides).map { document, segments in
      var side = document.side(segments, codes: false)
      side.positions = document.document.positions
      return side
    }
    rows.startRow(index, class: "pair together" + (isDoubtful(bead) ? " doubtful" : ""))
    rows.place(index, "bead", sides)
    rows.bead(
      bead.kind, bead.confidence, isNull: bead.sides.contains(where: \.isEmpty),
      title: "\(bead.kind): number of segments of each text")
    for side in sides { rows.side(side, "text", side.language) }
    rows.raw("</article>\n")
    try sink.write(rows.bytes)
  }
  try sink.write(foot(leftOut: kept.count - shown.count, of: kept.count, options))
  return report
}

private func isDoubtful(_ bead: MultilingualBead) -> Bool {
  bead.confidence < doubtfulBelow || bead.sides.contains(where: \.isEmpty)
}

private func head(_ bitext: MultilingualBitext, _ counts: String, _ options: ExchangeOptions) -> [UInt8] {
  let names = bitext.documents.map { shownName($0.document.name) }
  var html = HTMLText()
  html.start(
    title: names.joined(separator: ", ") + ": " + counts, toolVersion: options.toolVersion, script: HTMLText.finderHash)
  html.raw("<header class=\"bar\">\n<div>\n")
  html.heading(names)
  html.summary(counts)
  html.raw(#"<label><input type="checkbox" id="doubtful"> only doubtful beads (below "#)
  html.text("\(doubtfulBelow)")
  html.raw(", or with an empty side)</label>\n</div>\n")
  html.finderForm()
  html.raw("</header>\n<main>\n<div class=\"heads together\">")
  html.raw("<span></span><span></span>")
  for name in bitext.columnNames {
    html.raw("<span>")
    html.text(shownName(name))
    html.raw("</span>")
  }
  html.raw("</div>\n")
  return html.bytes
}

private func foot(leftOut: Int, of all: Int, _ options: ExchangeOptions) -> [UInt8] {
  var html = HTMLText()
  html.raw("</main>\n<footer>")
  if leftOut > 0 {
    html.raw("<p>")
    html.text("This page leaves out \(leftOut) of \(all) beads; the other formats contain all of them.")
    html.raw("</p>")
  }
  html.raw("<p>Made by enregard ")
  html.text(options.toolVersion)
  html.raw(", offline. The number before the texts is the confidence of the alignment; above it, unless all are 1, ")
  html.raw("is the number of sentences of each text.</p></footer>\n")
  html.finderScript()
  html.raw("</body>\n</html>\n")
  return html.bytes
}
