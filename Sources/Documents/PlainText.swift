import Bitext
import Files

extension Format {
  /// Text without marks: blocks by blank lines or one a line.
  public static let plainText = Format(
    name: "text", extensions: ["txt", "text"], summary: "plain text"
  ) { source throws(ReadingError) in
    let (utf8, encoding) = try decode(named: source.name, source.bytes, encoding: source.options.encoding)
    let controls = utf8.withUnsafeBufferPointer(countControls)
    if looksBinary(controls, of: utf8.count) { throw ReadingError(name: source.name, reason: .binary(kind: nil)) }
    let (layout, blocks) = utf8.withUnsafeBufferPointer { layOut($0, segmented: source.options.segmented) }
    let document = Document(name: source.name, utf8: utf8, blocks: blocks)
    return ReadDocument(document: document, encoding: encoding, layout: layout)
  }
}

/// Finds out how a text is laid out, and its blocks. Linear but for one sort of line lengths.
func layOut(_ text: UnsafeBufferPointer<UInt8>, segmented: Bool) -> (Layout, [Block]) {
  let all = lines(of: text, endingWith: segmented ? .plain : .all)
  if segmented { return (.segmented, blocks(all, in: text) { _ in false }) }
  let measure = WrapMeasure(all, in: text)
  guard isWrapped(all, measure) else { return (.lines, blocks(all, in: text) { _ in true }) }
  return (
    .blankLines,
    blocks(all, in: text) { index in
      // Where the next word would have fitted, someone ended the line on purpose.
      !measure.isFull(index)
        && (measure.isTerminated[index] || startsWithListMark(all[index + 1].range, in: text)
          || (measure.isShort(index) && !measure.startsSmall[index + 1]))
    }
  )
}

/// Blocks of lines: separated by blank lines and paragraph separators, and after each line that `endsBlock`.
private func blocks(
  _ lines: [Line], in text: UnsafeBufferPointer<UInt8>, endsBlock: (Int) -> Bool
) -> [Block] {
  var blocks: [Block] = []
  var first: Int?
  for index in lines.indices where !lines[index].isBlank {
    let start = first ?? index
    let isLast = index + 1 == lines.count || lines[index + 1].isBlank
    if isLast || lines[index].endsParagraph || endsBlock(index) {
      let range = trimmed(lines[start].range.lowerBound..<lines[index].range.upperBound, in: text)
      blocks.append(Block(range: range, line: lines[start].number))
      first = nil
    } else {
      first = start
    }
  }
  return blocks
}

/// Whether a line starts like a list item: "- ", "* ", "• ", "1. ", "12) ", "a) ".
private func startsWithListMark(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  let line = trimmed(range, in: text)
  let start = String(decoding: text[line.lowerBound..<min(line.upperBound, line.lowerBound + 8)], as: UTF8.self)
  guard let space = start.firstIndex(of: " ") else { return false }
  let mark = start[..<space]
  if mark.unicodeScalars.count == 1, let first = mark.unicodeScalars.first {
    if Characters.isBullet(first.value) || "-*–—".unicodeScalars.contains(first) { return true }
  }
  guard let last = mark.last, last == "." || last == ")" else { return false }
  let body = mark.dropLast()
  return !body.isEmpty && body.count <= 3 && (body.allSatisfy(\.isNumber) || (body.count == 1 && last == ")"))
}
