import Bitext
import CLibXML2
import Files
import Languages

/// The blocks of an HTML tree.
struct HTMLBlocks {
  private(set) var text = ExtractedText()
  /// What the root element says.
  private(set) var language: Language?
  private let lineOffset: Int
  /// For each block, the language that the nearest element around it states, where that is not the root's.
  private var languages: [Language?] = []
  private var run = CodedRun()
  /// Where the first word of the run stands; nil as long as there is none.
  private var runLine: Int?
  private var kinds: [Block.Kind] = [.paragraph]
  private var partLanguages: [Language] = []
  private var isCode = false

  init(lineOffset: Int) { self.lineOffset = lineOffset }

  /// Reads `utf8`, mending what is wrong with it. Linear; the tree takes about ten times the size of the text.
  ///
  /// Nothing is fetched. libxml2's own limits apply: 256 nested elements, 10 MB for a text or attribute.
  mutating func read(_ utf8: [UInt8], named name: String) throws(ReadingError) {
    cxml_prepare()
    guard let context = htmlNewParserCtxt() else { throw ReadingError(name: name, reason: .malformed(format: "HTML")) }
    defer { htmlFreeParserCtxt(context) }
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
    let tree = utf8.withUnsafeBytes { bytes in
      htmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8", options)
    }
    defer { if let tree { xmlFreeDoc(tree) } }
    // A tree that was given up half-way must not pass for the whole.
    if context.pointee.disableSAX != 0 { throw ReadingError(name: name, reason: .tooDeep(limit: 256)) }
    guard let tree, let root = xmlDocGetRootElement(tree) else { return }
    language = stated(root)
    visit(root)
    flush()
  }

  /// The blocks, without those in another language where the page has parts in `wanted` and in others.
  func blocks(in wanted: Language?) -> [Block] {
    guard let wanted, Set(languages.map { $0?.base ?? language?.base }).count > 1 else { return text.blocks }
    let fits = zip(text.blocks, languages).filter { ($1?.base ?? language?.base ?? wanted.base) == wanted.base }
    return fits.isEmpty ? text.blocks : fits.map(\.0)
  }

  private mutating func visit(_ node: xmlNodePtr) {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = node.pointee.content else { return }
      let piece = String(cString: content)
      let isBlank = piece.allSatisfy(\.isWhitespace)
      if runLine == nil, !isBlank { runLine = line(of: node) }
      if !run.text.isEmpty || !isBlank || isCode { run.text += piece }
    case XML_ELEMENT_NODE: element(node)
    case XML_ENTITY_REF_NODE, XML_COMMENT_NODE, XML_PI_NODE: return
    default: children(node)
    }
  }

  private mutating func children(_ node: xmlNodePtr) {
    var child = node.pointee.children
    while let next = child {
      visit(next)
      child = next.pointee.next
    }
  }

  private mutating func element(_ node: xmlNodePtr) {
    let name = node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
    guard !leftOut.contains(name), !isHidden(node) else { return }
    if name == "br" {
      run.text += "\u{2028}"
      return
    }
    guard !inlineElements.contains(name) else { return inline(node, name) }
    flush()
    if let kind = kind(of: name) { kinds.append(kind) }
    let part = name == "html" ? nil : stated(node)
    if let part { partLanguages.append(part) }
    let wasCode = isCode
    if name == "pre" { isCode = true }
    children(node)
    flush()
    isCode = wasCode
    if part != nil { partLanguages.removeLast() }
    if kind(of: name) != nil { kinds.removeLast() }
  }

  /// An element inside a text: what it holds, between codes where it changes what the text looks like or does.
  private mutating func inline(_ node: xmlNodePtr, _ name: String) {
    // An anchor that leads nowhere is a place to be led to.
    guard let kind = InlineCode.Kind(element: name), name != "a" || attribute("href", of: node) != nil else {
      return children(node)
    }
    let tag = htmlTag(name, attributes(of: node))
    if kind == .image { return run.single(kind, tag) }
    let pair = run.open(kind, tag, "</\(name)>")
    children(node)
    run.close(pair)
  }

  private mutating func flush() {
    let run = run.take()
    guard let line = runLine else { return }
    runLine = nil
    let count = text.blocks.count
    text.add(kinds[kinds.count - 1], run.text, codes: run.codes, line: line + lineOffset, keepsLines: isCode)
    if text.blocks.count > count { languages.append(partLanguages.last) }
  }

  /// The line that the text starts on: a text node has the one that it ends on.
  private func line(of node: xmlNodePtr) -> Int {
    let before = node.pointee.prev ?? node.pointee.parent
    return max(1, before.map { Int(xmlGetLineNo($0)) } ?? 1)
  }

  private func kind(of name: String) -> Block.Kind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(level: Int(name.utf8.last ?? 0x31) - 0x30)
    case "li", "dt", "dd": .listItem
    case "td", "th": .cell
    case "caption", "figcaption", "legend": .caption
    default: nil
    }
  }

  private func attribute(_ name: String, of node: xmlNodePtr) -> String? {
    var attribute = node.pointee.properties
    while let next = attribute {
      if let found = next.pointee.name, String(cString: found).lowercased() == name {
        return next.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
      }
      attribute = next.pointee.next
    }
    return nil
  }

  private func attributes(of node: xmlNodePtr) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var attribute = node.pointee.properties
    while let next = attribute {
      let value = next.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
      if let name = next.pointee.name { found.append((String(cString: name), value)) }
      attribute = next.pointee.next
    }
    return found
  }

  private func stated(_ node: xmlNodePtr) -> Language? {
    (attribute("lang", of: node) ?? attribute("xml:lang", of: node)).flatMap(Language.init(parsing:))
  }

  private func isHidden(_ node: xmlNodePtr) -> Bool {
    guard node.pointee.properties != nil else { return false }
    if attribute("hidden", of: node) != nil || attribute("aria-hidden", of: node) == "true" { return true }
    if let role = attribute("role", of: node), ["navigation", "search", "menu", "menubar"].contains(role) {
      return true
    }
    // What LibreOffice makes of a page's header and footer.
    if node.pointee.name.map({ String(cString: $0) }) == "div", let title = attribute("title", of: node),
      title == "header" || title == "footer"
    {
      return true
    }
    if let style = attribute("style", of: node)?.filter({ $0 != " " }).lowercased(), style.contains("display:none") {
      return true
    }
    let classes = attribute("class", of: node)?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
    return classes.contains { navigationClasses.contains(String($0)) }
  }
}

/// Elements that hold no text of the document.
private let leftOut: Set<String> = [
  "head", "title", "script", "style", "template", "noscript", "nav", "svg", "math", "iframe", "object", "embed",
  "canvas",
  "audio", "video", "map", "select", "textarea", "button", "input", "datalist",
]

/// Classes that sites and document processors give to navigation (DocBook's `navheader` among them).
private let navigationClasses: Set<String> = [
  "nav", "navbar", "navigation", "navheader", "navfooter", "navlinks", "breadcrumb", "breadcrumbs", "menu", "skip-link",
]

/// Elements that stand inside a text; all others, known or not, part blocks.
private let inlineElements: Set<String> = [
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
  "ins", "kbd", "label", "mark", "meter", "output", "progress", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
  "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
]
