/// HTML put together by hand.
package struct HTMLText {
  package var bytes: [UInt8] = []

  package init() {}

  /// Appends what is HTML already.
  package mutating func raw(_ html: String) { bytes += html.utf8 }

  /// Appends text, for between tags and in quoted attributes; characters that hide or turn text are spelt out.
  package mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { character(scalar, visibleForm(of: scalar)) }
  }

  /// Appends a stretch of a text, or the words for what is left out of it.
  package mutating func piece(_ piece: MarkedText.Piece) {
    guard piece.omitted == 0 else { return raw(#"<span class="gap"> … \#(piece.omitted) characters … </span>"#) }
    let scalars = String(decoding: piece.bytes, as: UTF8.self).unicodeScalars
    let showsSpaces = !piece.marks.isEmpty && scalars.allSatisfy { visibleSpace($0) != nil }
    for scalar in scalars {
      if showsSpaces, let form = visibleSpace(scalar) {
        raw(String(form))
      } else if let form = visibleForm(of: scalar) {
        raw(#"<span class="hidden-character">\#(form)</span>"#)
        if scalar == "\n" { raw("\n") }
      } else {
        character(scalar, nil)
      }
    }
  }

  private mutating func character(_ scalar: Unicode.Scalar, _ form: String?) {
    switch scalar {
    case "<": raw("&lt;")
    case ">": raw("&gt;")
    case "&": raw("&amp;")
    case "\"": raw("&quot;")
    case "'": raw("&#39;")
    default: if let form { raw("‹\(form)›") } else { bytes += scalar.utf8 }
    }
  }
}
