import Bitext
import Files

extension Bitext {
  /// Whether any inline code stands in either text.
  var hasCodes: Bool { !source.document.codes.isEmpty || !target.document.codes.isEmpty }
}

extension XMLText {
  /// Takes a text, and gives its codes at the places where they come to stand in `bytes`.
  mutating func set(_ text: String, _ codes: [NumberedCodes.Code]) -> [NumberedCodes.Code] {
    // Ends of placeholders may lie behind the start of what follows only if codes overlap, which they don't.
    let places = codes.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let found = set(text, places: places)
    return codes.enumerated().map { index, code in
      var code = code
      code.range = found[2 * index]..<max(found[2 * index], found[2 * index + 1])
      return code
    }
  }
}

extension XMLWriter {
  /// A `seg` of TMX (1.4b, content markup): a code is `bpt` and `ept` with both halves in the text, `it` with one of
  /// them, `ph` when it stands alone.
  ///
  /// `x` is the number that codes which correspond have on both sides; `i`, which pairs `bpt` and `ept` inside
  /// of a `seg`, is the same.
  func segment(_ text: XMLText, _ codes: [NumberedCodes.Code]) {
    element("seg") {
      textWithCodes(text, codes) { code in
        let number = String(code.number)
        let type = code.kind.tmxType.map { [("type", $0)] } ?? []
        return switch code.form {
        case .start: ("bpt", [("i", number), ("x", number)] + type)
        case .end: ("ept", [("i", number)])
        case .single: ("ph", [("x", number)] + type)
        case .loneStart: ("it", [("pos", "begin"), ("x", number)] + type)
        case .loneEnd: ("it", [("pos", "end"), ("x", number)] + type)
        }
      }
    }
  }

  /// A text whose codes are elements that hold their native forms.
  func textWithCodes(
    _ text: XMLText, _ codes: [NumberedCodes.Code],
    as element: (NumberedCodes.Code) -> (name: String, attributes: [(name: String, value: String)])
  ) {
    var position = 0
    for code in codes {
      self.text(text.bytes[position..<code.range.lowerBound])
      position = code.range.upperBound
      let element = element(code)
      start(element.name, element.attributes)
      // White space ends the control words of some, such as RTF's.
      self.text(allowedInXML(code.native, keepsEnds: true).utf8)
      end()
    }
    self.text(text.bytes[position...])
  }
}

extension InlineCode.Kind {
  /// A value that TMX 1.4b recommends for `type`; nil where it has none. Of what OmegaT reads it takes the first letter
  /// for its tag: `bold` becomes `<b0>`.
  fileprivate var tmxType: String? {
    switch self {
    case .bold: "bold"
    case .italic: "italic"
    case .underline: "ulined"
    case .link: "link"
    case .image: "image"
    case .note: "fnote"
    case .strikethrough: "x-strikethrough"
    case .superscript: "x-superscript"
    case .subscript: "x-subscript"
    case .code: "x-code"
    case .other: nil
    }
  }
}
