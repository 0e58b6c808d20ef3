import Bitext
import Languages

/// What starts an item of a list: `1.`, `2)`, `(b)`, `• 9.`, `•`.
struct ListMark: Hashable {
  /// How it is written; the marks of a list are written alike.
  private struct Style: Hashable {
    enum Count: Hashable { case none, digits, lower, upper }

    var bullet: UInt32 = 0
    var opens = false
    var count = Count.none
    /// `.` and `)`.
    var dot = false
    var bracket = false
  }

  /// UTF-8 offsets in the text.
  var range: Range<Int>
  private var style = Style()
  private var value = 0

  /// The mark at `start`, with white space behind it; nil where there is none.
  init?(at start: Int, in context: Context) {
    let text = context.text
    var index = start
    let first = context.character(at: index)
    if Characters.isBullet(first.value) {
      style.bullet = first.value
      index = context.skippingSpace(index + first.length)
      range = start..<start + first.length
    } else {
      range = start..<start
    }
    let afterBullet = range.upperBound
    if index < text.count, text[index] == 0x28 {
      style.opens = true
      index += 1
    }
    let digits = index
    while index < text.count, text[index] >= 0x30, text[index] <= 0x39, index - digits < 4 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    if index > digits {
      style.count = .digits
    } else if index < text.count, text[index] | 0x20 >= 0x61, text[index] | 0x20 <= 0x7A {
      style.count = text[index] >= 0x61 ? .lower : .upper
      value = Int(text[index])
      index += 1
    }
    if index < text.count, text[index] == 0x2E {
      style.dot = true
      index += 1
    }
    if index < text.count, text[index] == 0x29 {
      style.bracket = true
      index += 1
    }
    // `A.` is an initial, and four digits a year.
    let isNumber =
      style.count != .none && (style.dot || style.bracket) && index - digits < 6 && value < 1000
      && (!style.opens || style.bracket) && !(style.count == .upper && !style.bracket)
    if isNumber, index < text.count, context.isSpace(at: index) {
      range = start..<index
    } else if style.bullet != 0, afterBullet < text.count, context.isSpace(at: afterBullet) {
      (style, value) = (Style(bullet: style.bullet), 0)
    } else {
      return nil
    }
  }

  /// Whether this may be the next of a list after `last`.
  func follows(_ last: ListMark) -> Bool {
    style == last.style && (style.count == .none || value == last.value + 1)
  }

  /// Whether it may be the end of a sentence as well: `see page 2. The rest`.
  var isAmbiguous: Bool { style.bullet == 0 && !style.bracket }
}

extension Context {
  /// The marks of a list that stands in one line, `1. One 2. Two`: the first starts the text, the others go on counting.
  /// None where there are not two. Linear, and at once done with a text that starts with a word.
  func listMarks() -> [ListMark] {
    let start = skippingSpace(0)
    guard start < text.count, let first = ListMark(at: start, in: self) else { return [] }
    var marks = [first]
    var index = first.range.upperBound
    while index < text.count {
      let space = Characters.whiteSpaceLength(at: index, in: text)
      guard space > 0 else {
        index += 1
        continue
      }
      index = skippingSpace(index)
      guard index < text.count, let mark = ListMark(at: index, in: self), mark.follows(marks[marks.count - 1]),
        startsItem(mark)
      else { continue }
      marks.append(mark)
      index = mark.range.upperBound
    }
    return marks.count > 1 ? marks : []
  }

  /// Whether `mark` starts an item: text follows it; no comma or word stands before it that numbers go with; and where it
  /// could end a sentence, a capital follows.
  private func startsItem(_ mark: ListMark) -> Bool {
    let next = skippingSpace(mark.range.upperBound)
    guard next < text.count, !mark.isAmbiguous || LetterCase(character(at: next).value) == .upper else { return false }
    var end = mark.range.lowerBound
    while end > 0, isSpace(before: end) { end = self.start(before: end) }
    guard end > 0, text[end - 1] != 0x2C, text[end - 1] != 0x3B, text[end - 1] != 0x3A else { return false }
    var start = end
    while start > 0, text[start - 1] != 0x20, end - start < 24 { start -= 1 }
    return counted.value(of: bytes(start..<end)) == nil
  }
}

/// Words of any language that a number goes with, as in `step 2`.
private let counted = WordTable(LanguageData.all.map { ($0.countedWords, 0) })
