import Bitext

extension ExchangeFormat {
  /// Two plain files, line n of one answering line n of the other, as Moses, fast_align and trainers of translation
  /// systems read them.
  ///
  /// Line breaks and tabs inside a segment are written as a space; beads with an empty side are left out.
  static let moses = ExchangeFormat(
    name: "moses", fileExtensions: ["moses"], summary: "two plain files, NAME.en and NAME.fr for -o NAME.moses",
    itemName: ("pair of lines", "pairs of lines"), needsLanguages: true, twoSinkWriter: writeMoses)
}

private func writeMoses(
  _ bitext: Bitext, _ options: ExchangeOptions, _ sources: any ByteSink, _ targets: any ByteSink
) throws -> ExchangeReport {
  var report = ExchangeReport()
  var (source, target): ([UInt8], [UInt8]) = ([], [])
  for bead in bitext.beads {
    guard !bead.isNull else {
      report.unpaired += 1
      continue
    }
    guard bead.confidence >= options.minimumConfidence else {
      report.weak += 1
      continue
    }
    source.removeAll(keepingCapacity: true)
    target.removeAll(keepingCapacity: true)
    appendFolding(bitext.source.text(of: bead.source), to: &source)
    appendFolding(bitext.target.text(of: bead.target), to: &target)
    guard hasVisible(source), hasVisible(target) else {
      report.empty += 1
      continue
    }
    try sources.write(source + [UInt8(ascii: "\n")])
    try targets.write(target + [UInt8(ascii: "\n")])
    report.written += 1
  }
  return report
}

private func hasVisible(_ text: [UInt8]) -> Bool {
  text.withUnsafeBufferPointer(Characters.hasVisible)
}
