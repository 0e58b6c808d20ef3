import CLibXML2
import Files

/// A Word file as several that hold its text in turn, each with the styles, lists and notes of all of it; itself where
/// it is short or odd.
///
/// Pandoc is slow on long files (40,000 paragraphs take it more than half a minute), and its parts can be read side by
/// side. The cuts are between blocks of the body, never inside a field, which may go on over several of them.
func wordParts(_ archive: [UInt8], blocksInPart most: Int = 4_000) -> [[UInt8]] {
  guard let zip = ZipArchive(archive), let markup = zip.contents(of: wordText, limit: OfficeSize.mostUnpacked),
    let body = WordBody(markup)
  else { return [archive] }
  let texts = body.parts(of: most)
  guard texts.count > 1 else { return [archive] }
  var parts: [[UInt8]] = []
  for text in texts {
    guard let zip = ZipArchive(archive), zip.replace(wordText, with: text), let part = zip.close() else {
      return [archive]
    }
    parts.append(part)
  }
  return parts
}

private let wordText = "word/document.xml"

/// The main text of a Word file, to be cut between its blocks.
private final class WordBody {
  private let document: xmlDocPtr
  private let body: xmlNodePtr
  /// What stands before the first block, without an XML declaration: the tags that hold the blocks.
  private let head: [UInt8]
  private let tail = Array("</w:body></w:document>".utf8)

  /// Nil where the text is not as Word and LibreOffice write it.
  init?(_ markup: [UInt8]) {
    guard let tag = markup.firstRange(of: Array("<w:body".utf8)),
      let start = markup[..<tag.lowerBound].firstRange(of: Array("<w:document".utf8)),
      let end = markup[tag.upperBound...].firstIndex(of: UInt8(ascii: ">")), markup[end - 1] != UInt8(ascii: "/")
    else { return nil }
    head = Array(markup[start.lowerBound...end])
    // The head is taken over as it is, without the encoding that the file declares.
    guard head.allSatisfy({ $0 < 0x80 }) else { return nil }
    cxml_prepare()
    let flags = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let read = markup.withUnsafeBytes { bytes in
      xmlReadMemory(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, flags)
    }
    guard let read else { return nil }
    var child = read.pointee.intSubset == nil ? xmlDocGetRootElement(read)?.pointee.children : nil
    while let node = child, node.pointee.name.map({ String(cString: $0) }) != "body" { child = node.pointee.next }
    guard let child else {
      xmlFreeDoc(read)
      return nil
    }
    (document, body) = (read, child)
  }

  deinit { xmlFreeDoc(document) }

  /// The XML of the parts, of `most` blocks each, or more where a field goes on.
  func parts(of most: Int) -> [[UInt8]] {
    guard let buffer = xmlBufferCreate() else { return [] }
    defer { xmlBufferFree(buffer) }
    var parts: [[UInt8]] = []
    var (blocks, openFields) = (0, 0)
    var node = body.pointee.children
    while let block = node {
      node = block.pointee.next
      let before = Int(xmlBufferLength(buffer))
      xmlNodeDump(buffer, document, block, 0, 0)
      blocks += block.pointee.type == XML_ELEMENT_NODE ? 1 : 0
      let added = UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer)))[before...]
      openFields += added.count(of: #"fldCharType="begin""#) - added.count(of: #"fldCharType="end""#)
      guard blocks >= most, openFields <= 0, node != nil else { continue }
      parts.append(part(buffer))
      xmlBufferEmpty(buffer)
      (blocks, openFields) = (0, 0)
    }
    return parts + [part(buffer)]
  }

  private func part(_ buffer: xmlBufferPtr) -> [UInt8] {
    head + UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))) + tail
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// How often `word`, whose first letter stands in it once, is in the bytes.
  fileprivate func count(of word: StaticString) -> Int {
    word.withUTF8Buffer { word in
      indices.count { place in
        self[place] == word[0] && place + word.count <= endIndex && self[place..<place + word.count].elementsEqual(word)
      }
    }
  }
}
