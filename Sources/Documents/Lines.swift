import Bitext

/// A line of a text.
struct Line {
  /// UTF-8 offsets, without the line end.
  var range: Range<Int>
  /// From 1.
  var number: Int
  /// Whether a reader sees nothing of it.
  var isBlank: Bool
  /// Whether it ends with U+2029, which parts paragraphs whatever the layout.
  var endsParagraph: Bool
}

/// Which characters end a line.
enum LineEnds {
  /// LF, CR, CRLF, NEL, LS and PS.
  case all
  /// LF, CR and CRLF, as tools that write one segment a line mean it.
  case plain
}

/// The lines of a text. Linear.
func lines(of text: UnsafeBufferPointer<UInt8>, endingWith ends: LineEnds = .all) -> [Line] {
  var lines: [Line] = []
  var start = 0
  var index = 0
  func finish(_ end: Int, paragraph: Bool) {
    let isBlank = !Characters.hasVisible(UnsafeBufferPointer(rebasing: text[start..<end]))
    lines.append(Line(range: start..<end, number: lines.count + 1, isBlank: isBlank, endsParagraph: paragraph))
  }
  while index < text.count {
    let byte = text[index]
    // Letters first: no line end starts with one.
    if byte > 0x0D && byte < 0xC2 {
      index += 1
      continue
    }
    let length = Characters.lineEndLength(at: index, in: text)
    if length == 0 || (ends == .plain && byte > 0x0D) {
      index += 1
      continue
    }
    finish(index, paragraph: byte == 0xE2 && text[index + 2] == 0xA9)
    index += length
    start = index
  }
  if start < text.count { finish(text.count, paragraph: false) }
  return lines
}

/// `range` without white space at its ends.
func trimmed(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var start = range.lowerBound
  while start < range.upperBound {
    let length = Characters.whiteSpaceLength(at: start, in: text)
    if length == 0 { break }
    start += length
  }
  var end = range.upperBound
  while end > start {
    var last = end - 1
    while last > start, text[last] & 0xC0 == 0x80 { last -= 1 }
    if Characters.whiteSpaceLength(at: last, in: text) == 0 { break }
    end = last
  }
  return start..<end
}
