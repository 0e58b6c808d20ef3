import Bitext
import Files

extension Format {
  /// PDF, by poppler's pdftotext: columns in reading order, lines joined to paragraphs, hyphenation undone, running
  /// headers, footers and page numbers dropped. Places are pages.
  public static let pdf = Format(
    name: "pdf", extensions: ["pdf"], summary: "PDF with text in it; headers, footers and hyphenation are removed",
    program: .pdftotext
  ) { source throws(ReadingError) in
    // Boxes of words, in the order of columns.
    let output = try HelperProgram.pdftotext.run(
      ["-bbox-layout", "-enc", "UTF-8", "-q", "-", "-"], on: source.bytes, document: source.name)
    let text = try readPDFText(output, named: source.name)
    return ReadDocument(
      document: text.document(named: source.name, counting: .pages), encoding: nil, layout: .marked(format: "PDF"))
  }
}

/// The text of what `pdftotext -bbox-layout` writes.
func readPDFText(_ xhtml: [UInt8], named name: String) throws(ReadingError) -> ExtractedText {
  var pages = try readPDFBoxes(xhtml, named: name)
  dropRunningLines(&pages)
  return paragraphs(of: pages)
}

/// A page's blocks, in reading order, as lines.
struct PDFPage {
  var height: Double
  var blocks: [[PDFLine]] = []
}
