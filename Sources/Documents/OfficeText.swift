import CLibXML2
import Files

/// Brings text that pandoc's readers of Word and OpenDocument pass over to where they find it.
///
/// Pandoc 2.17 and 3 lose without a word: of OpenDocument sections, header rows and groups of rows, lists and tables in
/// cells, text boxes and shapes, fields and ruby; of Word text boxes, simple fields, custom XML and ruby. Their
/// contents are taken out of what is around them, those of boxes behind the paragraph that they hang on.
///
/// Whatever is odd is left as it is, for pandoc to judge.
func withTextWherePandocLooks(_ archive: [UInt8], format: String) -> [UInt8] {
  guard let rules = OfficeRules.of[format], let zip = ZipArchive(archive) else { return archive }
  var isChanged = false
  for part in rules.parts {
    // A tree takes ten times as much.
    guard let markup = zip.contents(of: part, limit: OfficeSize.mostUnpacked),
      let rewritten = OfficeTree(markup, rules)?.rewritten()
    else { continue }
    guard zip.replace(part, with: rewritten) else { return archive }
    isChanged = true
  }
  return isChanged ? zip.close() ?? archive : archive
}

/// What is done with elements, by their names as office programs write them.
struct OfficeRules {
  /// Files in the archive that hold text.
  var parts: [String]
  var paragraphs: Set<String>
  /// Their contents go behind the paragraph around them.
  var lifted: Set<String>
  /// What boxes stand in where no paragraph is around them.
  var frames: Set<String> = []
  /// Their tags go, their contents stay.
  var unwrapped: Set<String>
  /// They go with their contents.
  var dropped: Set<String>
  /// Left as they are with all that is in them.
  var untouched: Set<String> = []
  /// Their contents go between two halves of what is around them.
  var splitting: Set<String> = []
  var cell = ""
  /// Their tags go inside of cells.
  var unwrappedInCells: Set<String> = []

  static let of: [String: OfficeRules] = ["odt": openDocument, "docx": word]

  private static let openDocument = OfficeRules(
    parts: ["content.xml"], paragraphs: ["text:p", "text:h"],
    lifted: [
      "draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:polygon", "draw:path",
      "draw:caption",
    ],
    frames: ["draw:frame", "draw:g", "draw:a"],
    unwrapped: [
      "text:section", "table:table-header-rows", "table:table-rows", "table:table-row-group", "text:numbered-paragraph",
      "text:meta", "text:meta-field", "text:ruby", "text:ruby-base", "text:title", "text:subject", "text:date",
      "text:time", "text:user-field-get", "text:user-defined", "text:variable-get", "text:variable-set", "text:chapter",
      "text:author-name", "text:creator", "text:text-input", "text:placeholder", "text:conditional-text",
      "text:expression", "text:database-display", "text:drop-down",
    ],
    dropped: ["text:ruby-text"], untouched: ["text:tracked-changes", "office:annotation", "text:table-of-content"],
    cell: "table:table-cell",
    unwrappedInCells: [
      "text:list", "text:list-item", "text:list-header", "table:table", "table:table-row", "table:table-cell",
      "table:covered-table-cell", "table:table-column", "table:table-columns", "table:table-header-columns",
    ])

  private static let word = OfficeRules(
    parts: ["word/document.xml", "word/document2.xml", "word/footnotes.xml", "word/endnotes.xml"], paragraphs: ["w:p"],
    lifted: ["w:txbxContent"],
    unwrapped: ["w:customXml", "w:fldSimple", "w:bdo", "w:dir", "w:rubyBase"],
    dropped: ["w:customXmlPr", "w:rt", "w:rubyPr"],
    // What stands in it stands before it in a newer form.
    untouched: ["mc:Fallback"],
    // It is in a run, and so are its parts.
    splitting: ["w:ruby"])
}

/// A part's XML as a tree, in which elements are moved.
final class OfficeTree {
  private let document: xmlDocPtr
  private let rules: OfficeRules
  private var isChanged = false
  /// What was put last behind a paragraph or a frame.
  private var last: [xmlNodePtr: xmlNodePtr] = [:]

  /// Nil where the part is not well-formed, nests deeper than libxml2 allows (256), or declares entities.
  init?(_ markup: [UInt8], _ rules: OfficeRules) {
    cxml_prepare()
    let flags = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let read = markup.withUnsafeBytes { bytes in
      xmlReadMemory(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, flags)
    }
    guard let read else { return nil }
    guard read.pointee.intSubset == nil else {
      xmlFreeDoc(read)
      return nil
    }
    (document, self.rules) = (read, rules)
  }

  deinit { xmlFreeDoc(document) }

  /// The changed XML; nil where nothing had to be moved.
  func rewritten() -> [UInt8]? {
    guard let root = xmlDocGetRootElement(document) else { return nil }
    walk(root, cells: 0)
    guard isChanged else { return nil }
    var (memory, count): (UnsafeMutablePointer<xmlChar>?, Int32) = (nil, 0)
    xmlDocDumpMemoryEnc(document, &memory, &count, "UTF-8")
    guard let memory else { return nil }
    defer { cxml_free(memory) }
    return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
  }

  /// Works on what is in `parent`, from the inside to the outside. What is moved behind elements around it comes between
  /// them and those whose turn is next, so that nothing is met twice.
  private func walk(_ parent: xmlNodePtr, cells: Int) {
    var next = parent.pointee.children
    while let node = next {
      next = node.pointee.next
      guard node.pointee.type == XML_ELEMENT_NODE else { continue }
      let name = name(of: node)
      if rules.untouched.contains(name) { continue }
      if rules.dropped.contains(name) {
        remove(node)
        continue
      }
      walk(node, cells: cells + (name == rules.cell ? 1 : 0))
      if rules.unwrapped.contains(name) || cells > 0 && rules.unwrappedInCells.contains(name) {
        moveContents(of: node, before: node)
        remove(node)
      } else if rules.splitting.contains(name) {
        split(around: node)
      } else if rules.lifted.contains(name) {
        lift(node)
      } else if cells > 0, name == "text:h" {
        // In a cell of OpenDocument pandoc looks for paragraphs alone.
        xmlNodeSetName(node, "p")
        isChanged = true
      }
    }
  }

  /// Puts the contents of a box behind the paragraph around it, or behind the outermost frame where there is none; both
  /// inside of the next box.
  private func lift(_ box: xmlNodePtr) {
    guard box.pointee.children != nil else { return }
    var (place, ancestor) = (box, box.pointee.parent)
    while let element = ancestor, element.pointee.type == XML_ELEMENT_NODE {
      let name = name(of: element)
      if rules.lifted.contains(name) { break }
      if rules.frames.contains(name) { place = element }
      if rules.paragraphs.contains(name) {
        place = element
        break
      }
      ancestor = element.pointee.parent
    }
    while let child = box.pointee.children {
      guard child.pointee.type == XML_ELEMENT_NODE else {
        // White space between paragraphs.
        remove(child)
        continue
      }
      xmlUnlinkNode(child)
      xmlAddNextSibling(last[place] ?? place, child)
      settle(child)
      last[place] = child
    }
  }

  /// Parts what is around `node` in two, and puts the contents of `node` between. What comes before goes into the new
  /// half: each node is moved once, however many such ones stand side by side.
  private func split(around node: xmlNodePtr) {
    guard let outer = node.pointee.parent, outer.pointee.type == XML_ELEMENT_NODE, let half = xmlCopyNode(outer, 2)
    else { return }
    xmlAddPrevSibling(outer, half)
    while let first = outer.pointee.children, first != node {
      xmlUnlinkNode(first)
      xmlAddChild(half, first)
    }
    moveContents(of: node, before: outer)
    remove(node)
  }

  private func moveContents(of node: xmlNodePtr, before place: xmlNodePtr) {
    while let child = node.pointee.children {
      let isElement = child.pointee.type == XML_ELEMENT_NODE
      xmlUnlinkNode(child)
      // Text may become part of the text before it, and is gone then.
      xmlAddPrevSibling(place, child)
      if isElement { settle(child) }
    }
  }

  /// Declares prefixes of an element that was moved which were declared on what was around it.
  private func settle(_ element: xmlNodePtr) {
    isChanged = true
    xmlReconciliateNs(document, element)
  }

  private func remove(_ node: xmlNodePtr) {
    isChanged = true
    xmlUnlinkNode(node)
    xmlFreeNode(node)
  }

  private func name(of node: xmlNodePtr) -> String {
    let name = node.pointee.name.map { String(cString: $0) } ?? ""
    return node.pointee.ns?.pointee.prefix.map { "\(String(cString: $0)):\(name)" } ?? name
  }
}
