import Bitext
import Formats
import Workflows

/// Beads this sure or surer are not shown among the least certain.
private let certain = 0.9
/// How many of the least certain places the summary shows.
private let shownPlaces = 5

/// The lines that tell the user how the alignment went: beads by kind, mean confidence, passages without a counterpart,
/// those that do correspond where these are many, the least certain places, and what was written and left out.
func summary(of bitext: Bitext, written: [WrittenOutput]) -> [String] {
  var lines =
    [kinds(of: bitext.beads)] + omissions(in: bitext) + corresponding(in: bitext) + moved(in: bitext)
    + copies(in: bitext)
  let doubtful = leastCertain(of: bitext.beads, below: certain, count: shownPlaces)
  if !doubtful.isEmpty { lines.append("Least certain:") }
  lines += doubtful.map { "  " + place(of: bitext.beads[$0], in: bitext) }
  return lines + written.flatMap(outcome)
}

/// Such as `24 beads: 20 1-1, 2 1-2, 1 2-1, 1 0-1; mean confidence 0.93`, the frequent kinds first.
func kinds(of beads: [Bead]) -> String {
  var tally = BeadTally()
  tally.add(beads)
  return words(for: tally)
}

/// Such as `39 beads: 32 × 1-1, 2 × 1-2; mean confidence 0.98`.
func words(for tally: BeadTally) -> String {
  guard tally.count > 0 else { return "0 beads" }
  let parts = tally.kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) × \($0.key)" }
  let mean = twoDecimals(tally.meanConfidence)
  let moved = tally.moved > 0 ? "; \(tally.moved) of them moved" : ""
  return "\(counted(tally.count, "bead")): \(parts.joined(separator: ", "))\(moved); mean confidence \(mean)"
}

/// How many passages without a counterpart the summary shows.
private let shownOmissions = 10

/// Such as `a.fr.txt, line 95, has no counterpart for a.en.txt:112-148 (37 segments)`: the longest passages, in order.
func omissions(in bitext: Bitext) -> [String] {
  let all = bitext.omissions()
  let longest = Set(all.indices.sorted { (all[$1].count, $0) < (all[$0].count, $1) }.prefix(shownOmissions))
  var lines = all.indices.filter(longest.contains).map { words(for: all[$0], in: bitext) }
  if all.count > longest.count {
    let rest = all.indices.filter { !longest.contains($0) }
    let segments = rest.reduce(0) { $0 + all[$1].count }
    lines.append(
      "and \(counted(rest.count, "shorter passage")) without a counterpart (\(counted(segments, "segment")))")
  }
  return lines
}

/// How many passages that correspond the summary shows.
private let shownCorresponding = 3

/// Such as `corresponding: a.en.txt:12-48 to a.fr.txt:1-33 (30 beads)`, where only stretches of the texts correspond: the
/// longest, in order.
func corresponding(in bitext: Bitext) -> [String] {
  let all = bitext.correspondingPassages()
  let longest = Set(all.indices.sorted { (all[$1].beads, $0) < (all[$0].beads, $1) }.prefix(shownCorresponding))
  var words = all.indices.filter(longest.contains).map { index in
    let passage = all[index]
    return "corresponding: \(lines(bitext.source, passage.source)) to \(lines(bitext.target, passage.target)) "
      + "(\(counted(passage.beads, "bead")))"
  }
  if all.count > longest.count {
    let beads = all.indices.filter { !longest.contains($0) }.reduce(0) { $0 + all[$1].beads }
    words.append("and \(all.count - longest.count) more corresponding (\(counted(beads, "bead")))")
  }
  return words
}

/// Such as `moved: a.en.txt:30-34 to a.fr.txt:95-100 (5 beads); a.en.txt:7 to a.fr.txt:3`: the longest passages, in order.
func moved(in bitext: Bitext) -> [String] {
  if bitext.isUnsearchedForMoved {
    return ["too many segments are left alone on both sides to look for moved passages"]
  }
  let all = bitext.movedPassages()
  guard !all.isEmpty else { return [] }
  let longest = Set(all.indices.sorted { (all[$1].beads, $0) < (all[$0].beads, $1) }.prefix(shownPlaces))
  let words = all.indices.filter(longest.contains).map { index in
    "\(lines(bitext.source, all[index].source)) to \(lines(bitext.target, all[index].target))"
      + (all[index].beads > 1 ? " (\(all[index].beads) beads)" : "")
  }
  return ["moved: \(words.joined(separator: "; "))" + (all.count > longest.count ? "; ..." : "")]
}

/// Such as `3 beads have the same text on both sides: not translated (a.en.txt:12, 40, 41)`.
private func copies(in bitext: Bitext) -> [String] {
  let copies = bitext.copies()
  guard !copies.isEmpty else { return [] }
  let places = copies.prefix(shownPlaces).map { lines(bitext.source, bitext.beads[$0].source) }
  let more = copies.count > places.count ? ", ..." : ""
  return [
    "\(copies.count == 1 ? "1 bead has" : "\(copies.count) beads have") the same text on both sides, not translated: "
      + "\(places.joined(separator: ", "))\(more)"
  ]
}

private func words(for omission: Omission, in bitext: Bitext) -> String {
  let isSource = omission.side == .source
  let (own, other) = isSource ? (bitext.source, bitext.target) : (bitext.target, bitext.source)
  let place =
    omission.place < other.segments.count
    ? "\(other.document.positions.noun) \(other.segments[omission.place].line)" : "its end"
  return "\(shownName(other.document)), \(place), has no counterpart for \(lines(own, omission.segments)) "
    + "(\(counted(omission.count, "segment")))"
}

/// Such as `a.en.txt:12`, `a.fr.txt:13-14`, or `-` for no segments.
private func lines(_ side: SegmentedDocument, _ segments: Range<Int>) -> String {
  guard let first = segments.first, let last = segments.last else { return "-" }
  let (start, end) = (side.segments[first].line, side.segments[last].line)
  return "\(shownName(side.document)):\(start)" + (end > start ? "-\(end)" : "")
}

/// Such as `0.31  a.en.txt:12  a.fr.txt:13-14  "He left…" | "Il est…"`.
private func place(of bead: Bead, in bitext: Bitext) -> String {
  func text(_ side: SegmentedDocument, _ segments: Range<Int>) -> String {
    segments.isEmpty ? "nothing" : "\"\(shown(side.text(of: segments), limit: 40))\""
  }
  return "\(twoDecimals(bead.confidence))  \(lines(bitext.source, bead.source))  \(lines(bitext.target, bead.target))  "
    + "\(text(bitext.source, bead.source)) | \(text(bitext.target, bead.target))"
}

func outcome(_ written: WrittenOutput) -> [String] {
  let report = written.report
  var parts = [
    counted(report.written, written.format.itemName.one, plural: written.format.itemName.many) + " written"
  ]
  if report.weak > 0 {
    parts.append(
      "\(counted(report.weak, "bead")) below the confidence of \(confidenceText(written.minimumConfidence)) left out")
  }
  if report.copies > 0 { parts.append("\(counted(report.copies, "bead")) not translated left out") }
  if report.unpaired > 0 { parts.append("\(counted(report.unpaired, "bead")) without a counterpart left out") }
  if report.empty > 0 { parts.append("\(counted(report.empty, "bead")) with nothing visible on one side left out") }
  var lines = ["\(written.name): \(parts.joined(separator: ", "))"]
  if report.removedCharacters > 0 {
    let removed = counted(report.removedCharacters, "control character")
    lines.append("warning: \(written.name): \(removed) that XML forbids removed")
  }
  return lines
}

private func twoDecimals(_ value: Double) -> String {
  confidenceText((value * 100).rounded() / 100)
}
