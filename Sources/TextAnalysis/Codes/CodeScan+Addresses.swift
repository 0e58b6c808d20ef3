/// Addresses of the web and of mail.
extension CodeScan {
  /// `http://...`, `https://...`, `ftp://...`, `www....`.
  func address(at start: Int) -> Code? {
    if isWord(byte(start - 1)) { return nil }
    guard isSchemeOrHost(at: start) else { return nil }
    var place = start
    let limit = min(text.count, start + 2000)
    while place < limit {
      if text[place] > 0x20, text[place] < 0x7F, ![0x3C, 0x3E, 0x22, 0x29, 0x60].contains(text[place]) {
        place += 1
      } else if (0xC3...0xD4).contains(text[place]), place + 1 < limit {
        // Letters of two bytes, as addresses of wikis have; what follows an address in Chinese has three.
        place += 2
      } else {
        break
      }
    }
    // A sentence's own mark at the end is none of the address.
    while place > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(text[place - 1]) { place -= 1 }
    return place - start > 7 ? Code(kind: .address, range: start..<place) : nil
  }

  private func isSchemeOrHost(at start: Int) -> Bool {
    switch byte(start) | 0x20 {
    case UInt8(ascii: "h"): starts(with: "http:", at: start) || starts(with: "https:", at: start)
    case UInt8(ascii: "f"): starts(with: "ftp:", at: start)
    case UInt8(ascii: "w"): starts(with: "www.", at: start)
    default: false
    }
  }

  /// Whether `word`, in small letters, stands at `place` in any case.
  private func starts(with word: StaticString, at place: Int) -> Bool {
    word.withUTF8Buffer { wanted in
      for offset in wanted.indices {
        let found = byte(place + offset)
        guard found == wanted[offset] || isLetter(found) && found | 0x20 == wanted[offset] else { return false }
      }
      return true
    }
  }

  func email(around mark: Int) -> Code? {
    var start = mark
    while start > 0, mark - start < 64, isWord(text[start - 1]) || [0x2E, 0x2D, 0x2B].contains(text[start - 1]) {
      start -= 1
    }
    var end = mark + 1
    while end < text.count, end - mark < 255, isWord(text[end]) || text[end] == 0x2E || text[end] == 0x2D { end += 1 }
    while end > mark, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
    guard start < mark, text[mark..<end].contains(0x2E) else { return nil }
    return Code(kind: .email, range: start..<end)
  }
}
