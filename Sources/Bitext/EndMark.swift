/// What the mark at the end of a stretch of text says, one for the marks of all scripts (Unicode's Sentence_Terminal
/// property, and the marks that end a stretch without ending a sentence).
package enum EndMark: Hashable, Sendable {
  case fullStop
  case exclamation
  case question
  case ellipsis
  case colon
  case semicolon

  /// What `scalar` says at an end; nil for all that is no such mark. A semicolon asks in Greek: see `asks(withSemicolon:)`.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // Latin, Armenian, Arabic (Urdu), Devanagari, Burmese, Ethiopic, Khmer, ideographic, full and half width.
    case 0x2E, 0x589, 0x6D4, 0x964, 0x104B, 0x1362, 0x17D4, 0x3002, 0xFF0E, 0xFF61: self = .fullStop
    case 0x21, 0xFF01: self = .exclamation
    // Latin, Greek, Arabic, Ethiopic, full width.
    case 0x3F, 0x37E, 0x61F, 0x1367, 0xFF1F: self = .question
    case 0x2026: self = .ellipsis
    case 0x3A, 0xFF1A: self = .colon
    case 0x3B, 0x61B, 0xFF1B: self = .semicolon
    default: return nil
    }
  }

  /// Whether it ends a question.
  ///
  /// - Parameter semicolonAsks: whether the language writes its question mark as a semicolon, as Greek does.
  package func asks(withSemicolon semicolonAsks: Bool) -> Bool {
    self == .question || self == .semicolon && semicolonAsks
  }

  /// Whether a mark may stand behind the one that ends a sentence: quotation marks, brackets, spaces.
  package static func mayFollow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x22, 0x27, 0x29, 0x5D, 0xA0, 0xBB, 0x2019, 0x201D, 0x202F, 0x300D, 0x300F: true
    default: false
    }
  }
}
