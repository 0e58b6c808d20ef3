import Bitext

/// A document of one segment.
public func oneSegment(_ text: String, _ language: String) -> SegmentedDocument {
  let utf8 = Array(text.utf8)
  let document = Document(
    name: "test", language: Language(canonical: language), utf8: utf8, blocks: [Block(range: 0..<utf8.count, line: 1)])
  return SegmentedDocument(document: document, segments: [Segment(range: 0..<utf8.count, block: 0, line: 1)])
}
