import Bitext
import TextAnalysis

@testable import Alignment

/// A document of one segment a line, all in one block or each in one of its own kind; it may be empty, which no reader
/// would give.
func document(_ lines: [String], _ language: String, kinds: [Block.Kind] = []) -> SegmentedDocument {
  var utf8: [UInt8] = []
  var segments: [Segment] = []
  var blocks: [Block] = []
  for (index, line) in lines.enumerated() {
    let start = utf8.count
    utf8 += Array((line + "\n").utf8)
    let block = kinds.isEmpty ? 0 : index
    segments.append(Segment(range: start..<utf8.count, block: block, line: index + 1))
    if !kinds.isEmpty { blocks.append(Block(kind: kinds[index], range: start..<utf8.count, line: index + 1)) }
  }
  if blocks.isEmpty, !lines.isEmpty { blocks = [Block(range: 0..<utf8.count, line: 1)] }
  return SegmentedDocument(
    document: Document(name: "test", language: Language(canonical: language), utf8: utf8, blocks: blocks),
    segments: segments)
}

func tokens(_ lines: [String], _ language: String, kinds: [Block.Kind] = []) throws -> TokenizedText {
  try Tokenizer(language: Language(canonical: language)).tokenize(document(lines, language, kinds: kinds))
}
