import Bitext
import Languages

/// HTML put together by hand: what the program's source has written out goes in as it is, all else is escaped.
package struct HTMLText {
  package var bytes: [UInt8] = []
  /// What the page is said in.
  package let language: InterfaceLanguage

  package init(in language: InterfaceLanguage = .english) { self.language = language }

  /// Appends what is HTML already. A `StaticString`, so that nothing that varies can come this way.
  package mutating func raw(_ html: StaticString) { html.withUTF8Buffer { bytes += $0 } }

  /// Appends an attribute of an open tag: ` name="value"`.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Appends words of the program in the page's language.
  package mutating func say(_ words: Wording) { text(words.text(in: language)) }

  /// Appends an attribute with words of the program.
  package mutating func attribute(_ name: StaticString, saying words: Wording) {
    attribute(name, words.text(in: language))
  }

  /// Appends a number.
  package mutating func number(_ number: Int) { text(String(number)) }

  /// Appends text, for between tags and in quoted attributes; characters that hide or turn text are spelt out.
  package mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { character(scalar, visibleForm(of: scalar)) }
  }

  /// Appends a stretch of a text, or the words for what is left out of it.
  package mutating func piece(_ piece: MarkedText.Piece) {
    guard piece.omitted == 0 else {
      raw(#"<span class="gap">"#)
      say(" … \(piece.omitted) characters … ")
      return raw("</span>")
    }
    let scalars = String(decoding: piece.bytes, as: UTF8.self).unicodeScalars
    let showsSpaces = !piece.marks.isEmpty && scalars.allSatisfy { visibleSpace($0) != nil }
    for scalar in scalars {
      if showsSpaces, let form = visibleSpace(scalar) {
        text(String(form))
      } else if let form = visibleForm(of: scalar) {
        raw(#"<span class="hidden-character">"#)
        text(form)
        raw("</span>")
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
    default: if let form { bytes += "‹\(form)›".utf8 } else { bytes += scalar.utf8 }
    }
  }
}
