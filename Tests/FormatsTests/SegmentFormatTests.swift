import Bitext
import Foundation
import Testing

@testable import Files
@testable import Formats

@Suite("Segments of one document")
struct SegmentFormatTests {
  /// Two blocks, the first of two segments, with what must not break a line of output.
  private let text: SegmentedDocument = {
    let utf8 = Array("Un.\n Deux\u{2028}ici. \n\nTrois é.".utf8)
    let blocks = [Block(range: 0..<17, line: 1), Block(range: 19..<28, line: 4)]
    let segments = [
      Segment(range: 0..<4, block: 0, line: 1), Segment(range: 4..<17, block: 0, line: 2),
      Segment(range: 19..<28, block: 1, line: 4),
    ]
    return SegmentedDocument(document: Document(name: "x", utf8: utf8, blocks: blocks), segments: segments)
  }()

  private func written(_ format: SegmentFormat) throws -> String {
    let buffer = ByteBuffer()
    try format.write(text, to: buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func standOneALineWithABlankLineBetweenBlocks() throws {
    #expect(try written(.text) == "Un.\nDeux ici.\n\nTrois é.\n")
  }

  @Test func carryTheirPlaceAsJSON() throws {
    let expected = #"""
      {"index":0,"block":0,"line":1,"start":0,"end":3,"text":"Un."}
      {"index":1,"block":0,"line":2,"start":5,"end":14,"text":"Deux\u2028ici."}
      {"index":2,"block":1,"line":4,"start":17,"end":25,"text":"Trois é."}

      """#
    #expect(try written(.jsonLines) == expected)
  }

  @Test func haveFormatsThatAreFoundByNameAndExtension() {
    for format in SegmentFormat.all {
      #expect(SegmentFormat.named(format.name.uppercased())?.name == format.name)
      for fileExtension in format.fileExtensions {
        #expect(SegmentFormat.of(path: "a.b.\(fileExtension)")?.name == format.name)
      }
    }
    #expect(SegmentFormat.of(path: "a.doc") == nil)
    #expect(SegmentFormat.named("tmx") == nil)
  }
}
