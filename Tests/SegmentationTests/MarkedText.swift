import Bitext
import Segmentation
import Testing

/// A text whose sentence boundaries are marked by "|": where it is and what segmentation makes of it.
struct MarkedText: CustomTestStringConvertible, Sendable {
  let marked: String
  var testDescription: String { marked }

  /// The same text with the marks that segmentation sets.
  func segmented(as language: String?) -> String {
    let document = wholeBlock(marked.filter { $0 != "|" })
    let segmenter = Segmenter(language: language.map(Language.init(canonical:)))
    return segmenter.segment(document).segments.map { document.text(in: $0.range) }.joined(separator: "|")
  }
}

/// A document of one block.
func wholeBlock(_ text: String) -> Document {
  let utf8 = Array(text.utf8)
  return Document(name: "test", utf8: utf8, blocks: [Block(range: 0..<utf8.count, line: 1)])
}
