import Bitext

/// The segments of a document read with `segmented`: each line of a block that has something to see is one.
///
/// A line end belongs to the segment before it, so a block's segments cover it. Linear.
public func segmentsByLine(of document: Document) -> SegmentedDocument {
  var segments: [Segment] = []
  document.utf8.withUnsafeBufferPointer { text in
    for (index, block) in document.blocks.enumerated() {
      let body = UnsafeBufferPointer(rebasing: text[block.range])
      for line in lines(of: body, endingWith: .plain) {
        let start = block.range.lowerBound + line.range.lowerBound
        if let last = segments.last, last.block == index {
          segments[segments.count - 1].range = last.range.lowerBound..<start
        }
        segments.append(
          Segment(range: start..<block.range.upperBound, block: index, line: block.line + line.number - 1))
      }
    }
  }
  return SegmentedDocument(document: document, segments: segments)
}
