import Bitext
import CLibXML2
import Files
import Foundation

extension Format {
  /// Electronic books: the pages in the order of reading (EPUB 3.3, 5.7), each read as HTML.
  ///
  /// Read here and not by pandoc, which reads readings of East Asian characters and marks of notes as text.
  public static let epub = Format(
    name: "epub", extensions: ["epub"], summary: "electronic books"
  ) { source throws(ReadingError) in
    _ = try OfficeSize(source.bytes, named: source.name, format: "epub")
    let damaged = ReadingError(name: source.name, reason: .malformed(format: "epub"))
    guard let zip = ZipArchive(source.bytes), let book = EPUBPackage(zip) else { throw damaged }
    var blocks = HTMLBlocks(lineOffset: 0, labels: source.options.labels)
    blocks.begin(title: book.title, in: book.language)
    for path in book.pages {
      guard let page = zip.contents(of: path, limit: OfficeSize.mostUnpacked) else { throw damaged }
      let utf8 = try decodeHTML(Format.Source(name: source.name, bytes: page, options: ReadingOptions())).utf8
      try AttributeCount.check(utf8, named: source.name, html: true)
      try blocks.read(utf8, named: source.name)
    }
    var document = blocks.text.document(named: source.name, counting: .blocks)
    document.blocks = blocks.blocks(in: source.options.language)
    for index in document.blocks.indices { document.blocks[index].line = index + 1 }
    var read = ReadDocument(
      document: document, encoding: nil, layout: .marked(format: "epub"), declaredLanguage: blocks.language)
    read.leftOut = blocks.leftOut
    read.leftOut.add(.otherLanguage, blocks.text.blocks.count - document.blocks.count)
    return read
  }
}

/// What a book says of itself, and where its pages are.
private struct EPUBPackage {
  var title: String?
  var language: Language?
  /// Names in the archive, in the order of reading.
  var pages: [String] = []

  /// Nil where the archive is no book.
  init?(_ zip: ZipArchive) {
    guard let container = zip.contents(of: "META-INF/container.xml", limit: 1 << 20),
      let path = withElements(of: container, { $0.first { $0.name == "rootfile" }?.attributes["full-path"] }) ?? nil,
      let package = zip.contents(of: path, limit: OfficeSize.mostUnpacked)
    else { return nil }
    let folder = path.split(separator: "/").dropLast()
    var seen: Set<String> = []
    let isRead: Void? = withElements(of: package) { elements in
      var items: [String: String] = [:]
      for element in elements {
        switch element.name {
        case "title": title = title ?? element.text
        case "language": language = language ?? Language(parsing: element.text)
        case "item":
          guard let id = element.attributes["id"], let href = element.attributes["href"],
            ["application/xhtml+xml", "text/html", "application/x-dtbook+xml"].contains(
              element.attributes["media-type"]),
            element.attributes["properties"]?.split(separator: " ").contains("nav") != true
          else { continue }
          items[id] = href
        case "itemref":
          guard let href = element.attributes["idref"].flatMap({ items[$0] }) else { continue }
          var parts = Array(folder)
          for part in (href.removingPercentEncoding ?? href).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
          }
          let page = parts.joined(separator: "/")
          // By the standard each is named once.
          if seen.insert(page).inserted { pages.append(page) }
        default: break
        }
      }
    }
    if isRead == nil { return nil }
  }
}

private struct XMLElement {
  var name: String
  var attributes: [String: String]
  var text: String
}

/// What `body` makes of all elements of an XML file, in order; nil where it is none.
private func withElements<Result>(of markup: [UInt8], _ body: ([XMLElement]) -> Result) -> Result? {
  cxml_prepare()
  let flags = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
  let read = markup.withUnsafeBytes { bytes in
    xmlReadMemory(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, flags)
  }
  guard let read else { return nil }
  defer { xmlFreeDoc(read) }
  var found: [XMLElement] = []
  func collect(_ node: xmlNodePtr) {
    var attributes: [String: String] = [:]
    var next = node.pointee.properties
    while let attribute = next {
      if let name = attribute.pointee.name { attributes[String(cString: name)] = value(of: attribute) }
      next = attribute.pointee.next
    }
    let text = node.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
    found.append(
      XMLElement(name: node.pointee.name.map { String(cString: $0) } ?? "", attributes: attributes, text: text))
    for child in elements(in: node) { collect(child) }
  }
  if let root = xmlDocGetRootElement(read) { collect(root) }
  return body(found)
}
