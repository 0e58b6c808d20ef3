import Bitext
import BitextTesting
import ICU
import Segmentation
import Testing

private let pieces: [String] = [
  " ", " ", " ", "  ", "\n", "\r\n", "\r", "\t", "\u{A0}", "\u{202F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}",
  ".", ".", ".", "!", "?", "…", "...", "。", "？", "।", "؟", ";", ",", ":", "—", "-", "(", ")", "[", "]", "\"", "'", "’",
  "«", "»", "“", "”", "„", "「", "」", "a", "b", "The", "Il", "M", "etc", "p", "U.S", "12", "3", "é", "É", "ß", "я", "Я",
  "中", "文", "か", "한", "أ", "ב", "क", "ि", "์", "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}", "😀", "👩‍👩‍👧", "🇫🇷",
  "🇫", "👍🏽", "🏽", "\u{200B}", "\u{200F}", "\u{AD}", "\u{0}", "\u{1}", "\u{7F}", "\u{FFFE}", "\u{600}", "*", "[1]", "²",
]

/// Random text, made of what matters to boundaries and of any scalar.
private func randomText(_ generator: inout SeededGenerator) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 1...60, using: &generator) {
    if Int.random(in: 0..<12, using: &generator) == 0 {
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) {
        text.unicodeScalars.append(scalar)
      }
    } else if let piece = pieces.randomElement(using: &generator) {
      text += piece
    }
  }
  return text
}

/// What is wrong with the segments of a text; nil when nothing is.
private func fault(_ text: String, _ segmenter: Segmenter, _ graphemes: BreakIterator) -> String? {
  let document = wholeBlock(text)
  let segments = segmenter.segment(document).segments
  let isVisible = document.utf8.withUnsafeBufferPointer(Characters.hasVisible)
  if segments.isEmpty { return isVisible ? "no segments" : nil }
  var breaks: [Int32] = []
  document.utf8.withUnsafeBufferPointer { graphemes.boundaries(in: $0, appendingTo: &breaks) }
  let places = Set(breaks.map(Int.init))
  var end = 0
  for segment in segments {
    if segment.range.lowerBound != end { return "gap or overlap at \(end)" }
    end = segment.range.upperBound
    if !Array(document.utf8[segment.range]).withUnsafeBufferPointer(Characters.hasVisible) {
      return "nothing to see in \(segment.range)"
    }
    if !places.contains(end) { return "inside a grapheme at \(end)" }
  }
  return end == document.utf8.count ? nil : "ends at \(end)"
}

@Suite struct `Segments of any text` {
  @Test(arguments: ["en", "fr", "de", "el", "ja", "pt"])
  func `give the block back, and each has something to see`(language: String) throws {
    var generator = SeededGenerator(seed: 20_240_607)
    let segmenter = Segmenter(language: Language(canonical: language))
    let graphemes = try BreakIterator(.grapheme, locale: "root")
    for round in 0..<3000 {
      let text = randomText(&generator)
      if let fault = fault(text, segmenter, graphemes) {
        Issue.record("round \(round): \(fault) in \(text.unicodeScalars.map { String($0.value, radix: 16) })")
        return
      }
    }
  }

  @Test func `are none where there is nothing to see`() {
    #expect(Segmenter(language: nil).segment(wholeBlock(" \u{200B}\n")).segments.isEmpty)
    #expect(Segmenter(language: nil).segment(Document(name: "", utf8: [], blocks: [])).segments.isEmpty)
  }

  @Test(arguments: [". * ", "? , ", "a. \" ", ".\u{200B} ", "!\n", "' ? ' "])
  func `come in linear time`(piece: String) {
    let document = wholeBlock(String(repeating: piece, count: 100_000))
    let clock = ContinuousClock()
    let time = clock.measure { _ = Segmenter(language: Language(canonical: "en")).segment(document) }
    #expect(time < .seconds(10), "unoptimised; a quadratic step would take hours")
  }
}

@Suite struct `Segments in their document` {
  @Test func `a line broken to fit a width ends no sentence, and offsets stay true`() {
    let text = "A first sentence that\nis wrapped. A second\u{2028}one\u{85}here. Third.\r\nFourth."
    let document = wholeBlock(text)
    let segmented = Segmenter(language: Language(canonical: "en")).segment(document)
    #expect(
      segmented.segments.map { document.text(in: $0.range) } == [
        "A first sentence that\nis wrapped. ", "A second\u{2028}one\u{85}here. ", "Third.\r\n", "Fourth.",
      ])
    #expect(segmented.segments.map(\.line) == [1, 2, 4, 5])
  }

  @Test func `each knows its block`() {
    let utf8 = Array("One. Two.\n\nThree.".utf8)
    let document = Document(
      name: "x", utf8: utf8, blocks: [Block(range: 0..<9, line: 1), Block(range: 11..<17, line: 3)])
    let segments = Segmenter(language: Language(canonical: "en")).segment(document).segments
    #expect(segments.map(\.block) == [0, 0, 1])
    #expect(segments.map(\.line) == [1, 1, 3])
    #expect(segments.map(\.range) == [0..<5, 5..<9, 11..<17])
  }

  @Test(
    "a block without an end of a sentence is segmented in time in proportion to it", arguments: ["word ", "a.", "字"])
  func oneSegmentInProportion(piece: String) {
    let segmenter = Segmenter(language: Language(canonical: "en"))
    let ratio = growth(at: 5_000, of: { wholeBlock(String(repeating: piece, count: $0)) }) { document in
      #expect(segmenter.segment(document).segments.count == 1)
    }
    #expect(ratio < 3)
  }
}
