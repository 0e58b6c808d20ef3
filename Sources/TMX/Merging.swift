import Files
import Formats

/// Writes the units of all `readers`, one file after the other, under the first one's header.
///
/// Nothing is lost: notes, properties and `ude`s of the other headers that the first lacks are added to it, and where a
/// header says something of its units that the first says otherwise (`srclang`, `segtype`, `datatype`, `o-tmf`), the units
/// say it themselves from now on, as TMX 1.4 provides. Duplicates stay: ``deduplicate(_:rule:to:progress:)`` is for them.
///
/// - Parameters:
///   - files: opens each file, as often as it is asked.
///   - joining: whether units that have their source in common, and nothing else, become one of more languages
///     (``PassReport/dropped`` counts those that did).
/// - Throws: `PairReadingError` where a file can't be read; what the sink throws.
public func merge(
  _ files: [() throws -> TMXReader], joining: Bool = false, to sink: any ByteSink,
  progress: (Double) -> Void = { _ in }
) throws -> PassReport {
  let plan = joining ? try JoinPlan(files, progress: progress) : nil
  let heads = try files.map { try $0().head }
  guard var head = heads.first else { return PassReport() }
  var known = Set(head.children.map { head.xml[$0] })
  var additions: [[UInt8]] = []
  for other in heads.dropFirst() {
    for (child, written) in zip(other.children, other.writtenChildren) where known.insert(other.xml[child]).inserted {
      additions.append(written)
    }
  }
  head.append(children: additions)
  let first = heads[0]
  let writer = TMXWriter(head, to: sink)
  var (report, tail) = (PassReport(), [UInt8]())
  for (index, open) in files.enumerated() {
    let reader = try open()
    let defaults = ["srclang", "segtype", "datatype", "o-tmf"].filter {
      reader.head.attribute($0) != first.attribute($0) && reader.head.attribute($0) != nil
    }
    // `*all*` is no language that a unit may have.
    .filter { $0 != "srclang" || reader.head.attribute($0)?.lowercased() != "*all*" }
    while let unit = try reader.next() {
      report.read += 1
      if report.read & 1023 == 0 {
        let share = (Double(index) + (reader.progress ?? 0)) / Double(files.count)
        progress(joining ? 0.5 + share / 2 : share)
      }
      if plan?.isGone(report.read - 1) == true {
        try writer.leaveOut(unit)
        continue
      }
      let joint = try plan?.edits(report.read - 1, unit) ?? []
      let missing = defaults.filter { unit.attribute($0) == nil }
      guard !missing.isEmpty || !joint.isEmpty else {
        try writer.write(unit)
        continue
      }
      let place = unit.startTag.upperBound - (unit.xml[unit.startTag.upperBound - 2] == UInt8(ascii: "/") ? 2 : 1)
      let edits = missing.map { name in
        TMXUnit.Edit(place..<place, xmlAttributes([(name, reader.head.attribute(name) ?? "")]))
      }
      try writer.write(unit, as: unit.edited(edits + joint))
      report.changed += 1
    }
    if index == 0 { tail = reader.tail }
  }
  try writer.finish(tail)
  report.written = writer.count
  report.dropped = plan?.count ?? 0
  return report
}
