import Bitext
import Languages

/// The blocks of pandoc's syntax tree, as its JSON has it: `{"t": type, "c": contents}` (pandoc-types 1.22 and 1.23).
///
/// What it does not know it skips, so that a newer pandoc's additions do no harm.
struct PandocBlocks {
  private(set) var text = ExtractedText()
  /// Notes met in the block at hand; they follow it.
  private var notes: [[Any]] = []
  /// Pieces of code of another format, such as HTML in LaTeX, which are no text.
  private(set) var rawMarkup = 0

  /// Adds the title and subtitle that a document's properties hold: in office formats they are text.
  mutating func title(_ meta: [String: Any]) {
    for (index, key) in ["title", "subtitle"].enumerated() {
      guard let value = meta[key] as? [String: Any], value["t"] as? String == "MetaInlines" else { continue }
      add(.heading(level: index + 1), inlines(value["c"]))
    }
  }

  /// The language that the properties state.
  func language(_ meta: [String: Any]) -> Language? {
    guard let value = meta["lang"] as? [String: Any] else { return nil }
    var reader = self
    let tag = value["c"] as? String ?? reader.inlines(value["c"]).text
    return Language(parsing: tag)
  }

  /// Adds `blocks`, in what plays the part of `kind`.
  mutating func add(_ blocks: [Any], _ kind: Block.Kind) {
    for block in blocks {
      guard let block = block as? [String: Any], let type = block["t"] as? String else { continue }
      add(type, block["c"], kind)
    }
  }

  private mutating func add(_ type: String, _ contents: Any?, _ kind: Block.Kind) {
    let parts = contents as? [Any] ?? []
    func part(_ index: Int) -> Any? { index < parts.count ? parts[index] : nil }
    switch type {
    case "Plain", "Para": add(isFigure(parts) ? .caption : kind, inlines(isFigure(parts) ? imageText(parts) : contents))
    case "LineBlock":
      var run = CodedRun()
      for line in parts {
        append(line, to: &run)
        run.text += "\u{2028}"
      }
      add(kind, run.take())
    case "Header": add(.heading(level: part(0) as? Int ?? 1), inlines(part(2)))
    case "CodeBlock": text.add(kind, part(1) as? String ?? "", line: text.blocks.count + 1, keepsLines: true)
    case "BlockQuote": add(parts, kind)
    case "Div": add(part(1) as? [Any] ?? [], kind)
    case "BulletList": for item in parts { add(item as? [Any] ?? [], .listItem) }
    case "OrderedList": for item in part(1) as? [Any] ?? [] { add(item as? [Any] ?? [], .listItem) }
    case "DefinitionList":
      for item in parts {
        guard let item = item as? [Any], item.count > 1 else { continue }
        add(.listItem, inlines(item[0]))
        for definition in item[1] as? [Any] ?? [] { add(definition as? [Any] ?? [], .listItem) }
      }
    case "Table":
      caption(part(1))
      rows((part(3) as? [Any])?.last)
      for body in part(4) as? [Any] ?? [] {
        let body = body as? [Any] ?? []
        if body.count > 3 {
          rows(body[2])
          rows(body[3])
        }
      }
      rows((part(5) as? [Any])?.last)
    case "Figure":
      add(part(2) as? [Any] ?? [], kind)
      caption(part(1))
    case "RawBlock": rawMarkup += 1
    default: break
    }
  }

  /// `[short, blocks]`
  private mutating func caption(_ caption: Any?) {
    add((caption as? [Any])?.last as? [Any] ?? [], .caption)
  }

  /// Rows `[attributes, cells]`, of cells `[attributes, alignment, rows, columns, blocks]`.
  private mutating func rows(_ rows: Any?) {
    for row in rows as? [Any] ?? [] {
      for cell in (row as? [Any])?.last as? [Any] ?? [] { add((cell as? [Any])?.last as? [Any] ?? [], .cell) }
    }
  }

  private mutating func add(_ kind: Block.Kind, _ line: CodedText) {
    text.add(kind, line.text, codes: line.codes, line: text.blocks.count + 1)
    let found = notes
    notes = []
    for note in found { add(note, .paragraph) }
  }

  /// A paragraph of one image whose title pandoc has marked: a figure with its caption, up to pandoc 2.
  private func isFigure(_ inlines: [Any]) -> Bool {
    guard inlines.count == 1, let image = inlines[0] as? [String: Any], image["t"] as? String == "Image" else {
      return false
    }
    let target = (image["c"] as? [Any])?.last as? [Any]
    return (target?.last as? String)?.hasPrefix("fig:") ?? false
  }

  private func imageText(_ inlines: [Any]) -> Any? {
    ((inlines[0] as? [String: Any])?["c"] as? [Any])?.dropFirst().first
  }

  private mutating func inlines(_ contents: Any?) -> CodedText {
    var run = CodedRun()
    append(contents, to: &run)
    return run.take()
  }

  private mutating func append(_ contents: Any?, to run: inout CodedRun) {
    for inline in contents as? [Any] ?? [] {
      guard let inline = inline as? [String: Any], let type = inline["t"] as? String else { continue }
      let parts = inline["c"] as? [Any] ?? []
      switch type {
      case "Str": run.text += inline["c"] as? String ?? ""
      case "Space": run.text += " "
      case "SoftBreak": run.text += "\n"
      case "LineBreak": run.text += "\u{2028}"
      case "Math": run.text += parts.last as? String ?? ""
      case "Code":
        let pair = run.open(.code, "<code>", "</code>")
        run.text += parts.last as? String ?? ""
        run.close(pair)
      case "Quoted":
        let isDouble = (parts.first as? [String: Any])?["t"] as? String == "DoubleQuote"
        run.text += isDouble ? "“" : "‘"
        append(parts.last, to: &run)
        run.text += isDouble ? "”" : "’"
      case "Link":
        let pair = run.open(.link, htmlTag("a", address(parts.last, "href")), "</a>")
        append(parts.count > 1 ? parts[1] : nil, to: &run)
        run.close(pair)
      case "Image": run.single(.image, htmlTag("img", address(parts.last, "src")))
      case "Span", "Cite": append(parts.last, to: &run)
      case "Note":
        notes.append(parts)
        run.single(.note, "<note/>")
      case "RawInline": rawMarkup += 1
      default:
        guard let (kind, element) = marks[type] else { continue }
        let place = run.place
        let pair = run.open(kind, "<\(element)>", "</\(element)>")
        append(parts, to: &run)
        run.close(pair)
        if kind == .superscript { run.takeOutNoteMark(since: place) }
      }
    }
  }

  /// Where a link or an image leads: `[address, title]`.
  private func address(_ target: Any?, _ attribute: String) -> [(name: String, value: String)] {
    let target = target as? [Any] ?? []
    return [(attribute, target.first as? String ?? "")]
  }
}

/// Marks of pandoc's, what they mean and how HTML writes them.
private let marks: [String: (InlineCode.Kind, String)] = [
  "Emph": (.italic, "em"), "Strong": (.bold, "strong"), "Underline": (.underline, "u"),
  "Strikeout": (.strikethrough, "del"), "Superscript": (.superscript, "sup"), "Subscript": (.subscript, "sub"),
  "SmallCaps": (.other, "small"),
]
