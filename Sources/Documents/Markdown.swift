import Bitext
import CMarkdown

extension Format {
  /// CommonMark with GitHub's tables and footnotes, as cmark-gfm reads it. HTML in it is read as HTML; a block of
  /// settings at the start (front matter) is no text.
  public static let markdown = Format(
    name: "markdown", extensions: ["md", "markdown", "mkd", "mdown"], summary: "CommonMark, with tables and footnotes"
  ) { source throws(ReadingError) in
    let (utf8, encoding) = try decode(named: source.name, source.bytes, encoding: source.options.encoding)
    let body = frontMatterEnd(of: utf8)
    var blocks = MarkdownBlocks(firstLine: utf8[..<body].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) })
    try blocks.read(utf8[body...], named: source.name)
    return ReadDocument(
      document: blocks.text.document(named: source.name, counting: .lines), encoding: encoding,
      layout: .marked(format: "Markdown"))
  }
}

/// Where the text starts: after settings between lines of `---` at the very start.
private func frontMatterEnd(of utf8: [UInt8]) -> Int {
  var (start, isFirst) = (0, true)
  while start < utf8.count {
    let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
    let line = String(decoding: utf8[start..<end], as: UTF8.self).trimmingSpaces()
    if isFirst, line != "---" { return 0 }
    if !isFirst, line == "---" || line == "..." { return min(end + 1, utf8.count) }
    (start, isFirst) = (end + 1, false)
  }
  // Nothing closes it: a rule, not settings.
  return 0
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
  /// The line of the file on which the text starts.
  let firstLine: Int

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
    var (lists, inline) = (0, "")
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      let isStart = event == CMARK_EVENT_ENTER
      let line = firstLine - 1 + max(1, Int(cmark_node_get_start_line(node)))
      switch String(cString: cmark_node_get_type_string(node)) {
      case "item", "tasklist": lists += isStart ? 1 : -1
      case "heading":
        if isStart {
          inline = ""
        } else {
          text.add(.heading(level: Int(cmark_node_get_heading_level(node))), inline, line: line)
        }
      case "paragraph":
        if isStart { inline = "" } else { text.add(lists > 0 ? .listItem : .paragraph, inline, line: line) }
      case "table_cell":
        if isStart { inline = "" } else { text.add(.cell, inline, line: line) }
      case "code_block": text.add(.paragraph, literal(node), line: line, keepsLines: true)
      case "html_block": try addHTML(literal(node), line: line, named: name)
      case "text", "code": inline += literal(node)
      case "softbreak", "linebreak": inline += " "
      default: break
      }
    }
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private mutating func addHTML(_ html: String, line: Int, named name: String) throws(ReadingError) {
    var blocks = HTMLBlocks(lineOffset: line - 1)
    try blocks.read(Array(html.utf8), named: name)
    for block in blocks.text.blocks {
      text.add(block.kind, String(decoding: blocks.text.utf8[block.range], as: UTF8.self), line: block.line)
    }
  }
}
