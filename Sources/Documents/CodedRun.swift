import Bitext

/// Text on its way into a block, and the codes met in it.
///
/// Codes are written as HTML whatever the format, so that a text and its translation in another format have the same.
struct CodedRun {
  /// What was met so far.
  var text = ""
  private var codes: [InlineCode] = []
  private var open: [(pair: Int, kind: InlineCode.Kind, start: String, end: String)] = []
  private var pairs = 0

  /// Something begins, such as `<b>`; what to call it when it ends.
  mutating func open(_ kind: InlineCode.Kind, _ start: String, _ end: String) -> Int {
    let pair = pairs
    pairs += 1
    open.append((pair, kind, start, end))
    add(.start, kind, pair, start)
    return pair
  }

  /// What `open` gave this number ends; nothing where it has ended already.
  mutating func close(_ pair: Int) {
    guard let index = open.lastIndex(where: { $0.pair == pair }) else { return }
    let ended = open.remove(at: index)
    add(.end, ended.kind, pair, ended.end)
  }

  /// Something stands alone, such as a picture.
  mutating func single(_ kind: InlineCode.Kind, _ native: String) {
    add(.single, kind, 0, native)
  }

  /// Ends the block: gives what was collected, and starts anew. What is open is closed at the end and open again in
  /// what follows, unless `forgets`.
  mutating func take(forgets: Bool = false) -> CodedText {
    for last in open.reversed() { add(.end, last.kind, last.pair, last.end) }
    let taken = CodedText(text: text, codes: codes)
    (text, codes) = ("", [])
    if forgets { open = [] }
    if open.isEmpty { pairs = 0 }
    for again in open { add(.start, again.kind, again.pair, again.start) }
    return taken
  }

  private mutating func add(_ role: InlineCode.Role, _ kind: InlineCode.Kind, _ pair: Int, _ native: String) {
    let place = text.utf8.count
    codes.append(InlineCode(range: place..<place, role: role, kind: kind, pair: pair, native: native))
  }
}

extension InlineCode.Kind {
  /// What an element of HTML means; nil where it is not worth a code: what stands in a text without changing its looks.
  public init?(element: some StringProtocol) {
    switch element {
    case "b", "strong": self = .bold
    case "i", "em", "cite", "dfn", "var": self = .italic
    case "u", "ins": self = .underline
    case "s", "strike", "del": self = .strikethrough
    case "sup": self = .superscript
    case "sub": self = .subscript
    case "code", "kbd", "samp", "tt": self = .code
    case "a": self = .link
    case "img": self = .image
    case "abbr", "acronym", "big", "mark", "q", "small": self = .other
    default: return nil
    }
  }
}

/// A start tag of HTML, such as `<a href="x">`; without its attributes where they are longer than a kilobyte.
func htmlTag(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
  let limit = 1024
  var tag = "<\(name)"
  for (attribute, value) in attributes {
    guard tag.utf8.count + attribute.utf8.count + value.utf8.count < limit else { return "<\(name)>" }
    tag += " \(attribute)=\""
    for character in value {
      switch character {
      case "&": tag += "&amp;"
      case "<": tag += "&lt;"
      case "\"": tag += "&quot;"
      default: tag.append(character)
      }
    }
    tag += "\""
  }
  return tag + ">"
}
