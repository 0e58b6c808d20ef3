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
  /// Of a book, folded.
  private var bookTitle: String?
  /// Before how many blocks of a book its title may stand again.
  private static let titleReach = 10
  private var run = CodedRun()
  /// Where the first word of the run stands; nil as long as there is none.
  private var runLine: Int?
  private var kinds: [Block.Kind] = [.paragraph]
  private var partLanguages: [Language] = []
  private var isCode = false
  private(set) var leftOut = UnreadParts()
  /// Where the last of `separateElements` ended in the run, in UTF-8 bytes.
  private var lastEnd: Int?
  private let wantsLabels: Bool
  /// Those met in the run; they follow it.
  private var labels: [String] = []
  private var seenLabels: Set<String> = []

  init(lineOffset: Int, labels: Bool) {
    self.lineOffset = lineOffset
    wantsLabels = labels
  }

  /// Starts a book: its title, and the language that its pages are in where they say no other.
  mutating func begin(title: String?, in language: Language?) {
    self.language = language
    if let title {
      text.add(.heading(level: 1), title, line: 1)
      bookTitle = folded(title)
    }
    languages += text.blocks.map { _ in nil }
  }

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
    let stated = stated(root)
    language = language ?? stated
    // A page that is put together of several may have text behind its end, which browsers show.
    var node: xmlNodePtr? = root
    while let next = node {
      node = next.pointee.next
      if let stated, stated != language { partLanguages.append(stated) }
      visit(next)
      flush()
      partLanguages = []
    }
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
    if let kind = leftOutElements[name] ?? hides(node, name).map(Optional.some) {
      if let kind { leftOut.add(kind) }
      return
    }
    if name == "br" {
      run.text += "\u{2028}"
      return
    }
    guard !controls.contains(name) else { return addLabels(of: node, name) }
    guard !inlineElements.contains(name) else { return inline(node, name) }
    flush()
    addLabels(of: node, name)
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
    let place = run.place
    if let kind = InlineCode.Kind(element: name), name != "a" || attribute("href", of: node) != nil {
      let tag = htmlTag(name, attributes(of: node))
      if kind == .image {
        run.single(kind, tag)
      } else {
        let pair = run.open(kind, tag, "</\(name)>")
        children(node)
        run.close(pair)
      }
    } else {
      children(node)
    }
    // What is in it may have parted blocks.
    guard run.reaches(place) else { return addLabels(of: node, name) }
    switch NoteLink(node, name, run, since: place) {
    case .reference: run.replaceWithNote(since: place)
    case .way: run.remove(since: place)
    case nil:
      if name == "sup" { run.takeOutNoteMark(since: place) }
      if separateElements.contains(name) {
        if lastEnd == place.text, run.meets(at: place) { run.space(at: place) }
        lastEnd = run.place.text
      }
      addLabels(of: node, name)
    }
  }

  /// Takes up what an element says beside the text, if that is not in the text.
  private mutating func addLabels(of node: xmlNodePtr, _ name: String) {
    for label in Documents.labels(of: node, name) {
      guard wantsLabels else {
        leftOut.add(.label)
        continue
      }
      if runLine == nil { runLine = line(of: node) }
      labels.append(label)
    }
  }

  private mutating func flush() {
    let run = run.take()
    guard let line = runLine else { return }
    runLine = nil
    lastEnd = nil
    // The pages of the title and of contents, with which books start, give the title again.
    let isTitleAgain = bookTitle != nil && text.blocks.count < Self.titleReach && folded(run.text) == bookTitle
    if !isTitleAgain {
      text.add(kinds[kinds.count - 1], run.text, codes: run.codes, line: line + lineOffset, keepsLines: isCode)
    }
    if !labels.isEmpty {
      let shown = folded(run.text)
      for label in labels where seenLabels.insert(label).inserted && !shown.contains(folded(label)) {
        text.add(.label, label, line: line + lineOffset)
      }
      labels = []
    }
    while languages.count < text.blocks.count { languages.append(partLanguages.last) }
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

  private func attributes(of node: xmlNodePtr) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var attribute = node.pointee.properties
    while let next = attribute {
      if let name = next.pointee.name { found.append((String(cString: name), value(of: next))) }
      attribute = next.pointee.next
    }
    return found
  }

  private func stated(_ node: xmlNodePtr) -> Language? {
    (attribute("lang", of: node) ?? attribute("xml:lang", of: node)).flatMap(Language.init(parsing:))
  }

  /// What hides an element with all that is in it; nil where nothing does.
  private func hides(_ node: xmlNodePtr, _ name: String) -> UnreadParts.Kind? {
    guard node.pointee.properties != nil else { return nil }
    if attribute("hidden", of: node) != nil || attribute("aria-hidden", of: node) == "true" { return .hidden }
    if name == "input", attribute("type", of: node)?.lowercased() == "hidden" { return .hidden }
    if let role = attribute("role", of: node), ["navigation", "search", "menu", "menubar"].contains(role) {
      return .navigation
    }
    // What LibreOffice makes of a page's header and footer.
    if name == "div", let title = attribute("title", of: node), title == "header" || title == "footer" {
      return .margin
    }
    if let style = attribute("style", of: node)?.filter({ $0 != " " }).lowercased(), style.contains("display:none") {
      return .hidden
    }
    let classes = attribute("class", of: node)?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
    return classes.contains { navigationClasses.contains(String($0)) } ? .navigation : nil
  }
}

/// Elements that hold no text of the document, and what they are where that is worth a word.
private let leftOutElements: [String: UnreadParts.Kind?] = [
  "head": nil, "title": nil, "style": nil, "script": .script, "template": .script,
  "noscript": .script, "nav": .navigation, "svg": .drawing, "canvas": .drawing, "math": .formula, "iframe": .embedding,
  "object": .embedding, "embed": .embedding, "audio": .embedding, "video": .embedding, "map": .drawing,
  // Readings of East Asian characters, which office documents and their readers leave out, too.
  "rt": nil, "rp": nil, "rtc": nil,
]

/// Classes that sites and document processors give to navigation (DocBook's `navheader` among them).
private let navigationClasses: Set<String> = [
  "nav", "navbar", "navigation", "navheader", "navfooter", "navlinks", "breadcrumb", "breadcrumbs", "menu", "skip-link",
]

/// Elements that stand inside a text; all others, known or not, part blocks.
private let inlineElements: Set<String> = [
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
  "ins", "kbd", "label", "mark", "meter", "output", "progress", "q", "rb", "ruby", "s", "samp", "small", "span",
  "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
]

/// Elements that, side by side, are words of their own.
private let separateElements: Set<String> = ["a", "kbd"]
