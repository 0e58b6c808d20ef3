import Bitext

/// A run of full stops, question and exclamation marks or ellipses, and what surrounds it.
struct Stop {
  enum Kind {
    case fullStop
    case ellipsis
    /// With a question or exclamation mark.
    case mark
  }

  var kind: Kind
  /// Of the first mark.
  var start: Int
  /// After the marks, before what closes.
  var end: Int
  /// Where the next sentence would start: after closing quotation marks and brackets and white space.
  var next: Int
  /// Whether white space stands between.
  var isSpaced: Bool
  /// Whether quotation marks close after the stop.
  var closesQuote: Bool

  /// The length of the mark at `index` in bytes and whether it asks or exclaims; 0 when there is none.
  static func mark(at index: Int, in context: Context) -> (length: Int, asks: Bool) {
    let text = context.text
    switch text[index] {
    case 0x2E: return (1, false)
    case 0x21, 0x3F: return (1, true)
    case 0x3A: return context.rules.colonStops ? (1, false) : (0, false)
    case 0x3B: return context.rules.semicolonAsks ? (1, true) : (0, false)
    case 0xE2:
      guard index + 2 < text.count else { return (0, false) }
      if text[index + 1] == 0x80 {
        if text[index + 2] == 0xA6 { return (3, false) }  // …
        return text[index + 2] == 0xBC || text[index + 2] == 0xBD ? (3, true) : (0, false)  // ‼ ‽
      }
      return text[index + 1] == 0x81 && text[index + 2] >= 0x87 && text[index + 2] <= 0x89 ? (3, true) : (0, false)
    default: return (0, false)
    }
  }

  /// Of the run that starts at `start`. Marks separated by white space are one run: French sets `?!` apart, and
  /// tokenised text the dots of an ellipsis.
  init(at start: Int, in context: inout Context) {
    let text = context.text
    var dots = 0
    var asks = false
    var index = start
    var end = start
    while index < text.count {
      let (length, isMark) = Self.mark(at: index, in: context)
      if length == 0 { break }
      if index > end {
        // A dot that touches a word belongs to it (.NET); so does an ellipsis before it.
        var after = index
        while after < text.count, text[after] == 0x2E { after += 1 }
        if text[index] == 0x2E || length == 3, !context.isSpace(at: max(after, index + length)) { break }
        // After a full stop, an ellipsis starts what follows.
        if !asks, dots == 1, !isMark, length == 3 || after > index + 1 { break }
      }
      if isMark { asks = true } else { dots += length }
      end = index + length
      index = context.skippingSpace(end)
    }
    self.start = start
    self.end = end
    kind = asks ? .mark : dots == 1 ? .fullStop : .ellipsis
    isSpaced = false
    closesQuote = false

    // What touches the stop and can close, closes, whatever its direction; then what stands apart.
    index = Self.skippingReference(end, in: context)
    while index < text.count {
      let character = context.character(at: index)
      let isQuote = BoundaryMarks.isQuote(character.value)
      guard isQuote || BoundaryMarks.isClosingBracket(character.value) || character.value == 0x2A else { break }
      closesQuote = closesQuote || isQuote
      index = Self.skippingReference(index + character.length, in: context)
    }
    while true {
      let after = context.skippingSpace(index)
      if after > index { isSpaced = true }
      guard after < text.count else {
        next = text.count
        return
      }
      let character = context.character(at: after)
      let isQuote = BoundaryMarks.isQuote(character.value)
      guard after > index || closesQuote,
        isQuote ? context.closes(character, at: after) : BoundaryMarks.isClosingBracket(character.value)
      else {
        next = after
        return
      }
      closesQuote = closesQuote || isQuote
      isSpaced = false
      index = after + character.length
    }
  }

  /// After a note's mark: `[12]`, `†` or superscript digits, `¹⁻³`, `¹,²`.
  private static func skippingReference(_ start: Int, in context: Context) -> Int {
    let text = context.text
    var index = start
    while index < text.count {
      let character = context.character(at: index)
      switch character.value {
      case 0xB9, 0xB2, 0xB3, 0x2070...0x207E, 0x2020, 0x2021: index += character.length
      case 0x2C, 0x2013, 0x2D:
        // Between two of them.
        guard index > start, index + character.length < text.count,
          context.character(at: index + character.length).isSuperscript
        else {
          return index
        }
        index += character.length
      case 0x5B:
        var end = index + 1
        while end < text.count, text[end] >= 0x30, text[end] <= 0x39, end - index < 4 { end += 1 }
        guard end > index + 1, end < text.count, text[end] == 0x5D else { return index }
        index = end + 1
      default: return index
      }
    }
    return index
  }
}
