/// Which quotations are open at a place of a text, by the marks before it. Asked in order, each byte is looked at once.
///
/// Straight marks that touch a word tell by the side on which they do. Those that stand free (tokenised text) take
/// turns, but a forgotten one must not turn the roles of all that follow: a mark after a colon opens, one between a
/// question or exclamation mark and a small letter closes, and of two in a row the first closes.
struct OpenQuotes {
  private var place = 0
  private var isDoubleOpen = false
  private var isSingleOpen = false
  private var guillemets = 0

  /// Whether the free straight mark at `index` closes a quotation.
  mutating func closes(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    advance(to: index, in: text)
    return closes(freeMarkAt: index, whenOpen: text[index] == 0x22 ? isDoubleOpen : isSingleOpen, in: text)
  }

  /// Whether an odd number of guillemets, of either direction, stand before `index`.
  mutating func isGuillemetOpen(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    advance(to: index, in: text)
    return guillemets % 2 == 1
  }

  private mutating func advance(to index: Int, in text: UnsafeBufferPointer<UInt8>) {
    while place < index {
      let byte = text[place]
      if byte == 0x22 || byte == 0x27 {
        let isSpaceBefore = place == 0 || text[place - 1] == 0x20
        let isSpaceAfter = place + 1 == text.count || text[place + 1] == 0x20
        if isSpaceBefore, isSpaceAfter {
          let isOpen = byte == 0x22 ? isDoubleOpen : isSingleOpen
          set(byte, open: !closes(freeMarkAt: place, whenOpen: isOpen, in: text))
        } else if byte == 0x22 {
          // A single mark that touches a letter may be an apostrophe.
          set(byte, open: isSpaceBefore || (!isSpaceAfter && !isDoubleOpen))
        }
      } else if byte == 0xC2, place + 1 < text.count, text[place + 1] == 0xAB || text[place + 1] == 0xBB {
        guillemets += 1
      }
      place += 1
    }
  }

  private mutating func set(_ mark: UInt8, open: Bool) {
    if mark == 0x22 { isDoubleOpen = open } else { isSingleOpen = open }
  }

  private func closes(
    freeMarkAt index: Int, whenOpen isOpen: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // One space on each side at most: more is not worth a search.
    let before = index > 1 ? text[index - 2] : 0x3A
    let after = index + 2 < text.count ? text[index + 2] : 0x2E
    if after == text[index], index + 3 >= text.count || text[index + 3] == 0x20, before != text[index] { return true }
    if before == text[index] || before == 0x3A { return false }
    if before == 0x21 || before == 0x3F, after >= 0x61, after <= 0x7A { return true }
    return isOpen
  }
}
