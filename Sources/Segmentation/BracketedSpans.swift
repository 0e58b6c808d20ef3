import Bitext

/// Stretches of a text whose marks end no sentence of it, by brackets and quotation marks of East Asia: 《跑吧！孩子》.
///
/// Made once for a block that has such brackets; then asked in order.
struct BracketedSpans {
  private var spans: [(range: Range<Int>, isTitle: Bool)] = []
  private var next = 0

  /// Longer ones hold a text of their own, or their bracket closes another.
  private static let longest = 900

  /// The spans of the text. Linear.
  init(_ context: Context) {
    let text = context.text
    // What is open: how it closes, where it started, and how many full stops stood before it.
    var open: [(closing: UInt32, start: Int, fullStops: Int)] = []
    var (index, fullStops, afterStop) = (0, 0, false)
    while index < text.count {
      let character = context.character(at: index)
      let end = index + character.length
      if let closing = Self.closing(character.value) {
        if open.count < 16 { open.append((closing, index, fullStops)) }
      } else if let last = open.lastIndex(where: { $0.closing == character.value }) {
        let (_, start, before) = open[last]
        open.removeSubrange(last...)
        let mayBeTitle = character.value == 0x300F || character.value == 0x201D
        let isTitle = character.value == 0x300B || character.value == 0x3009 || mayBeTitle && fullStops == before
        // What is said is sentences where the last of them has its mark, and else a part of the one around.
        let isSaid = Self.isQuote(character.value) && afterStop
        if end - start <= Self.longest, !isSaid { spans.append((start..<end, isTitle)) }
      }
      if let scalar = Unicode.Scalar(character.value), character.value != 0x20 {
        if character.value == 0x3002 { fullStops += 1 }
        afterStop = EndMark(scalar) != nil && character.value != 0x3A && character.value != 0xFF1A
      }
      index = end
    }
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a sentence that starts at `segmentStart` goes on over `place`, since that lies in a title, or in brackets
  /// that the sentence has around a part of it. Places ascend.
  mutating func goesOn(over place: Int, from segmentStart: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    while next < spans.count, spans[next].range.upperBound <= place, spans[next].range.upperBound <= segmentStart {
      next += 1
    }
    var index = next
    while index < spans.count, spans[index].range.lowerBound < place {
      let (range, isTitle) = spans[index]
      // A mark at the end of brackets ends nothing, either: 他说了（真的！）这句话。
      if place <= range.upperBound,
        isTitle && place < range.upperBound
          || range.lowerBound > segmentStart
            && Characters.hasVisible(UnsafeBufferPointer(rebasing: text[segmentStart..<range.lowerBound]))
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func closing(_ opening: UInt32) -> UInt32? {
    switch opening {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x201C: 0x201D
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014: opening + 1
    case 0xFF08: 0xFF09
    case 0xFF3B: 0xFF3D
    default: nil
    }
  }

  private static func isQuote(_ closing: UInt32) -> Bool {
    closing == 0x201D || closing == 0x300D || closing == 0x300F
  }
}
