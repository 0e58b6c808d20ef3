import Bitext

/// How the lines of a plain text make blocks.
public enum Layout: Hashable, Sendable {
  /// Blank lines part blocks; a block's lines are broken to fit a width.
  case blankLines
  /// Each line is a block.
  case lines
  /// Each line is a segment; blank lines part blocks.
  case segmented
  /// The format, of that name, says what the blocks are.
  case marked(format: String)
}

/// The widths in columns within which lines are taken to be broken by hand or by an editor; shorter ones are titles,
/// lists and verse, longer ones paragraphs.
private let wrapWidths = 40...130

/// Measures that tell whether a text's lines are broken to fit a width.
///
/// A line is *full* when the first word of the next would not have fitted. The width is a high percentile of the
/// lengths of lines that go on, so that a long URL or table row does not set it; within lines that no blank line
/// parts, it is no more than the longest of them, since lists and quotations are often narrower, but no less than three
/// quarters of it, since a list of titles is broken at no width.
struct WrapMeasure {
  /// For each line, in columns.
  var columns: [Int]
  /// For each line, in columns: what stands before its first space.
  var firstWord: [Int]
  /// For each line, whether it ends like a sentence.
  var isTerminated: [Bool]
  /// For each line, whether it starts with a small letter, as only what goes on does.
  var startsSmall: [Bool]
  /// For each line, whether it starts with a letter of a script without small ones.
  var startsCaseless: [Bool]
  var width = 0
  /// For each line, the width where it stands.
  private var localWidth: [Int] = []

  /// - Parameter lines: of `text`. Linear but for one sort.
  init(_ lines: [Line], in text: UnsafeBufferPointer<UInt8>) {
    columns = []
    firstWord = []
    isTerminated = []
    startsSmall = []
    startsCaseless = []
    for line in lines {
      let range = line.isBlank ? line.range.lowerBound..<line.range.lowerBound : trimmed(line.range, in: text)
      let (all, first) = measure(range, in: text)
      columns.append(all + range.lowerBound - line.range.lowerBound)
      firstWord.append(first)
      isTerminated.append(endsLikeSentence(range, in: text))
      let letter = firstLetter(range, in: text)
      startsSmall.append(letter?.isLowercase == true)
      startsCaseless.append(letter?.generalCategory == .otherLetter)
    }
    var lengths = lines.indices.dropLast().filter { !lines[$0].isBlank && !lines[$0 + 1].isBlank }
      .map { columns[$0] }
    lengths.sort()
    width = lengths.isEmpty ? 0 : lengths[(lengths.count * 95 + 99) / 100 - 1]
    localWidth = [Int](repeating: width, count: lines.count)
    for group in lines.indices.split(whereSeparator: { lines[$0].isBlank }) {
      let longest = columns[group].max() ?? 0
      for index in group { localWidth[index] = min(width, max(longest, width * 3 / 4)) }
    }
  }

  /// Whether line `index` is full: the first word of the one after it would not have fitted.
  func isFull(_ index: Int) -> Bool {
    columns[index] + 1 + firstWord[index + 1] > localWidth[index]
  }

  /// Whether line `index` ends far before the width, so that not even a hurried hand would have broken it there.
  func isShort(_ index: Int) -> Bool {
    (columns[index] + 1 + firstWord[index + 1]) * 10 <= localWidth[index] * 7
  }
}

/// Whether lines are broken to fit a width: most are full, and many end inside a sentence; or, in a text with lists
/// and examples, many start with a small letter after a full line.
func isWrapped(_ lines: [Line], _ measure: WrapMeasure) -> Bool {
  var pairs = 0
  var full = 0
  var open = 0
  var small = 0
  var smallAfterFull = 0
  for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank {
    pairs += 1
    if measure.startsSmall[index + 1] {
      small += 1
      if measure.isFull(index) { smallAfterFull += 1 }
    }
    if measure.isFull(index) {
      full += 1
      if !measure.isTerminated[index] { open += 1 }
    }
  }
  guard full > 0, wrapWidths.contains(measure.width) else { return false }
  return full * 2 >= pairs && open * 10 >= full * 4 || small * 5 >= pairs && smallAfterFull * 10 >= small * 7
}

/// Columns of a stretch and of its first word; East Asian characters take two, and each is a word.
private func measure(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> (all: Int, first: Int) {
  var all = 0
  var first = -1
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = text[index]
    if byte & 0xC0 != 0x80 {
      if byte == 0x20 || byte == 0x09, first < 0 { first = all }
      let isWide = byte >= 0xE3 && byte <= 0xED || byte == 0xEF
      all += isWide ? 2 : 1
      if isWide, first < 0 { first = all }
    }
    index += 1
  }
  return (all, first < 0 ? all : first)
}

private func firstLetter(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar.Properties? {
  guard let first = range.first else { return nil }
  if text[first] < 0x80 { return Unicode.Scalar(text[first]).properties }
  return String(decoding: text[first..<min(range.upperBound, first + 8)], as: UTF8.self).unicodeScalars.first?
    .properties
}

/// Whether the stretch ends with a full stop, question or exclamation mark, ellipsis or colon, closing quotation
/// marks and brackets aside.
func endsLikeSentence(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  var end = range.upperBound
  while end > range.lowerBound {
    var last = end - 1
    while last > range.lowerBound, text[last] & 0xC0 == 0x80 { last -= 1 }
    guard let character = String(decoding: text[last..<end], as: UTF8.self).unicodeScalars.first else { return false }
    if let mark = EndMark(character) { return mark != .semicolon }
    guard EndMark.mayFollow(character) else { return false }
    end = last
  }
  return false
}
