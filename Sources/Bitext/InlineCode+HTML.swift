extension InlineCode.Kind {
  /// What an element of HTML means; nil where it is not worth a code: what stands in a text without changing its looks.
  public init?(element: String) {
    guard let kind = kindsOfElements[element] else { return nil }
    self = kind
  }
}

private let kindsOfElements: [String: InlineCode.Kind] = [
  "b": .bold, "strong": .bold, "i": .italic, "em": .italic, "cite": .italic, "dfn": .italic, "var": .italic,
  "u": .underline, "ins": .underline, "s": .strikethrough, "strike": .strikethrough, "del": .strikethrough,
  "sup": .superscript, "sub": .subscript, "code": .code, "kbd": .code, "samp": .code, "tt": .code, "a": .link,
  "img": .image, "abbr": .other, "acronym": .other, "big": .other, "mark": .other, "q": .other, "small": .other,
]
