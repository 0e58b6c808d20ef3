import Bitext
import Documents
import Files
import Formats

/// Traps where `document` is not what every reader promises: UTF-8, with blocks in order that have something to see,
/// and codes in order inside of them.
func check(_ document: Document) {
  precondition(String(validating: document.utf8, as: UTF8.self) != nil, "a document that is no UTF-8")
  precondition(!document.utf8.starts(with: [0xEF, 0xBB, 0xBF]), "a byte order mark in a document")
  var end = 0
  for block in document.blocks {
    precondition(block.range.lowerBound >= end && !block.range.isEmpty, "blocks out of order")
    precondition(block.range.upperBound <= document.utf8.count && block.line > 0, "a block outside of its document")
    precondition(isBoundary(block.range.lowerBound, document) && isBoundary(block.range.upperBound, document))
    end = block.range.upperBound
  }
  checkCodes(of: document)
}

private func checkCodes(of document: Document) {
  var (block, last) = (0, 0)
  var open: [Int: Int] = [:]
  for code in document.codes {
    precondition(code.range.lowerBound >= last, "codes out of order")
    last = code.range.lowerBound
    while block < document.blocks.count, document.blocks[block].range.upperBound < last { block += 1 }
    precondition(block < document.blocks.count, "a code behind all blocks")
    let range = document.blocks[block].range
    precondition(range.lowerBound <= last && code.range.upperBound <= range.upperBound, "a code outside of blocks")
    precondition(isBoundary(code.range.lowerBound, document) && isBoundary(code.range.upperBound, document))
    switch code.role {
    case .start: precondition(open.updateValue(block, forKey: code.pair) == nil, "two starts of one pair")
    case .end: precondition(open.removeValue(forKey: code.pair) == block, "an end without its start")
    case .single: break
    }
  }
  precondition(open.isEmpty, "a start without its end")
}

/// Traps where the segments do not cover their blocks.
func check(_ text: SegmentedDocument) {
  var index = 0
  for (number, block) in text.document.blocks.enumerated() {
    var end = block.range.lowerBound
    while index < text.segments.count, text.segments[index].block == number {
      let range = text.segments[index].range
      precondition(range.lowerBound == end && !range.isEmpty, "segments that do not follow each other")
      precondition(isBoundary(range.upperBound, text.document), "a segment that ends inside of a character")
      end = range.upperBound
      index += 1
    }
    precondition(end == block.range.upperBound, "segments that do not cover their block")
  }
  precondition(index == text.segments.count, "segments of no block")
}

/// Traps where a text with codes is another than the text without, or codes get lost on the way.
func checkCodedTexts(of text: SegmentedDocument) {
  guard !text.document.codes.isEmpty else { return }
  var count = 0
  for index in text.segments.indices {
    let coded = text.codedText(of: index..<index + 1)
    precondition(coded.text == text.text(of: index), "codes change the text")
    count += coded.codes.count
    var last = 0
    for code in coded.codes {
      precondition(code.range.lowerBound >= last && code.range.upperBound <= coded.text.utf8.count, "a code outside")
      last = code.range.lowerBound
    }
  }
  precondition(count == text.document.codes.count, "codes of no segment, or of two")
}

/// Traps where a pair's places are outside of its texts.
func check(_ item: PairReader.Item) {
  guard case .pair(let pair) = item else { return }
  for side in [pair.source, pair.target] {
    for anchor in side.anchors {
      precondition((0...side.text.utf8.count).contains(anchor.offset) && anchor.line > 0, "a place outside of the text")
    }
  }
}

private func isBoundary(_ offset: Int, _ document: Document) -> Bool {
  offset == document.utf8.count || document.utf8[offset] & 0xC0 != 0x80
}
