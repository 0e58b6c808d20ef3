/// Whether the two sides of a line's end inside a paragraph touch, as they do in scripts that set no spaces between
/// words, or have a space between them.
///
/// After the transformation of segment breaks in CSS Text (level 3, 4.1.3): between East Asian characters other than
/// Hangul a line's end is nothing. The same goes for the scripts of South East Asia and Tibetan, where lines are broken
/// inside phrases. Where such a character meets a Latin letter or a digit, authors differ, and the text tells which custom
/// it has.
package struct LineJoining: Sendable {
  /// How often the two meet inside a line, without a space and with one.
  private var (touching, apart) = (0, 0)

  /// Learns the custom of `text`. Linear.
  package init(_ text: some Sequence<Unicode.Scalar>) {
    var (last, beforeSpace): (Kind, Kind) = (.space, .space)
    for scalar in text {
      let kind = Kind(scalar.value)
      if Self.areMixed(last, kind) { touching += 1 }
      if last == .space, scalar.value != 0x20, Self.areMixed(beforeSpace, kind) { apart += 1 }
      if kind == .space { beforeSpace = scalar.value == 0x20 ? last : .space }
      last = kind
    }
  }

  /// Whether nothing stands between `before` and `after`, which a line's end parts. Constant time.
  package func joins(_ before: UInt32, _ after: UInt32) -> Bool {
    // Nearly all texts.
    if before < 0x0E00 && after < 0x0E00 { return false }
    let (one, other) = (Kind(before), Kind(after))
    if one == .hangul || other == .hangul || one == .space || other == .space { return false }
    if one == .mark || other == .mark { return true }
    if Self.areMixed(one, other) { return touching > apart }
    return one == .letter && other != .word || other == .letter && one != .word
  }

  /// Whether a character of a script without spaces may be the next to `value`, whatever the other is: without one,
  /// nothing has to be learned.
  package static func concerns(_ value: UInt32) -> Bool {
    value >= 0x0E00 && (Kind(value) == .letter || Kind(value) == .mark)
  }

  private static func areMixed(_ one: Kind, _ other: Kind) -> Bool {
    one == .letter && other == .word || one == .word && other == .letter
  }

  /// What a character is to a line's end beside it.
  private enum Kind {
    case space
    /// Of a script without spaces.
    case letter
    /// Punctuation of the width of such a letter.
    case mark
    /// Punctuation that all scripts share: “ ” … —.
    case neutral
    case hangul
    case word

    init(_ value: UInt32) {
      switch value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
      case 0..<0x0E00: self = value == 0xB7 ? .neutral : .word
      // Thai, Lao, Tibetan; Burmese; Khmer; Tai Le to Khmer signs; Tai Tham; Tai Viet, Burmese.
      case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF, 0xA9E0...0xA9FF,
        0xAA60...0xAADF:
        self = .letter
      case 0x1100...0x11FF, 0x3130...0x318F, 0x3200...0x321E, 0x3260...0x327F, 0xA960...0xA97F, 0xAC00...0xD7FF,
        0xFFA0...0xFFDC:
        self = .hangul
      case 0x2010...0x2027, 0x2030...0x205E: self = .neutral
      case 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0x303D, 0x30FB, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF01...0xFF0F,
        0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
        self = .mark
      case 0x2E80...0x303F, 0x3041...0x312F, 0x3190...0x31FF, 0x3220...0x325F, 0x3280...0x9FFF, 0xA000...0xA4CF,
        0xF900...0xFAFF, 0xFF10...0xFF3A, 0xFF41...0xFF5A, 0xFF66...0xFF9F, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
        0x1AFF0...0x1B2FF, 0x20000...0x3FFFF:
        self = .letter
      default: self = .word
      }
    }
  }
}
