import Bitext
import CMarkdown
import Files

extension Format {
  /// CommonMark with GitHub's tables and footnotes, as cmark-gfm reads it. HTML in it is read as HTML; of a
  /// block of settings at the start (front matter) only titles and descriptions are text.
  public static let markdown = Format(
    name: "markdown", extensions: ["md", "markdown", "mkd", "mdown"], summary: "CommonMark, with tables and footnotes"
  ) { source throws(ReadingError) in
    let (decoded, encoding) = try decode(named: source.name, source.bytes, encoding: source.options.encoding)
    let utf8 = withSingleReturns(decoded)
    let settings = FrontMatter(of: utf8)
    var blocks = MarkdownBlocks(firstLine: settings.lines + 1, labels: source.options.labels)
    for (key, text, line) in settings.texts {
      blocks.text.add(key == "title" ? .heading(level: 1) : .paragraph, text, line: line)
    }
    try blocks.read(utf8[settings.end...], named: source.name)
    var read = ReadDocument(
      document: blocks.text.document(named: source.name, counting: .lines), encoding: encoding,
      layout: .marked(format: "Markdown"))
    read.leftOut = blocks.leftOut
    return read
  }
}

/// CR CR LF, which CRLF becomes where a program writes it as text on Windows, made one line end again.
private func withSingleReturns(_ utf8: [UInt8]) -> [UInt8] {
  var kept: [UInt8] = []
  for (index, byte) in utf8.enumerated() where byte == 0x0D {
    guard index + 2 < utf8.count, utf8[index + 1] == 0x0D, utf8[index + 2] == 0x0A else { continue }
    kept = Array(utf8[..<index])
    break
  }
  guard !kept.isEmpty else { return utf8 }
  for index in kept.count..<utf8.count {
    let isDoubled =
      utf8[index] == 0x0D && index + 2 < utf8.count && utf8[index + 1] == 0x0D && utf8[index + 2] == 0x0A
    if !isDoubled { kept.append(utf8[index]) }
  }
  return kept
}

extension StringProtocol {
  /// Without white space at both ends.
  func trimmingSpaces() -> String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

private struct MarkdownBlocks {
  var text = ExtractedText()
  private var run = CodedRun()
  /// The line of the file on which the text starts.
  private let firstLine: Int
  private let labels: Bool
  private(set) var leftOut = UnreadParts()

  init(firstLine: Int, labels: Bool) {
    self.firstLine = firstLine
    self.labels = labels
  }

  mutating func read(_ utf8: ArraySlice<UInt8>, named name: String) throws(ReadingError) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    utf8.withUnsafeBytes { cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    var lists = 0
    // Numbers of what is open in the text at hand; of inline HTML, by the element's name, too.
    var (open, tags): ([Int], [(name: String, pair: Int, place: CodedRun.Place)]) = ([], [])
    func finish(_ kind: Block.Kind, _ line: Int) {
      (open, tags) = ([], [])
      let run = run.take()
      text.add(kind, run.text, codes: run.codes, line: line)
    }
    func mark(_ isStart: Bool, _ kind: InlineCode.Kind, _ start: String, _ end: String) {
      if isStart { open.append(run.open(kind, start, end)) } else if let last = open.popLast() { run.close(last) }
    }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      let isStart = event == CMARK_EVENT_ENTER
      let line = firstLine - 1 + max(1, Int(cmark_node_get_start_line(node)))
      switch String(cString: cmark_node_get_type_string(node)) {
      case "item", "tasklist": lists += isStart ? 1 : -1
      case "heading":
        if !isStart { finish(.heading(level: Int(cmark_node_get_heading_level(node))), line) }
      case "paragraph": if !isStart { finish(lists > 0 ? .listItem : .paragraph, line) }
      case "table_cell": if !isStart { finish(.cell, line) }
      case "code_block": text.add(.paragraph, literal(node), line: line, keepsLines: true)
      case "html_block": try addHTML(literal(node), line: line, named: name)
      case "text": run.text += literal(node)
      case "code":
        mark(true, .code, "<code>", "</code>")
        run.text += literal(node)
        mark(false, .code, "<code>", "</code>")
      case "softbreak": run.text += "\n"
      case "linebreak": run.text += "\u{2028}"
      case "emph": mark(isStart, .italic, "<em>", "</em>")
      case "strong": mark(isStart, .bold, "<strong>", "</strong>")
      case "strikethrough": mark(isStart, .strikethrough, "<del>", "</del>")
      case "link": mark(isStart, .link, htmlTag("a", address(node, "href")), "</a>")
      case "image": if isStart { run.single(.image, htmlTag("img", address(node, "src"))) }
      case "html_inline": inlineHTML(literal(node), &tags)
      default:
        // It has no name.
        if isStart, cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE {
          run.single(.note, "<note/>")
        }
      }
    }
  }

  /// Where a link or an image leads.
  private func address(_ node: OpaquePointer, _ attribute: String) -> [(name: String, value: String)] {
    let title = cmark_node_get_title(node).map { String(cString: $0) } ?? ""
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    return [(attribute, address)] + (title.isEmpty ? [] : [("title", title)])
  }

  /// A tag inside a text: a code where it is one that changes what the text looks like or does.
  private mutating func inlineHTML(_ tag: String, _ tags: inout [(name: String, pair: Int, place: CodedRun.Place)]) {
    let isEnd = tag.hasPrefix("</")
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if name == "br" { run.text += "\u{2028}" }
    guard let kind = InlineCode.Kind(element: name) else { return }
    if isEnd {
      guard let index = tags.lastIndex(where: { $0.name == name }) else { return }
      let ended = tags.remove(at: index)
      run.close(ended.pair)
      if kind == .superscript { run.takeOutNoteMark(since: ended.place) }
    } else if kind == .image {
      run.single(kind, tag)
    } else {
      let place = run.place
      tags.append((name, run.open(kind, tag, "</\(name)>"), place))
    }
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private mutating func addHTML(_ html: String, line: Int, named name: String) throws(ReadingError) {
    var blocks = HTMLBlocks(lineOffset: line - 1, labels: labels)
    try blocks.read(Array(html.utf8), named: name)
    text.add(blocks.text)
    leftOut.add(blocks.leftOut)
  }
}
