import Bitext
import Formats

/// What speaks for a bead, as a person reads it:
///
///     12  1-2  confidence 0.81  lines 14 : 15-16
///       < He left, and she stayed.
///       > Il est parti. Elle est restée.
///       number   six = 6   0.90
///       learned  stayed = restée   0.40
func explanation(of bead: Bead, number: Int, in bitext: Bitext, links: [Link]) -> String {
  let (noun, other) = (bitext.source.document.positions.noun, bitext.target.document.positions.noun)
  let places =
    "\(noun)s \(lineNumbers(bitext.source, bead.source)) : "
    + (other == noun ? "" : "\(other)s ") + lineNumbers(bitext.target, bead.target)
  var text =
    "\(number)  \(bead.kind)\(bead.isMoved ? "  moved" : "")  confidence \(confidenceText(bead.confidence))  \(places)\n"
  text += "  < \(visible(bitext.source, bead.source))\n"
  text += "  > \(visible(bitext.target, bead.target))\n"
  let width = Link.Kind.allCases.map(\.rawValue.count).max() ?? 0
  for link in links {
    let kind = link.kind.rawValue + String(repeating: " ", count: width - link.kind.rawValue.count)
    let source = shown(bitext.source.document.text(in: link.source), limit: 60)
    let target = shown(bitext.target.document.text(in: link.target), limit: 60)
    text += "    \(kind)  \(source) = \(target)  \(confidenceText(link.weight))\n"
  }
  if links.isEmpty && !bead.isNull { text += "    no evidence in its words, only in lengths and neighbours\n" }
  return text + "\n"
}

private func visible(_ side: SegmentedDocument, _ segments: Range<Int>) -> String {
  segments.isEmpty ? "(nothing)" : shown(side.text(of: segments), limit: .max)
}

private func lineNumbers(_ side: SegmentedDocument, _ segments: Range<Int>) -> String {
  guard let first = segments.first, let last = segments.last else { return "-" }
  let (start, end) = (side.segments[first].line, side.segments[last].line)
  return end > start ? "\(start)-\(end)" : "\(start)"
}
