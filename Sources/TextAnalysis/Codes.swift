/// A placeholder, tag, address or piece of code in a text: what a translation keeps as it is.
package struct Code: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case address
    case email
    case tag
    case placeholder
  }

  package var kind: Kind
  /// UTF-8 offsets.
  package var range: Range<Int>
}

/// The codes of a text, in order. Linear: each pattern looks ahead a bounded number of bytes.
package func codes(in text: [UInt8]) -> [Code] {
  // Most texts hold none of the marks that codes are made of.
  guard
    text.contains(where: {
      $0 == 0x3C || $0 == 0x7B || $0 == 0x25 || $0 == 0x40 || $0 == 0x2F || $0 == 0x24 || $0 == 0x26 || $0 == 0x2E
    })
  else { return [] }
  return text.withUnsafeBufferPointer { bytes in
    var scan = CodeScan(text: bytes)
    return scan.run()
  }
}

private struct CodeScan {
  let text: UnsafeBufferPointer<UInt8>
  var found: [Code] = []

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func run() -> [Code] {
    var place = 0
    while place < text.count {
      if let code = code(at: place) {
        found.append(code)
        place = code.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private func code(at place: Int) -> Code? {
    switch text[place] {
    case UInt8(ascii: "<"): tag(at: place)
    case UInt8(ascii: "{"): braces(at: place)
    case UInt8(ascii: "%"): conversion(at: place)
    case UInt8(ascii: "$"): variable(at: place)
    case UInt8(ascii: "&"): entity(at: place)
    case UInt8(ascii: "h"), UInt8(ascii: "f"), UInt8(ascii: "w"), UInt8(ascii: "H"), UInt8(ascii: "W"):
      address(at: place)
    case UInt8(ascii: "@"): email(around: place)
    default: nil
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// <b>, </b>, <br/>, <a href="...">, <1>.
  private func tag(at start: Int) -> Code? {
    guard start + 2 < text.count else { return nil }
    let next = text[start + 1]
    guard isWord(next) || next == UInt8(ascii: "/") else { return nil }
    let limit = min(text.count, start + 400)
    guard let end = (start + 1..<limit).first(where: { text[$0] == 0x3E || text[$0] == 0x3C }), text[end] == 0x3E else {
      return nil
    }
    return Code(kind: .tag, range: start..<(end + 1))
  }

  /// {0}, {name}, {{x}}, {count, plural, ...} without what is inside to translate.
  private func braces(at start: Int) -> Code? {
    let limit = min(text.count, start + 60)
    var place = start
    while place < limit, text[place] == UInt8(ascii: "{") { place += 1 }
    let inner = place
    while place < limit, isWord(text[place]) || [0x2E, 0x2D, 0x3A, 0x24, 0x23].contains(text[place]) { place += 1 }
    guard place > inner, place < limit, text[place] == UInt8(ascii: "}") else { return nil }
    while place < limit, text[place] == UInt8(ascii: "}") { place += 1 }
    return Code(kind: .placeholder, range: start..<place)
  }

  /// printf's %s, %1$d, %(name)s, %@, %.2f; %PRODUCTNAME, as LibreOffice has it.
  private func conversion(at start: Int) -> Code? {
    var place = start + 1
    let limit = min(text.count, start + 60)
    guard place < limit else { return nil }
    // "20 %d'eau" and "100%" are no conversions.
    if start > 0, text[start - 1] >= 0x30, text[start - 1] <= 0x39 { return nil }
    if text[place] == UInt8(ascii: "(") {
      while place < limit, text[place] != UInt8(ascii: ")") { place += 1 }
      guard place + 1 < limit, isLetter(text[place + 1]) else { return nil }
      return Code(kind: .placeholder, range: start..<(place + 2))
    }
    if text[place] >= 0x41, text[place] <= 0x5A {
      while place < limit, text[place] >= 0x41 && text[place] <= 0x5A || text[place] == 0x5F { place += 1 }
      return place - start > 2 ? Code(kind: .placeholder, range: start..<place) : nil
    }
    while place < limit,
      text[place] >= 0x30 && text[place] <= 0x39 || text[place] == 0x24 || text[place] == 0x2E || text[place] == 0x2D
    { place += 1 }
    while place < limit, text[place] == UInt8(ascii: "l") { place += 1 }
    guard place < limit, Array("sdiufgxc@".utf8).contains(text[place]) else { return nil }
    guard place + 1 >= text.count || !isWord(text[place + 1]) else { return nil }
    return Code(kind: .placeholder, range: start..<(place + 1))
  }

  /// ${name}, $(name), $name$.
  private func variable(at start: Int) -> Code? {
    let limit = min(text.count, start + 60)
    guard start + 2 < limit else { return nil }
    let close: UInt8 =
      switch text[start + 1] {
      case UInt8(ascii: "{"): UInt8(ascii: "}")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      case let letter where isLetter(letter): UInt8(ascii: "$")
      default: 0
      }
    guard close != 0 else { return nil }
    var place = start + 2
    while place < limit, isWord(text[place]) { place += 1 }
    guard place < limit, text[place] == close else { return nil }
    return Code(kind: .placeholder, range: start..<(place + 1))
  }

  /// &amp;, &#160;.
  private func entity(at start: Int) -> Code? {
    let limit = min(text.count, start + 12)
    var place = start + 1
    while place < limit, isWord(text[place]) || text[place] == 0x23 { place += 1 }
    guard place > start + 1, place < limit, text[place] == 0x3B else { return nil }
    return Code(kind: .placeholder, range: start..<(place + 1))
  }

  /// http://..., https://..., ftp://..., www....
  private func address(at start: Int) -> Code? {
    if start > 0, isWord(text[start - 1]) { return nil }
    let head = text[start..<min(text.count, start + 8)].map { $0 | 0x20 }
    let starts = ["http:", "https:", "ftp:", "www."].contains { word in
      word.utf8.elementsEqual(
        head.prefix(word.utf8.count).enumerated().map { index, byte in byte == 0x3A || byte == 0x2E ? byte : byte })
    }
    guard starts else { return nil }
    var place = start
    let limit = min(text.count, start + 2000)
    while place < limit, text[place] > 0x20, text[place] < 0x7F, ![0x3C, 0x3E, 0x22, 0x29].contains(text[place]) {
      place += 1
    }
    // A sentence's own mark at the end is none of the address.
    while place > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(text[place - 1]) { place -= 1 }
    return place - start > 7 ? Code(kind: .address, range: start..<place) : nil
  }

  private func email(around mark: Int) -> Code? {
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
