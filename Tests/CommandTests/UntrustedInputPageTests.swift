import Foundation
import Testing

@testable import Documents
@testable import Files
@testable import Formats
@testable import Lexicons
@testable import Segmentation
@testable import Service

@Suite("The page on files from strangers")
struct UntrustedInputPageTests {
  @Test(
    "has the bounds of the code",
    arguments: [
      ("attributes of an element", "\(grouped(AttributeCount.limit))"),
      ("lines of tables, JSON Lines | length", megabytes(LineReader.limit)),
      ("CSV | a cell in quotation marks; what follows an unclosed one is not read", megabytes(CSVRows.longestCell)),
      (
        "XLSX | the sheet, and the texts that cells share, unpacked; columns beyond are not read",
        "\(megabytes(XLSXRows.mostUnpacked)) each; \(XLSXRows.mostColumns)"
      ),
      ("TMX, XLIFF | white space in a row", "\(XMLLimit.text.rawValue / 1_000_000) MB"),
      ("TMX, XLIFF | a unit", megabytes(Formats.XMLNodes.largestUnit)),
      ("TMX, XLIFF | elements inside one another", grouped(Formats.XMLNodes.deepest)),
      ("SRX | size; rules", "16 MB; \(grouped(SRXRules.mostRules))"),
      ("RTF | groups inside one another", grouped(RTFReader.deepest)),
      ("PO | a text of a message", "\(grouped(longestPOText)) bytes"),
      ("Word, OpenDocument, EPUB | XML and HTML in it, unpacked", megabytes(OfficeSize.mostUnpacked)),
      (
        "elements, those of an EPUB times how often a part is named in its spine", grouped(OfficeSize.mostElements)
      ),
      (
        "what pandoc reads | time of the clock; heap; output",
        "\(processorSeconds(bytes: .max, elements: 0)) s; 2 GB; 128 MB"
      ),
      ("PDF (pdftotext) | time; address space; output", "\(HelperProgram.Limits().seconds) s; 4 GB; 512 MB"),
      ("dictionaries (dictd) | an article; longer ones are passed over", megabytes(DictdIndex.longestArticle)),
      (
        "`tm serve` | a request's body; one with `--write`; the text of a search",
        "\(MemoryService.limits(isWritable: false).body >> 10) KB; \(megabytes(MemoryService.limits(isWritable: true).body)); "
          + "\(grouped(MemoryRoute.Asked.longestText)) characters"
      ),
      (
        "`tm serve`, `review` | clients at once; silence of one (`review`: \(HTTPServer.Limits().idle) s); "
          + "from a request's first byte to its last",
        "\(MemoryService.limits(isWritable: false).connections); \(MemoryService.limits(isWritable: false).idle) s; "
          + "\(HTTPServer.Limits().request) s"
      ),
      ("all articles together, which may overlap", "\(DictdIndex.mostOverlap) times the text"),
    ])
  func bounds(row: String, value: String) throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../docs/untrusted-input.md"), encoding: .utf8)
    #expect(page.contains("\(row) | \(value) |"))
  }
}

private func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }

/// 100,000 for 100000.
private func grouped(_ number: Int) -> String {
  let digits = Array("\(number)")
  return String(digits.enumerated().flatMap { $0 > 0 && (digits.count - $0) % 3 == 0 ? [",", $1] : [$1] })
}
