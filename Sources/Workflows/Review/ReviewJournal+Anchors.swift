import Alignment
import Bitext
import Files

extension ReviewJournal {
  /// The beads that a person confirmed, as anchors between the texts as they are without the review's own cuts and joins;
  /// nil where the file is no journal. Passages that moved are none.
  ///
  /// - Throws: `ReadingError`; `Problem`, where it is of other texts.
  package static func anchors(
    at path: String, _ source: SegmentedDocument, _ target: SegmentedDocument
  ) throws -> [Anchor]? {
    guard let head = try head(at: path) else { return nil }
    for (said, text) in [(head.source, source), (head.target, target)] where !said.isOf(text) {
      throw Problem.otherText(path: path, text: text.document.name)
    }
    let contents = try contents(of: readFile(path).split(separator: UInt8(ascii: "\n")), path: path)
    var beads = head.beads
    // Of each segment as it stands, those that it was made of.
    var origins: [PairSide: [ClosedRange<Int>]] = [
      .source: source.segments.indices.map { $0...$0 }, .target: target.segments.indices.map { $0...$0 },
    ]
    for (index, change) in contents.done.enumerated() {
      func require(_ range: Range<Int>, within count: Int) throws {
        guard range.lowerBound >= 0, range.upperBound <= count else {
          throw Problem.damaged(path: path, line: index + 2)
        }
      }
      if let edit = change.edit, var own = origins[edit.side] {
        let places = edit.at..<edit.at + edit.old.count
        try require(places, within: own.count)
        let first = own[places].map(\.lowerBound).min() ?? 0
        let last = own[places].map(\.upperBound).max() ?? 0
        own.replaceSubrange(places, with: edit.new.map { _ in first...last })
        origins[edit.side] = own
      }
      for patch in change.patches {
        let range = patch.at..<patch.at + patch.old.count
        try require(range, within: beads.count)
        beads.replaceSubrange(range, with: patch.new)
      }
    }
    return anchors(of: beads, origins)
  }

  private static func anchors(of beads: [ReviewBead], _ origins: [PairSide: [ClosedRange<Int>]]) -> [Anchor] {
    let (sources, targets) = (origins[.source] ?? [], origins[.target] ?? [])
    /// The segments as they were, where no other bead has a part of them; nil where one has.
    func original(_ range: Range<Int>, _ origins: [ClosedRange<Int>], from start: Int) -> Range<Int>? {
      guard let first = range.first, let last = range.last, range.upperBound <= origins.count else {
        return range.isEmpty ? start..<start : nil
      }
      if first > 0, origins[first - 1].upperBound >= origins[first].lowerBound { return nil }
      if last + 1 < origins.count, origins[last + 1].lowerBound <= origins[last].upperBound { return nil }
      return origins[first].lowerBound..<origins[last].upperBound + 1
    }
    var (i, j) = (0, 0)
    /// Where the next bead begins in the texts as they were.
    var place = (source: 0, target: 0)
    var anchors: [Anchor] = []
    for bead in beads {
      let source = original(i..<i + bead.source, sources, from: place.source)
      let target = original(j..<j + bead.target, targets, from: place.target)
      (i, j) = (i + bead.source, j + bead.target)
      place = (
        i > 0 && i <= sources.count ? sources[i - 1].upperBound + 1 : place.source,
        j > 0 && j <= targets.count ? targets[j - 1].upperBound + 1 : place.target
      )
      guard bead.isConfirmed, bead.counterpart == nil, let source, let target else { continue }
      anchors.append(Anchor(source: source, target: target))
    }
    return anchors
  }
}
