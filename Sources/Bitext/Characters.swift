/// What single characters are, read from UTF-8 bytes: the layout of a text and the trimming of its blocks and
/// segments must agree on them to the byte.
///
/// All are constant time, take an index inside the buffer, and give 0 for "it is not".
@usableFromInline package enum Characters {
  /// The length in bytes of the line end at `index`: LF, CR, CRLF, NEL, LS or PS; or CR CR LF, which CRLF becomes where
  /// a program writes it as text on Windows.
  @inlinable package static func lineEndLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[index] {
    case 0x0A: return 1
    case 0x0D:
      if index + 2 < text.count, text[index + 1] == 0x0D, text[index + 2] == 0x0A { return 3 }
      return index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] == 0xA8 || text[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// The length in bytes of the character at `index` if it has Unicode's `White_Space` property.
  @inlinable package static func whiteSpaceLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = text[index]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte == 0xC2 {
      guard index + 1 < text.count else { return 0 }
      return text[index + 1] == 0x85 || text[index + 1] == 0xA0 ? 2 : 0
    }
    guard byte >= 0xE1, byte <= 0xE3, index + 2 < text.count else { return 0 }
    let second = text[index + 1]
    let third = text[index + 2]
    switch byte {
    case 0xE1: return second == 0x9A && third == 0x80 ? 3 : 0  // U+1680
    case 0xE3: return second == 0x80 && third == 0x80 ? 3 : 0  // U+3000
    default:
      if second == 0x80 {  // U+2000-200A, 2028, 2029, 202F
        return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
      }
      return second == 0x81 && third == 0x9F ? 3 : 0  // U+205F
    }
  }

  /// The length in bytes of the character at `index` if a reader sees nothing of it: white space, controls, and
  /// characters that only format others (soft hyphen, zero-width and bidirectional marks, joiners, variation
  /// selectors, the byte order mark).
  @inlinable package static func invisibleLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = text[index]
    if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : 0 }
    if byte == 0xC2 {
      guard index + 1 < text.count else { return 0 }
      return text[index + 1] <= 0xA0 || text[index + 1] == 0xAD ? 2 : 0
    }
    let space = whiteSpaceLength(at: index, in: text)
    if space > 0 { return space }
    guard index + 2 < text.count else { return 0 }
    let second = text[index + 1]
    let third = text[index + 2]
    switch byte {
    case 0xE2:  // U+200B-200F, 202A-202E, 2060-206F
      if second == 0x80 { return (third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE) ? 3 : 0 }
      return second == 0x81 && third >= 0xA0 && third <= 0xAF ? 3 : 0
    case 0xEF:  // U+FE00-FE0F, FEFF
      return (second == 0xB8 && third <= 0x8F) || (second == 0xBB && third == 0xBF) ? 3 : 0
    default: return 0
    }
  }

  /// Whether a reader sees anything of `text`. Linear.
  @inlinable package static func hasVisible(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let length = invisibleLength(at: index, in: text)
      if length == 0 { return true }
      index += length
    }
    return false
  }
}

extension Characters {
  /// Whether a character starts the items of a list; a dash does not, which in many languages starts what a speaker says.
  package static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2023, 0x25A0, 0x25AA, 0x25B8, 0x25CB, 0x25CF, 0x25E6: true
    default: false
    }
  }
}
