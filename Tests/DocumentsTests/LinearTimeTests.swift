import Foundation
import Testing

@testable import Documents

/// How long `work` takes, which a quadratic step would make hours.
private func isQuick(_ work: () throws -> Void) rethrows -> Bool {
  try ContinuousClock().measure(work) < .seconds(20)
}

@Suite("Readers take time in proportion to the text")
struct LinearTimeTests {
  private func subtitles(_ cues: some Sequence<String>) -> [UInt8] {
    Array(cues.map { "00:00:01,000 --> 00:00:02,000\n\($0)\n\n" }.joined().utf8)
  }

  @Test("subtitles: tags that do not close", arguments: ["<", "{", "{\\"])
  func tags(opening: String) throws {
    let bytes = subtitles([String(repeating: opening, count: 100_000)])
    #expect(try isQuick { _ = try readDocument(named: "a.srt", bytes: bytes) })
  }

  @Test("subtitles: a sentence that goes on over marks that end none")
  func marks() throws {
    let bytes = subtitles(["Hello"] + Array(repeating: "♪ ♪ ♪", count: 30_000))
    #expect(try isQuick { _ = try readDocument(named: "a.srt", bytes: bytes) })
  }

  @Test("PDF: a paragraph whose every line ends in a hyphen", arguments: ["ab-", "a b-"])
  func hyphens(line: String) throws {
    let block = (0..<40_000).map {
      PDFLine(text: line, left: 50, right: 500, top: Double(10 * $0), bottom: Double(10 * $0 + 10))
    }
    #expect(isQuick { _ = paragraphs(of: [PDFPage(height: 800, blocks: [block])]) })
  }

  @Test("PDF: a page of many blocks, and a paragraph that goes on over them")
  func blocks() throws {
    let line = "<line xMin='1' yMin='1' xMax='9' yMax='9'><word>and</word></line>"
    let block = "<block>\(line)</block>"
    let xhtml = "<doc><page height='800'>\(String(repeating: block, count: 40_000))</page></doc>"
    #expect(try isQuick { _ = try readPDFText(Array(xhtml.utf8), named: "x") })
  }
}
