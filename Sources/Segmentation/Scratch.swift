import Bitext
import ICU

/// Buffers that segmentation uses again for each block, so that blocks cost no allocation.
struct Scratch {
  /// The ends of the block's sentences, the last its length; none for a block without anything to see.
  private(set) var sentences: [Int32] = []
  /// The offsets after the block's line ends.
  private(set) var lineEnds: [Int32] = []
  private var unfolded: [UInt8] = []
  private var icu: [Int32] = []

  /// Finds the block's line ends and, if it has any, copies it with spaces of the same length in their place: a line
  /// broken to fit a width ends no sentence, and offsets stay true.
  mutating func unfold(_ text: UnsafeBufferPointer<UInt8>) {
    lineEnds.removeAll(keepingCapacity: true)
    unfolded.removeAll(keepingCapacity: true)
    var index = 0
    while index < text.count {
      let byte = text[index]
      // No line end starts with any of these, which are nearly all of a text.
      if byte > 0x0D && byte < 0xC2 || byte < 0x0A {
        index += 1
        continue
      }
      let length = Characters.lineEndLength(at: index, in: text)
      if length > 0 {
        if lineEnds.isEmpty { unfolded.append(contentsOf: text) }
        for offset in index..<(index + length) { unfolded[offset] = 0x20 }
        lineEnds.append(Int32(index + length))
      }
      index += max(length, 1)
    }
  }

  /// Fills `sentences`, after `unfold` of the same text.
  mutating func findSentences(in text: UnsafeBufferPointer<UInt8>, with iterator: BreakIterator?, rules: LanguageRules)
  {
    sentences.removeAll(keepingCapacity: true)
    icu.removeAll(keepingCapacity: true)
    guard Characters.hasVisible(text) else { return }
    if lineEnds.isEmpty {
      iterator?.boundaries(in: text, appendingTo: &icu)
      correct(icu, of: text, rules: rules, into: &sentences)
    } else {
      unfolded.withUnsafeBufferPointer { text in
        iterator?.boundaries(in: text, appendingTo: &icu)
        correct(icu, of: text, rules: rules, into: &sentences)
      }
    }
  }

  /// The text that `unfold` has seen, with spaces for its line ends.
  func unfoldedText(_ text: UnsafeBufferPointer<UInt8>) -> ArraySlice<UInt8> {
    lineEnds.isEmpty ? Array(text)[...] : unfolded[...]
  }

  /// Fills `sentences` with `boundaries`, offsets inside `text` in ascending order: each moved behind the white space
  /// that follows it, and only those between which there is something to see.
  mutating func setSentences(_ boundaries: [Int32], of text: UnsafeBufferPointer<UInt8>) {
    sentences.removeAll(keepingCapacity: true)
    guard Characters.hasVisible(text) else { return }
    var start = 0
    for boundary in boundaries {
      var end = Int(boundary)
      while end < text.count {
        let length = Characters.whiteSpaceLength(at: end, in: text)
        if length == 0 { break }
        end += length
      }
      guard end > start, end < text.count, Characters.hasVisible(UnsafeBufferPointer(rebasing: text[start..<end])),
        Characters.hasVisible(UnsafeBufferPointer(rebasing: text[end...]))
      else { continue }
      sentences.append(Int32(end))
      start = end
    }
    sentences.append(Int32(text.count))
  }
}
