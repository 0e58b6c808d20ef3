/// Tags and entities.
extension CodeScan {
  private static let mostBytesOfTag = 400
  private static let mostBytesOfName = 40

  /// Elements of HTML that need neither attributes nor a closing tag to be known by: none of them is a word that a manual
  /// would write between angle brackets.
  private static let plainElements: Set<[UInt8]> = Set(
    """
    a abbr b bdi bdo br col dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li nobr ol p pre q s samp \
    small span strong sub sup tbody td tfoot th thead tr tt u ul var wbr
    """.split(separator: " ").map { Array($0.utf8) })

  /// `<b>`, `</b>`, `<br/>`, `<a href="...">`, `<1>`; not `<first name>` and `<Enter>`, which are for people.
  mutating func tag(at start: Int) -> Code? {
    let isClosing = byte(start + 1) == UInt8(ascii: "/")
    let nameStart = start + (isClosing ? 2 : 1)
    guard isWord(byte(nameStart)) else { return nil }
    let nameEnd = end(of: nameStart, atMost: Self.mostBytesOfName) {
      isWord($0) || $0 == 0x2D || $0 == 0x3A || $0 == 0x2E
    }
    let limit = min(text.count, start + Self.mostBytesOfTag)
    guard let end = (nameEnd..<max(nameEnd, limit)).first(where: { text[$0] == 0x3E || text[$0] == 0x3C }),
      text[end] == 0x3E
    else { return nil }
    let code = Code(kind: .tag, range: start..<(end + 1))
    if isClosing { return nameEnd == end ? code : nil }
    let name = text[nameStart..<nameEnd].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    // <1>, as placeholders of codes are shown.
    if name.allSatisfy(isDigit) { return nameEnd == end || byte(nameEnd) == UInt8(ascii: "/") ? code : nil }
    let follows = byte(nameEnd)
    guard follows == 0x3E || follows == 0x2F && nameEnd + 1 == end || follows <= 0x20 else { return nil }
    // <br />.
    if text[end - 1] == UInt8(ascii: "/") { return code }
    if follows <= 0x20 { return hasAttribute(nameEnd..<end) || isClosed(name) ? code : nil }
    return Self.plainElements.contains(name) || isClosed(name) ? code : nil
  }

  /// Whether ` name=` stands in the range.
  private func hasAttribute(_ range: Range<Int>) -> Bool {
    range.contains { text[$0] == UInt8(ascii: "=") && isWord(byte($0 - 1)) }
  }

  /// Whether `</name>` stands somewhere in the text.
  private mutating func isClosed(_ name: [UInt8]) -> Bool {
    if let closedNames { return closedNames.contains(name) }
    var names = Set<[UInt8]>()
    for place in text.indices.dropLast() where text[place] == 0x3C && text[place + 1] == 0x2F {
      let end = end(of: place + 2, atMost: Self.mostBytesOfName) {
        isWord($0) || $0 == 0x2D || $0 == 0x3A || $0 == 0x2E
      }
      if byte(end) == 0x3E { names.insert(text[place + 2..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }) }
    }
    closedNames = names
    return names.contains(name)
  }

  /// `&amp;`, `&#160;`.
  func entity(at start: Int) -> Code? {
    let end = end(of: start + 1, atMost: 11) { isWord($0) || $0 == 0x23 }
    guard end > start + 1, byte(end) == 0x3B else { return nil }
    return Code(kind: .entity, range: start..<(end + 1))
  }
}
