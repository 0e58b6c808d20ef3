import Checks

/// How stretches of a text report look: in colour by ANSI codes (ECMA-48, SGR), else by characters.
struct TextStyle {
  /// Characters with the codes that go before them.
  struct Piece {
    var text: String
    var codes = ""
  }

  var isColoured: Bool

  func plain(_ text: String) -> Piece { Piece(text: text) }

  func faint(_ text: String) -> Piece { Piece(text: text, codes: isColoured ? "2" : "") }

  func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func severity(_ text: String, _ severity: Severity) -> Piece {
    Piece(text: text, codes: isColoured ? "1;\(colour(severity))" : "")
  }

  /// A marked stretch; in colour it is underlined, too, for those who don't see the colour.
  func marked(_ text: String, severity: Severity, number: String) -> Piece {
    guard isColoured else { return Piece(text: "⟦\(text)⟧\(number)") }
    return Piece(text: (text.isEmpty ? "⟦⟧" : text) + number, codes: "1;4;\(colour(severity))")
  }

  private func colour(_ severity: Severity) -> Int {
    switch severity {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }

  /// Pieces in a row, broken at spaces where they would go beyond `width`, later lines set in by `indent`.
  static func lines(of pieces: [Piece], width: Int?, indent: Int) -> [String] {
    var (lines, line, column, codes) = ([String](), "", 0, "")
    let limit = max(width ?? .max, indent + 20)
    for piece in pieces {
      // Words with the spaces before them, so that what is put on the next line starts with the word.
      for word in words(of: piece.text) {
        let columns = word.unicodeScalars.reduce(0) { $0 + columnsOf($1) }
        var shown = word
        if column > indent, column + columns > limit {
          lines.append(line + (codes.isEmpty ? "" : reset))
          (line, column, codes) = (String(repeating: " ", count: indent), indent, "")
          shown = word.drop { $0 == " " }
        }
        column += columns
        if codes != piece.codes {
          line += (codes.isEmpty ? "" : reset) + (piece.codes.isEmpty ? "" : "\u{1B}[\(piece.codes)m")
          codes = piece.codes
        }
        line += shown
      }
    }
    return lines + [line + (codes.isEmpty ? "" : reset)]
  }

  private static let reset = "\u{1B}[0m"

  private static func words(of text: String) -> [Substring] {
    var (words, start, index) = ([Substring](), text.startIndex, text.startIndex)
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] != " ", next < text.endIndex, text[next] == " " {
        words.append(text[start..<next])
        start = next
      }
      index = next
    }
    if start < text.endIndex { words.append(text[start...]) }
    return words
  }

  /// Two for East Asian wide characters and emoji, none for what combines.
  private static func columnsOf(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
