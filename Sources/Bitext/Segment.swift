/// A sentence of a block.
///
/// The segments of a block are contiguous and cover it, white space included: joined, they give the block back.
public struct Segment: Hashable, Sendable {
  /// UTF-8 offsets in the document.
  public var range: Range<Int>
  /// Index into `Document.blocks`.
  public var block: Int
  /// The line of the file on which the segment's first visible character stands, from 1.
  public var line: Int

  /// A segment at UTF-8 offsets `range` of block number `block`, visible from `line` on.
  public init(range: Range<Int>, block: Int, line: Int) {
    self.range = range
    self.block = block
    self.line = line
  }
}

/// A document and its segments, in order.
public struct SegmentedDocument: Sendable {
  /// The text and its blocks.
  public var document: Document
  /// In order; those of a block are contiguous and cover it.
  public var segments: [Segment]

  /// Takes the segments of `document`, in order.
  public init(document: Document, segments: [Segment]) {
    self.document = document
    self.segments = segments
  }

  /// What a reader sees of segment `index`: trimmed, each run of white space that holds a line break made one space.
  public func text(of index: Int) -> String {
    foldingLineBreaks(document.utf8[segments[index].range])
  }

  /// The segments of `range`, as `text(of:)` gives each, joined as running text: by a space, or by nothing in
  /// scripts that write without spaces.
  public func text(of range: Range<Int>) -> String {
    range.map { text(of: $0) }.joined(separator: document.language?.writesSpaces == false ? "" : " ")
  }
}

extension Language {
  /// Whether sentences are set apart by spaces (not so in Chinese, Japanese, Thai, Lao, Khmer, Burmese).
  public var writesSpaces: Bool { !Self.withoutSpaces.contains(base) }

  /// A fact about scripts: by the ISO 15924 codes of those that set no spaces, the languages that are written in them.
  /// Korean, which sets spaces, is not; other languages in these scripts have too few texts to say.
  private static let withoutSpaces = Set(
    ["Hani": ["zh", "yue"], "Jpan": ["ja"], "Thai": ["th"], "Laoo": ["lo"], "Khmr": ["km"], "Mymr": ["my"]]
      .values.joined())
}

/// Trims white space and folds each run of it that holds a line break into one space.
///
/// Linear in the length. Other white space inside the line is kept: no-break spaces are part of French typography.
private func foldingLineBreaks(_ bytes: ArraySlice<UInt8>) -> String {
  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  var trimmed = bytes.drop(while: isSpace)
  while let last = trimmed.last, isSpace(last) { trimmed.removeLast() }
  guard trimmed.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
    return String(decoding: trimmed, as: UTF8.self)
  }
  var folded: [UInt8] = []
  folded.reserveCapacity(trimmed.count)
  var index = trimmed.startIndex
  while index < trimmed.endIndex {
    var end = index
    while end < trimmed.endIndex, isSpace(trimmed[end]) { end += 1 }
    if end == index {
      folded.append(trimmed[index])
      index += 1
    } else {
      let run = trimmed[index..<end]
      if run.contains(where: { $0 == 0x0A || $0 == 0x0D }) { folded.append(0x20) } else { folded += run }
      index = end
    }
  }
  return String(decoding: folded, as: UTF8.self)
}
