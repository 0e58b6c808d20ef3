import CLibXML2
import Files

/// The node at hand as XML in bytes.
extension XMLNodes {
  /// Whether the element is called `name`, without a prefix. No text is made for it.
  func hasName(_ name: StaticString) -> Bool {
    // A static string ends with a NUL.
    xmlStrEqual(xmlTextReaderConstLocalName(reader), name.utf8Start) == 1
  }

  /// Appends the start tag of the element, `/>` at its end where it is empty, and says where it and its attributes are.
  func appendStartTag(to xml: inout [UInt8]) -> (whole: Range<Int>, attributes: [TMXUnit.Attribute]) {
    let isEmpty = isEmptyElement
    let start = xml.count
    xml.append(UInt8(ascii: "<"))
    append(xmlTextReaderConstName(reader), to: &xml)
    var attributes: [TMXUnit.Attribute] = []
    if xmlTextReaderHasAttributes(reader) == 1 {
      while xmlTextReaderMoveToNextAttribute(reader) == 1 {
        let before = xml.count
        xml.append(0x20)
        append(xmlTextReaderConstName(reader), to: &xml)
        let name = (before + 1)..<xml.count
        xml += "=\"".utf8
        let value = xml.count
        let text = bytes(xmlTextReaderConstValue(reader))
        // Of an address of a namespace libxml2 gives the ampersands as references.
        if xml[name].starts(with: "xmlns".utf8) {
          appendEscaped(Array(text).replacing("&#38;".utf8, with: "&".utf8), to: &xml, inAttribute: true)
        } else {
          appendEscaped(text, to: &xml, inAttribute: true)
        }
        xml.append(UInt8(ascii: "\""))
        attributes.append(
          TMXUnit.Attribute(name: name, value: value..<(xml.count - 1), whole: before..<xml.count))
      }
      xmlTextReaderMoveToElement(reader)
    }
    if isEmpty { xml.append(UInt8(ascii: "/")) }
    xml.append(UInt8(ascii: ">"))
    return (start..<xml.count, attributes)
  }

  /// Appends the end tag of the element.
  func appendEndTag(to xml: inout [UInt8]) {
    xml += "</".utf8
    append(xmlTextReaderConstName(reader), to: &xml)
    xml.append(UInt8(ascii: ">"))
  }

  /// Appends the node, whatever its kind.
  func append(_ kind: Kind, to xml: inout [UInt8]) {
    switch kind {
    case .start: _ = appendStartTag(to: &xml)
    case .end: appendEndTag(to: &xml)
    case .text: appendText(to: &xml)
    case .other: appendOther(to: &xml)
    }
  }

  /// Appends the text of the node, escaped.
  func appendText(to xml: inout [UInt8]) {
    appendEscaped(bytes(xmlTextReaderConstValue(reader)), to: &xml)
  }

  /// Appends a comment, a processing instruction or a document type declaration.
  func appendOther(to xml: inout [UInt8]) {
    switch xmlReaderTypes(rawValue: UInt32(xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_COMMENT:
      xml += "<!--".utf8
      append(xmlTextReaderConstValue(reader), to: &xml)
      xml += "-->".utf8
    case XML_READER_TYPE_PROCESSING_INSTRUCTION:
      xml += "<?".utf8
      append(xmlTextReaderConstName(reader), to: &xml)
      let data = bytes(xmlTextReaderConstValue(reader))
      if !data.isEmpty { xml.append(0x20) }
      xml += data
      xml += "?>".utf8
    case XML_READER_TYPE_DOCUMENT_TYPE:
      guard let node = xmlTextReaderCurrentNode(reader), let buffer = xmlBufferCreate() else { return }
      defer { xmlBufferFree(buffer) }
      xmlNodeDump(buffer, node.pointee.doc, node, 0, 0)
      append(xmlBufferContent(buffer), to: &xml)
    default: break
    }
  }

  /// Whether the node is a document type declaration.
  var isDocumentType: Bool {
    xmlReaderTypes(rawValue: UInt32(xmlTextReaderNodeType(reader))) == XML_READER_TYPE_DOCUMENT_TYPE
  }

  /// Whether the document type declaration at hand declares entities.
  var declaresEntities: Bool {
    guard let node = xmlTextReaderCurrentNode(reader) else { return false }
    return UnsafeMutableRawPointer(node).withMemoryRebound(to: xmlDtd.self, capacity: 1) {
      $0.pointee.entities != nil || $0.pointee.pentities != nil
    }
  }

  private func append(_ characters: UnsafePointer<xmlChar>?, to xml: inout [UInt8]) {
    xml += bytes(characters)
  }

  /// libxml2 2.9 lets characters pass that are written in two bytes where one would do (`C0 BC` for `<`), which is no
  /// UTF-8.
  private func bytes(_ characters: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    let found = UnsafeBufferPointer(start: characters, count: characters.map { Int(xmlStrlen($0)) } ?? 0)
    if lineOfBadBytes == nil, found.contains(where: { $0 == 0xC0 || $0 == 0xC1 }) { lineOfBadBytes = line }
    return found
  }
}
