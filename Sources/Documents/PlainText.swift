import Bitext
import Files

extension Format {
  /// Text without marks: blocks by blank lines, marks of lists, rules and tables, or one a line.
  public static let plainText = Format(
    name: "text", extensions: ["txt", "text"], summary: "plain text"
  ) { source throws(ReadingError) in
    let (utf8, encoding) = try decode(named: source.name, source.bytes, encoding: source.options.encoding)
    let controls = utf8.withUnsafeBufferPointer(countControls)
    if looksBinary(controls, of: utf8.count) { throw ReadingError(name: source.name, reason: .binary(kind: nil)) }
    let (layout, blocks) = utf8.withUnsafeBufferPointer { layOut($0, source.options) }
    let document = assemble(blocks, of: utf8, named: source.name)
    return ReadDocument(document: document, encoding: encoding, layout: layout)
  }
}

/// A block of a plain text.
struct TextBlock {
  var kind = Block.Kind.paragraph
  /// What it is made of, a line or a part of one each, in bytes.
  var pieces: [Range<Int>]
  /// The line of the first, from 1.
  var line: Int
}

/// Finds out how a text is laid out, and its blocks. Linear but for one sort of line lengths.
func layOut(_ text: UnsafeBufferPointer<UInt8>, _ options: ReadingOptions) -> (Layout, [TextBlock]) {
  var lines = lines(of: text, endingWith: options.segmented ? .plain : .all)
  if options.segmented { return (.segmented, segmentedBlocks(lines, in: text)) }
  let isRule = lines.map { !$0.isBlank && isOrnament(UnsafeBufferPointer(rebasing: text[$0.range])) }
  let tables = tables(in: lines, of: text, isRule: isRule)
  // Rules part blocks as blank lines do, and tables are no measure of how others are broken.
  for index in lines.indices where isRule[index] { lines[index].isBlank = true }
  for index in tables.lazy.map(\.lines).joined() { lines[index].isBlank = true }
  let paragraphs = Paragraphs(lines, in: text, separator: options.paragraphs)
  var blocks: [TextBlock] = []
  var rest = tables[...]
  for group in lines.indices.split(whereSeparator: { lines[$0].isBlank }) {
    while let table = rest.first, table.lines.lowerBound < group.startIndex {
      blocks += cells(of: rest.removeFirst(), lines)
    }
    blocks += paragraphs.blocks(of: group)
  }
  for table in rest { blocks += cells(of: table, lines) }
  return (paragraphs.layout, blocks)
}

private func cells(of table: TextTable, _ lines: [Line]) -> [TextBlock] {
  var line = table.lines.lowerBound
  return table.cells.map { cell in
    // The cells of a row go back to its first line.
    while line > table.lines.lowerBound, lines[line].range.lowerBound > cell[0].lowerBound { line -= 1 }
    while lines[line].range.upperBound < cell[0].lowerBound { line += 1 }
    return TextBlock(kind: .cell, pieces: cell, line: lines[line].number)
  }
}

/// Blocks of segments: separated by blank lines alone.
private func segmentedBlocks(_ lines: [Line], in text: UnsafeBufferPointer<UInt8>) -> [TextBlock] {
  lines.indices.split { lines[$0].isBlank }.map { group in
    TextBlock(
      pieces: [lines[group.startIndex].range.lowerBound..<lines[group.endIndex - 1].range.upperBound],
      line: lines[group.startIndex].number)
  }
}
