/// A character of a text and where it stands.
struct Character32 {
  var value: UInt32
  /// In bytes.
  var length: Int

  var isSuperscript: Bool { [0xB9, 0xB2, 0xB3].contains(value) || (0x2070...0x2079).contains(value) }
}

/// What punctuation a character is, for the boundaries of sentences.
enum BoundaryMarks {
  static func isQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: true
    default: false
    }
  }

  static func isClosingBracket(_ value: UInt32) -> Bool {
    switch value {
    case 0x29, 0x5D, 0x7D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF09, 0xFF3D: true
    default: false
    }
  }

  static func isOpeningBracket(_ value: UInt32) -> Bool {
    value == 0x28 || value == 0x5B || value == 0x7B || value == 0xBF || value == 0xA1
  }

  /// Marks that open wherever they stand, outside German.
  static func opensOnly(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x5B, 0x7B, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B: true
    default: false
    }
  }

  /// Hyphens and dashes that lines of dialogue start with.
  static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || (value >= 0x2010 && value <= 0x2015)
  }

  /// What a sentence goes on with: a stop before it ends nothing.
  static func continues(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3A, 0x3B, 0x25, 0x2F, 0x3D, 0x60C, 0x61B, 0x3001, 0xFF0C: true
    default: isClosingBracket(value)
    }
  }

  /// Scripts that write without spaces, where a sentence may end without one after it.
  static func isEastAsian(_ value: UInt32) -> Bool {
    value >= 0x2E80 && value <= 0x9FFF || value >= 0xAC00 && value <= 0xD7A3 || value >= 0xFF00 && value <= 0xFFEF
      || value >= 0x20000 && value <= 0x3FFFF
  }
}

/// What case a letter has; digits and all else apart.
enum LetterCase {
  case lower
  case upper
  /// A letter of a script without case.
  case none
  case digit
  /// No letter and no digit.
  case other

  init(_ value: UInt32) {
    switch value {
    case 0x61...0x7A: self = .lower
    case 0x41...0x5A: self = .upper
    case 0x30...0x39: self = .digit
    case 0..<0x80: self = .other
    default:
      guard let properties = Unicode.Scalar(value)?.properties else {
        self = .other
        return
      }
      if properties.isLowercase {
        self = .lower
      } else if properties.isUppercase || properties.generalCategory == .titlecaseLetter {
        self = .upper
      } else if properties.isAlphabetic {
        self = .none
      } else {
        self = properties.generalCategory == .decimalNumber ? .digit : .other
      }
    }
  }
}

/// Whether a grapheme may start with the character: combining marks, joiners and emoji modifiers go on with one.
func startsGrapheme(_ value: UInt32) -> Bool {
  guard value >= 0x300, let properties = Unicode.Scalar(value)?.properties else { return true }
  return !properties.isGraphemeExtend && !properties.isEmojiModifier && properties.generalCategory != .spacingMark
    && value != 0x200D
}

/// Whether a grapheme may end with the character: those that are put before others go on (`Prepend` in UAX #29).
func endsGrapheme(_ value: UInt32) -> Bool {
  switch value {
  case 0..<0x600: true
  case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E, 0x110BD, 0x110CD, 0x111C2, 0x111C3, 0x1193F, 0x11941,
    0x11A3A, 0x11A84...0x11A89, 0x11D46, 0x11F02:
    false
  default: true
  }
}
