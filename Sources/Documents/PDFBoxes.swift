import CLibXML2
import Files

/// Reads what `pdftotext -bbox-layout` writes: pages, in them flows of blocks of lines of words, each with its box.
func readPDFBoxes(_ xhtml: [UInt8], named name: String) throws(ReadingError) -> [PDFPage] {
  // What the program copies from the file as it is, and XML forbids.
  let clean = xhtml.map { $0 < 0x20 && $0 != 0x0A ? 0x20 : $0 }
  let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue)
  let pages = clean.withUnsafeBytes { bytes -> [PDFPage]? in
    cxml_prepare()
    let reader = xmlReaderForMemory(
      bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8",
      options | Int32(XML_PARSE_NOWARNING.rawValue))
    guard let reader else { return nil }
    defer { xmlFreeTextReader(reader) }
    var pages: [PDFPage] = []
    // Of the line at hand, nil outside of any.
    var (words, box): ([PDFWord], PDFWord?) = ([], nil)
    // Of the page at hand.
    var lines: [PDFWordLine] = []
    func endPage() {
      guard !pages.isEmpty else { return }
      placeQuotes(in: &lines)
      for line in lines {
        let found = PDFLine(words: line.words, box: line.box)
        if !found.text.isEmpty { pages[pages.count - 1].blocks[line.block].append(found) }
      }
      lines = []
      pages[pages.count - 1].blocks.removeAll(where: \.isEmpty)
    }
    while true {
      let status = xmlTextReaderRead(reader)
      if status == 0 {
        endPage()
        return pages
      }
      guard status == 1 else { return nil }
      let isEnd = xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_END_ELEMENT.rawValue)
      let isStart = xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue)
      let element = xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? ""
      if isStart, element == "page" {
        pages.append(PDFPage(height: number("height", reader)))
      } else if isStart, element == "block", !pages.isEmpty {
        pages[pages.count - 1].blocks.append([])
      } else if isStart, element == "line" {
        words = []
        box = boxed(reader)
      } else if isStart, element == "word", box != nil {
        words.append(boxed(reader))
      } else if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_TEXT.rawValue), box != nil, !words.isEmpty {
        let word = xmlTextReaderConstValue(reader).map { String(cString: $0) } ?? ""
        words[words.count - 1].text = word.trimmingSpaces()
      } else if isEnd, element == "line", let found = box, let block = pages.last?.blocks.indices.last {
        lines.append(
          PDFWordLine(
            words: words.filter { !$0.text.isEmpty }, box: (found.left, found.right, found.top, found.bottom),
            block: block))
        box = nil
      } else if isEnd, element == "page" {
        endPage()
      }
    }
  }
  guard let pages else { throw ReadingError(name: name, reason: .malformed(format: "PDF")) }
  return pages
}

private func boxed(_ reader: xmlTextReaderPtr) -> PDFWord {
  PDFWord(
    text: "", left: number("xMin", reader), right: number("xMax", reader), top: number("yMin", reader),
    bottom: number("yMax", reader))
}

private func number(_ attribute: String, _ reader: xmlTextReaderPtr) -> Double {
  guard xmlTextReaderMoveToAttribute(reader, attribute) == 1 else { return 0 }
  defer { xmlTextReaderMoveToElement(reader) }
  // In points; no page has millions of them, and what has is to be no number that arithmetic stumbles over.
  let value = xmlTextReaderConstValue(reader).flatMap { Double(String(cString: $0)) } ?? 0
  return value.isFinite ? max(-1e6, min(1e6, value)) : 0
}
