import Bitext
import Files
import ICU

/// The passages of a book as XHTML that is HTML, too.
struct BookMarkup {
  let book: Book
  /// Whether bold, italic and the like are kept.
  let codes: Bool
  private(set) var bytes: [UInt8] = []
  private var allowed = XMLText(keepsEnds: true)

  init(_ book: Book, codes: Bool) { (self.book, self.codes) = (book, codes) }

  /// Characters that XML forbids and that were left out.
  var removedCharacters: Int { allowed.removed }

  /// What was written since the last time.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Appends what is markup already.
  mutating func raw(_ markup: StaticString) { markup.withUTF8Buffer { bytes += $0 } }

  /// Appends text, escaped.
  mutating func text(_ text: some StringProtocol) {
    allowed.set(String(text))
    appendEscaped(allowed.bytes, to: &bytes, quotes: true)
  }

  /// Appends ` lang`, ` xml:lang` and ` dir` for a language that is known.
  mutating func language(_ language: Language?) {
    guard let tag = language?.tag else { return }
    let direction = LanguageTag.isRightToLeft(tag) ? "rtl" : "ltr"
    bytes += xmlAttributes([("lang", tag), ("xml:lang", tag), ("dir", direction)])
  }

  /// Appends a passage: the first text with its headings, then the others.
  mutating func passage(_ rows: [Book.Row]) {
    raw("<div class=\"passage\">\n")
    for text in book.texts.indices {
      raw(text == 0 ? "<div class=\"text\"" : "<div class=\"text translation\"")
      language(book.texts[text].document.language)
      raw(">\n")
      for piece in book.pieces(text, of: rows) { self.piece(piece, of: text) }
      raw("</div>\n")
    }
    raw("</div>\n")
  }

  private mutating func piece(_ piece: Book.Piece, of text: Int) {
    let kind = book.kind(of: piece, in: text)
    let starts = book.startsBlock(piece, of: text)
    var (element, classes) = ("p", Self.classes(kind))
    var attributes: [(name: String, value: String)] = []
    // Headings are those of the first text: a heading and its translation are one entry of a reader's outline.
    if case .heading(let level) = kind, text == 0 {
      (element, classes) = ("h\(min(6, max(1, level)))", [])
      if let block = piece.block, starts { attributes.append(("id", Self.id(ofBlock: block))) }
    }
    if !starts { classes.append("on") }
    if !classes.isEmpty { attributes.append(("class", classes.joined(separator: " "))) }
    bytes += "<\(element)".utf8
    bytes += xmlAttributes(attributes)
    raw(">")
    let separator = book.texts[text].document.language?.writesSpaces == false ? "" : " "
    for (index, item) in piece.items.enumerated() {
      if index > 0 { bytes += separator.utf8 }
      switch item {
      case .text(let run): coded(run, of: text)
      case .moved(let run):
        raw("<span class=\"moved\">\u{2195}\u{FE0E}\u{A0}")
        coded(run, of: text)
        raw("</span>")
      case .gap: raw("<span class=\"gap\">[…]</span>")
      }
    }
    bytes += "</\(element)>\n".utf8
  }

  /// The anchor of a heading.
  static func id(ofBlock block: Int) -> String { "b\(block)" }

  private static func classes(_ kind: Block.Kind) -> [String] {
    switch kind {
    case .paragraph: []
    case .heading: ["heading"]
    case .listItem: ["item"]
    case .cell: ["cell"]
    case .caption: ["caption"]
    case .label: ["label"]
    }
  }

  /// A text with what is bold, italic and the like, as far as both ends of it are there.
  private mutating func coded(_ run: Range<Int>, of text: Int) {
    let document = book.texts[text]
    guard codes, !document.document.codes.isEmpty else { return self.text(document.text(of: run)) }
    let coded = document.codedText(of: run)
    let utf8 = coded.text.utf8
    var place = utf8.startIndex
    var open: [(pair: Int, element: String)] = []
    let closed = Set(coded.codes.compactMap { $0.role == .end ? $0.pair : nil })
    for code in coded.codes where code.range.isEmpty {
      let next = utf8.index(utf8.startIndex, offsetBy: code.range.lowerBound)
      self.text(coded.text[place..<next])
      place = next
      if code.role == .start, let element = Self.elements[code.kind], closed.contains(code.pair) {
        open.append((code.pair, element))
        bytes += "<\(element)>".utf8
      } else if code.role == .end, let index = open.lastIndex(where: { $0.pair == code.pair }) {
        // What overlaps is closed and opened again.
        for inner in open[index...].reversed() { bytes += "</\(inner.element)>".utf8 }
        for inner in open[(index + 1)...] { bytes += "<\(inner.element)>".utf8 }
        open.remove(at: index)
      }
    }
    self.text(coded.text[place...])
    for inner in open.reversed() { bytes += "</\(inner.element)>".utf8 }
  }

  /// What readers see of codes; links lead nowhere in a book of one's own, and pictures are not there.
  private static let elements: [InlineCode.Kind: String] = [
    .bold: "b", .italic: "i", .underline: "u", .strikethrough: "s", .superscript: "sup", .subscript: "sub",
    .code: "code",
  ]
}
