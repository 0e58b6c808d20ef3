import Bitext
import Files

extension ExchangeFormat {
  /// One page that needs nothing else: both texts side by side, with a box that leaves only the doubtful pairs.
  ///
  /// It looks as the report of `check` does; without scripts the box works all the same, by style alone. Texts are hostile: every
  /// character is escaped, what is hidden or turns text is shown, each text is a bidirectional isolate. The first
  /// ``mostRows`` rows are shown, more than a browser is at ease with; the page says how many it leaves out.
  static let html = ExchangeFormat(
    name: "html", fileExtensions: ["html", "htm"],
    summary: "one page to read: both texts side by side, with search and a filter for doubtful pairs",
    itemName: ("row", "rows"), whole: writeHTML
  ).together(writeHTML)

  static let mostRows = 20_000
}

/// Below this confidence a row is doubtful, as in the command's summary.
let doubtfulBelow = 0.9

private func writeHTML(_ bitext: Bitext, _ options: ExchangeOptions, _ sink: any ByteSink) throws -> ExchangeReport {
  var report = ExchangeReport()
  let pairs = bitext.pairs()
  let kept = pairs.filter { options.keep(bitext.beads[$0.index], of: bitext, &report) }
  let copies = options.leavesOutCopies ? [] : Set(bitext.copies())
  let shown = kept.prefix(ExchangeFormat.mostRows)
  report.written = shown.count
  let page = BitextPage(
    bitext: bitext, pairs: kept.count, doubtful: kept.count(where: isDoubtful),
    copies: kept.count { copies.contains($0.index) }, options: options)
  try sink.write(page.head())
  var rows = HTMLText()
  for pair in shown {
    rows.bytes.removeAll(keepingCapacity: true)
    let isCopy = copies.contains(pair.index)
    rows.startPair(pair, class: "pair" + (isDoubtful(pair) ? " doubtful" : "") + (isCopy ? " copy" : ""))
    rows.place(of: pair)
    rows.side(pair.source, "source", bitext.source.document.language)
    rows.bead(pair, note: isCopy ? "not translated" : pair.isMoved ? "moved" : nil)
    rows.side(pair.target, "target", bitext.target.document.language)
    rows.raw("</article>\n")
    try sink.write(rows.bytes)
  }
  try sink.write(page.foot(leftOut: kept.count - shown.count))
  return report
}

private func isDoubtful(_ pair: BitextPair) -> Bool {
  (pair.confidence ?? 1) < doubtfulBelow || pair.source.text.isEmpty || pair.target.text.isEmpty
}

extension HTMLText {
  /// A side of a row, in full.
  mutating func side(_ side: BitextPair.Side, _ name: String, _ language: Language?) {
    guard startSide(side, name, language) else { return }
    for piece in MarkedText(side.text, marks: [], context: .max / 8).pieces { self.piece(piece) }
    raw("</bdi></div>")
  }
}

/// What of the page does not depend on single pairs.
private struct BitextPage {
  var bitext: Bitext
  var pairs: Int
  var doubtful: Int
  /// Pairs that were never translated.
  var copies: Int
  var options: ExchangeOptions

  func head() -> [UInt8] {
    let names = [bitext.source, bitext.target].map { shownName($0.document.name) }
    let mean = bitext.beads.isEmpty ? 0 : bitext.beads.reduce(0) { $0 + $1.confidence } / Double(bitext.beads.count)
    let counts =
      "\(pairs) pair\(pairs == 1 ? "" : "s"), \(doubtful) doubtful\(copies > 0 ? ", \(copies) not translated" : ""); mean confidence \(confidenceText(mean).prefix(4))"
    var html = HTMLText()
    html.start(
      title: names.joined(separator: " → ") + ": " + counts, toolVersion: options.toolVersion,
      script: HTMLText.finderHash)
    html.raw("<header class=\"bar\">\n<div>\n")
    html.heading(names)
    html.summary(counts)
    html.raw(#"<label><input type="checkbox" id="doubtful"> only doubtful pairs (below "#)
    html.text("\(doubtfulBelow)")
    html.raw(", or with an empty side)</label>")
    if copies > 0 {
      html.raw(#" <label><input type="checkbox" id="copies"> only what was not translated</label>"#)
    }
    html.raw(
      """

      </div>

      """)
    html.finderForm()
    html.raw(
      """
      </header>
      <main>
      <div class="heads"><span>
      """)
    html.text(bitext.source.document.language?.tag ?? "")
    html.raw("</span><span>")
    html.text(bitext.target.document.language?.tag ?? "")
    html.raw("</span></div>\n")
    return html.bytes
  }

  func foot(leftOut: Int) -> [UInt8] {
    var html = HTMLText()
    html.raw("</main>\n<footer>")
    if leftOut > 0 {
      html.raw("<p>")
      html.text("This page leaves out \(leftOut) of \(pairs) pairs; the other formats contain all of them.")
      html.raw("</p>")
    }
    html.raw("<p>Made by enregard ")
    html.text(options.toolVersion)
    html.raw(", offline. The number between two texts is the ")
    html.raw("confidence of the alignment; above it, unless it is 1-1, is the number of sentences on each side.</p>")
    html.raw("</footer>\n")
    html.finderScript()
    html.raw("</body>\n</html>\n")
    return html.bytes
  }
}

/// What a page calls a document.
func shownName(_ name: String) -> String {
  name == "-" ? "standard input" : name.split(separator: "/").last.map(String.init) ?? name
}
