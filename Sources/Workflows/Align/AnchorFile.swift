import Alignment
import Bitext
import Files
import Formats

/// Why a line of a file of anchors is none.
public struct AnchorFileError: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Reason: Hashable, Sendable {
    /// It is neither two numbers or ranges, nor a bead, nor two headings.
    case unreadable
    /// The segments of a side do not follow each other.
    case gap
    /// There is no such segment, by its number from 1, of so many.
    case noSegment(PairSide, Int, count: Int)
    /// No block or segment has this text.
    case noHeading(PairSide, String)
    /// Several have, on these lines of the document at least.
    case severalHeadings(PairSide, String, lines: [Int])
    /// Segments that stand alone, where the line before does not end where they begin.
    case noPlace
    /// It contradicts the anchor of this line.
    case contradiction(line: Int)
  }

  /// The file.
  public var path: String
  /// From 1.
  public var line: Int
  /// What is wrong with it.
  public var reason: Reason
}

/// The anchors that a file names: segments of two documents that correspond to each other.
///
/// A line is one of
/// - two numbers of segments, counted from 1, or ranges of them: `12-13 14`;
/// - a bead as ``readBeads(_:)`` reads it, counted from 0: `[11, 12]:[13]`. One with an empty side says that the other
///   stands alone, where the line before it tells the place, as in files that were written so;
/// - two headings, or other blocks or segments, separated by a tab, letter case and white space aside.
///
/// A journal of `enregard review` names the beads that were confirmed in it.
///
/// Blank lines, and lines that start with `#`, are skipped.
/// - Throws: `ReadingError`, `AnchorFileError`, `ReviewJournal.Problem`.
package func readAnchors(
  at path: String, _ source: SegmentedDocument, _ target: SegmentedDocument
) throws -> [Anchor] {
  if let confirmed = try ReviewJournal.anchors(at: path, source, target) { return confirmed }
  var reader = AnchorReader(path: path, source: source, target: target)
  for line in try readFile(path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    try reader.read(line)
  }
  try reader.requireConsistency()
  return reader.anchors.map(\.anchor)
}

private struct AnchorReader {
  let path: String
  let source: SegmentedDocument
  let target: SegmentedDocument
  private(set) var anchors: [(anchor: Anchor, line: Int)] = []
  private var line = 0
  /// The node behind the last anchor.
  private var place = (source: 0, target: 0)
  private lazy var headings = (source: Headings(source), target: Headings(target))

  init(path: String, source: SegmentedDocument, target: SegmentedDocument) {
    (self.path, self.source, self.target) = (path, source, target)
  }

  func error(_ reason: AnchorFileError.Reason) -> AnchorFileError {
    AnchorFileError(path: path, line: line, reason: reason)
  }

  mutating func read(_ bytes: ArraySlice<UInt8>) throws {
    line += 1
    let hasMark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = trimmed(String(decoding: hasMark ? bytes.dropFirst(3) : bytes, as: UTF8.self))
    guard !text.isEmpty, !text.hasPrefix("#") else { return }
    let fields = text.split(separator: "\t", omittingEmptySubsequences: true)
    let words = text.split(whereSeparator: \.isWhitespace)
    var anchor: Anchor
    if text.hasPrefix("["), let bead = try? readBeads(Array(text.utf8)).first {
      anchor = Anchor(source: try range(bead.source), target: try range(bead.target))
      if anchor.source.isEmpty { anchor.source = place.source..<place.source }
      if anchor.target.isEmpty { anchor.target = place.target..<place.target }
      let isKnown = (anchor.source.lowerBound, anchor.target.lowerBound) == place
      if anchor.source.isEmpty || anchor.target.isEmpty, !isKnown { throw error(.noPlace) }
    } else if words.count == 2, let source = numbers(words[0]), let target = numbers(words[1]) {
      anchor = Anchor(source: source, target: target)
    } else if fields.count == 2 {
      anchor = Anchor(
        source: try segments(.source, String(fields[0]), of: headings.source),
        target: try segments(.target, String(fields[1]), of: headings.target), isDivisible: true)
    } else {
      throw error(.unreadable)
    }
    for (side, range, count) in [
      (PairSide.source, anchor.source, source.segments.count), (.target, anchor.target, target.segments.count),
    ] where range.upperBound > count {
      throw error(.noSegment(side, range.upperBound, count: count))
    }
    anchors.append((anchor, line))
    place = (anchor.source.upperBound, anchor.target.upperBound)
  }

  private func range(_ indexes: [Int]) throws -> Range<Int> {
    guard let first = indexes.first else { return 0..<0 }
    guard indexes == Array(first..<first + indexes.count) else { throw error(.gap) }
    return first..<first + indexes.count
  }

  /// The segments of `12` or `12-13`, counted from 1.
  private func numbers(_ text: Substring) -> Range<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 1, last >= first else {
      return nil
    }
    return first - 1..<last
  }

  private func segments(_ side: PairSide, _ text: String, of headings: Headings) throws -> Range<Int> {
    let found = headings.places(of: text)
    guard let first = found.first else { throw error(.noHeading(side, text)) }
    guard found.count == 1 else {
      let document = side == .source ? source : target
      throw error(.severalHeadings(side, text, lines: found.map { document.segments[$0.lowerBound].line }))
    }
    return first
  }

  /// - Throws: `AnchorFileError` with both lines where two anchors cannot both hold.
  func requireConsistency() throws {
    do {
      _ = try Anchors(
        anchors.map(\.anchor), sourceCount: source.segments.count, targetCount: target.segments.count)
    } catch AnchorError.contradiction(let one, let other) {
      let lines = [one, other].compactMap { anchor in
        anchors.first { $0.anchor.source == anchor.source && $0.anchor.target == anchor.target }?.line
      }.sorted()
      throw AnchorFileError(path: path, line: lines.last ?? line, reason: .contradiction(line: lines.first ?? line))
    }
  }
}

/// Where blocks and segments of a document stand, by their text without letter case and runs of white space.
private struct Headings {
  private var places: [String: [Range<Int>]] = [:]

  init(_ document: SegmentedDocument) {
    func add(_ text: String, _ range: Range<Int>) {
      if places[text]?.contains(range) != true { places[text, default: []].append(range) }
    }
    var start = 0
    while start < document.segments.count {
      var end = start
      while end < document.segments.count, document.segments[end].block == document.segments[start].block {
        add(Self.folded(document.text(of: end)), end..<end + 1)
        end += 1
      }
      let block = document.segments[start].range.lowerBound..<document.segments[end - 1].range.upperBound
      add(Self.folded(document.document.text(in: block)), start..<end)
      start = end
    }
  }

  func places(of text: String) -> [Range<Int>] { places[Self.folded(text)] ?? [] }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}

private func trimmed(_ text: String) -> String {
  guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[first...last])
}
