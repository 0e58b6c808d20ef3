import TextAnalysis

/// The classes of a text's words, with the marks between them, its start and its end.
struct TextSequence {
  /// By place.
  private(set) var classes: [Int16]
  /// By word: its place.
  private(set) var places: [Int]
  /// By place but the last: how readily what stands there and what follows are neighbours.
  private(set) var joins: [Float]

  /// Linear.
  init(_ text: ExaminedText, _ sequences: WordSequences) {
    classes = [sequences.of(.start)]
    places = []
    joins = []
    classes.reserveCapacity(text.words.count * 5 / 4 + 2)
    places.reserveCapacity(text.words.count)
    var end = 0
    for index in text.words.indices {
      let range = text.words[index].range
      if let mark = Self.mark(in: text.utf8, end, range.lowerBound) { classes.append(sequences.of(mark)) }
      places.append(classes.count)
      classes.append(text.entries[index].sequenceClass)
      end = range.upperBound
    }
    if let mark = Self.mark(in: text.utf8, end, text.utf8.count) { classes.append(sequences.of(mark)) }
    classes.append(sequences.of(.end))
    joins = (1..<classes.count).map { sequences.association(classes[$0 - 1], classes[$0]) }
  }

  /// The first mark of a class of its own between two words, or else any mark.
  static func mark(in bytes: [UInt8], _ start: Int, _ end: Int) -> WordSequences.Mark? {
    var isMarked = false
    for index in stride(from: start, to: end, by: 1) {
      switch bytes[index] {
      case 0x2C, 0x3B, 0x3A: return .comma
      case 0x2E, 0x21, 0x3F: return .stop
      case 0x28, 0x29, 0x5B, 0x5D: return .bracket
      case 0x22: return .quotationMark
      // « and »; “, ”, and … behind E2 80.
      case 0xAB where index > start && bytes[index - 1] == 0xC2, 0xBB where index > start && bytes[index - 1] == 0xC2:
        return .quotationMark
      case 0x9C where index > start + 1 && bytes[index - 1] == 0x80,
        0x9D where index > start + 1 && bytes[index - 1] == 0x80:
        return .quotationMark
      case 0xA6 where index > start + 1 && bytes[index - 1] == 0x80: return .stop
      // White space, hyphens, apostrophes, and what they start with or hold.
      case 0x09...0x0D, 0x20, 0x27, 0x2D, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x98, 0x99: continue
      default: isMarked = true
      }
    }
    return isMarked ? .other : nil
  }
}

extension ExaminedText {
  /// Whether a mark stands before word `index`, or no word.
  func hasMark(before index: Int) -> Bool {
    guard index > 0, index < words.count else { return true }
    return TextSequence.mark(in: utf8, words[index - 1].range.upperBound, words[index].range.lowerBound) != nil
  }
}
