import CLibXML2
import Files

/// Brings text that pandoc's readers of Word and OpenDocument pass over to where they find it.
///
/// Pandoc 2.17 and 3 lose without a word: of OpenDocument sections, header rows and groups of rows, lists and tables in
/// cells, text boxes and shapes, fields, bibliographies and ruby; of Word text boxes, simple fields, custom XML, ruby,
/// changes without an author, returns, and cells beyond the grid of their table. Their contents are taken out of what
/// is around them, those of boxes behind the paragraph that they hang on.
///
/// Whatever is odd is left as it is, for pandoc to judge.
///
/// - Parameter leftOut: what neither is brought there nor read by pandoc is added to it.
func withTextWherePandocLooks(_ archive: [UInt8], format: String, leftOut: inout UnreadParts) -> [UInt8] {
  guard let rules = OfficeRules.of[format], let zip = ZipArchive(archive) else { return archive }
  var isChanged = false
  for part in rules.parts {
    // A tree takes ten times as much.
    guard let markup = zip.contents(of: part, limit: OfficeSize.mostUnpacked), let tree = OfficeTree(markup, rules)
    else { continue }
    tree.rewrite()
    if part == rules.parts[0] || part == "word/document2.xml" { tree.addMargins(of: zip) }
    leftOut.add(tree.leftOut)
    guard let rewritten = tree.changed() else { continue }
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
  /// What they are called where pandoc reads them.
  var renamed: [String: String] = [:]
  /// Left as they are with all that is in them.
  var untouched: Set<String> = []
  /// Their contents go between two halves of what is around them.
  var splitting: Set<String> = []
  /// They go once boxes are taken out of them.
  var hollow: Set<String> = []
  /// What is left out, here or by pandoc, where it holds something or stands for something.
  var leftOut: [String: UnreadParts.Kind] = [:]
  var cell = ""
  /// Their tags go inside of cells.
  var unwrappedInCells: Set<String> = []

  static let of: [String: OfficeRules] = ["odt": openDocument, "docx": word]

  /// Where the text is in a part, and where headers and footers are found.
  var body: String
  var margins: OfficeMargins

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
      "text:expression", "text:database-display", "text:drop-down", "text:sequence", "text:sequence-ref",
      "text:note-ref", "text:page-number", "text:page-count", "text:page-continuation", "text:page-variable-get",
      "text:file-name", "text:template-name", "text:sheet-name", "text:initial-creator", "text:creation-date",
      "text:creation-time", "text:modification-date", "text:modification-time", "text:print-date", "text:print-time",
      "text:printed-by", "text:editing-cycles", "text:editing-duration", "text:description", "text:keywords",
      "text:paragraph-count", "text:word-count", "text:character-count", "text:table-count", "text:image-count",
      "text:object-count", "text:measure", "text:user-field-input", "text:variable-input", "text:table-formula",
      "text:database-name", "text:database-row-number", "text:dde-connection", "text:execute-macro",
      "text:sender-firstname", "text:sender-lastname", "text:sender-initials", "text:sender-title",
      "text:sender-position", "text:sender-email", "text:sender-phone-private", "text:sender-phone-work",
      "text:sender-fax", "text:sender-company", "text:sender-street", "text:sender-city", "text:sender-postal-code",
      "text:sender-country", "text:sender-state-or-province", "text:bibliography", "text:index-body",
      "text:index-title",
    ],
    dropped: ["text:ruby-text", "text:bibliography-source"],
    untouched: ["text:tracked-changes", "office:annotation", "text:table-of-content"],
    leftOut: [
      "text:deletion": .deletion, "office:annotation": .comment, "draw:object-ole": .embedding,
    ],
    cell: "table:table-cell",
    unwrappedInCells: [
      "text:list", "text:list-item", "text:list-header", "table:table", "table:table-row", "table:table-cell",
      "table:covered-table-cell", "table:table-column", "table:table-columns", "table:table-header-columns",
    ],
    body: "office:text",
    margins: OfficeMargins(
      parts: ["styles.xml"], headers: ["style:header", "style:header-left", "style:header-first"],
      footers: ["style:footer", "style:footer-left", "style:footer-first"], end: nil,
      unwrapped: ["text:a"], hollow: ["draw:frame", "draw:g", "draw:a"]))

  private static let word = OfficeRules(
    parts: ["word/document.xml", "word/document2.xml", "word/footnotes.xml", "word/endnotes.xml"], paragraphs: ["w:p"],
    lifted: ["w:txbxContent"],
    unwrapped: ["w:customXml", "w:fldSimple", "w:bdo", "w:dir", "w:rubyBase", "w:ins", "w:moveTo"],
    dropped: ["w:customXmlPr", "w:rt", "w:rubyPr", "w:del", "w:moveFrom"],
    renamed: ["w:cr": "br", "w:ptab": "tab"],
    // What stands in it stands before it in a newer form.
    untouched: ["mc:Fallback"],
    // It is in a run, and so are its parts.
    splitting: ["w:ruby"],
    leftOut: [
      "w:del": .deletion, "w:moveFrom": .deletion, "w:commentReference": .comment, "w:object": .embedding,
    ],
    body: "w:body",
    margins: OfficeMargins(
      parts: ["word/header", "word/footer"], headers: ["w:hdr"], footers: ["w:ftr"], end: "w:sectPr",
      unwrapped: ["w:hyperlink"], hollow: ["w:drawing", "w:pict", "w:object"]))
}

/// A part's XML as a tree, in which elements are moved.
final class OfficeTree {
  let document: xmlDocPtr
  let rules: OfficeRules
  private(set) var leftOut = UnreadParts()
  private var isChanged = false
  private var fields = WordFields()
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

  /// Moves what has to be moved.
  func rewrite() {
    if let root = xmlDocGetRootElement(document) { walk(root, cells: 0) }
  }

  /// The changed XML; nil where nothing had to be moved.
  func changed() -> [UInt8]? {
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
    let isRun = Documents.name(of: parent) == "w:r"
    let isHidden = isRun && isHiddenRun(parent)
    if isHidden { leftOut.add(.hidden) }
    var next = parent.pointee.children
    while let node = next {
      next = node.pointee.next
      guard node.pointee.type == XML_ELEMENT_NODE else { continue }
      let name = name(of: node)
      if let kind = rules.leftOut[name], node.pointee.children != nil || kind == .comment { leftOut.add(kind) }
      if rules.untouched.contains(name) {
        if name == "text:tracked-changes" { count(in: node) }
        continue
      }
      // Without contents it is a property of something else, such as a paragraph's mark.
      if rules.dropped.contains(name), node.pointee.children != nil || rules.leftOut[name] == nil {
        remove(node)
        continue
      }
      if isRun {
        let isUnshown = fields.meet(node, named: name)
        for node in fields.takeUnshown() { remove(node) }
        if isUnshown { continue }
        if isHidden, !["w:rPr", "w:fldChar", "w:instrText"].contains(name) {
          remove(node)
          continue
        }
      }
      walk(node, cells: cells + (name == rules.cell ? 1 : 0))
      if rules.unwrapped.contains(name) || cells > 0 && rules.unwrappedInCells.contains(name) {
        moveContents(of: node, before: node)
        remove(node)
      } else if rules.splitting.contains(name) {
        split(around: node)
      } else if rules.lifted.contains(name) {
        lift(node)
      } else if rules.hollow.contains(name) {
        remove(node)
      } else if let usual = rules.renamed[name] {
        xmlNodeSetName(node, usual)
        isChanged = true
      } else if name == "w:tbl" {
        if completeGrid(of: node) { isChanged = true }
      } else if cells > 0, name == "text:h" {
        // In a cell of OpenDocument pandoc looks for paragraphs alone.
        xmlNodeSetName(node, "p")
        isChanged = true
      }
    }
  }

  /// Counts what is left out of what is untouched.
  private func count(in parent: xmlNodePtr) {
    for node in elements(in: parent) {
      if let kind = rules.leftOut[Documents.name(of: node)] { leftOut.add(kind) } else { count(in: node) }
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

  /// Puts a copy of what stands in another tree before `place`, or at the end of `parent`.
  func insert(copyOf node: xmlNodePtr, into parent: xmlNodePtr, before place: xmlNodePtr?) {
    guard let copy = xmlDocCopyNode(node, document, 1) else { return }
    if let place { xmlAddPrevSibling(place, copy) } else { xmlAddChild(parent, copy) }
    settle(copy)
  }
}

/// Whether Word hides the text of a run.
private func isHiddenRun(_ run: xmlNodePtr) -> Bool {
  guard let properties = elements(in: run).first, name(of: properties) == "w:rPr",
    let vanish = elements(in: properties).first(where: { name(of: $0) == "w:vanish" })
  else { return false }
  return !["0", "false", "off"].contains(attribute("val", of: vanish))
}
