/// What a program replaces, and the messages of ICU.
extension CodeScan {
  private static let mostBytes = 60
  private static let mostBytesOfTemplate = 200
  private static let mostBytesOfMessage = 4_000
  private static let deepestMessage = 8

  /// `{0}`, `{}`, `{name}`, `{0:>10}`, `{price, number, ::currency/EUR}`; `{{ name }}` and `{% ... %}` of templates.
  func braces(at start: Int) -> Code? {
    let next = byte(start + 1)
    if next == UInt8(ascii: "%") || next == UInt8(ascii: "#"), let code = statement(at: start, closing: next) {
      return code
    }
    if next == UInt8(ascii: "{") {
      let end = end(of: start + 2, atMost: Self.mostBytesOfTemplate) { $0 != 0x7D && $0 != 0x7B && $0 >= 0x20 }
      guard end > start + 2, byte(end) == 0x7D, byte(end + 1) == 0x7D else { return nil }
      // {{{name}}}.
      return Code(
        kind: .placeholder, range: start..<(byte(end + 2) == 0x7D && byte(start - 1) == 0x7B ? end + 3 : end + 2))
    }
    let nameEnd = end(of: start + 1, atMost: Self.mostBytes) { isWord($0) || ".-:$#/".utf8.contains($0) }
    if byte(nameEnd) == 0x7D {
      // {...} stands for what is left out.
      let isEllipsis = nameEnd > start + 1 && text[start + 1..<nameEnd].allSatisfy { $0 == 0x2E }
      return isEllipsis ? nil : Code(kind: .placeholder, range: start..<(nameEnd + 1))
    }
    // A format: {0:>10}, {name!r}, {price, number}.
    guard nameEnd > start + 1 || byte(nameEnd) == UInt8(ascii: ":") else { return nil }
    guard [0x3A, 0x21, 0x2C].contains(byte(nameEnd)) || byte(nameEnd - 1) == UInt8(ascii: ":") else { return nil }
    let end = end(of: nameEnd, atMost: Self.mostBytes) {
      $0 > 0x20 && $0 < 0x7F && $0 != 0x7B && $0 != 0x7D || $0 == 0x20
    }
    guard byte(end) == 0x7D else { return nil }
    let format = text[nameEnd..<end]
    // {red, green} is a set: what follows a comma is a type that MessageFormat knows.
    if format.first == UInt8(ascii: ",") {
      let type = String(decoding: format.dropFirst().prefix { $0 != 0x2C }, as: UTF8.self)
      guard Self.simpleTypes.contains(String(type.drop { $0 == " " }.prefix { $0.isLetter })) else { return nil }
    } else if format.contains(0x20) {
      return nil
    }
    return Code(kind: .placeholder, range: start..<(end + 1))
  }

  private static let simpleTypes: Set<String> = ["number", "date", "time", "spellout", "ordinal", "duration", "list"]

  /// `{% include header %}`, `{# note #}`: a statement whose text, if there is any between quotation marks, is prose.
  private func statement(at start: Int, closing mark: UInt8) -> Code? {
    let end = end(of: start + 2, atMost: Self.mostBytesOfTemplate) { $0 != 0x7D && $0 >= 0x20 }
    guard end > start + 3, byte(end) == 0x7D, byte(end - 1) == mark else { return nil }
    let holdsText = text[start..<end].contains { $0 == 0x22 || $0 == 0x27 }
    return Code(kind: holdsText || mark == UInt8(ascii: "#") ? .message : .placeholder, range: start..<(end + 1))
  }

  /// printf's `%s`, `%1$d`, `%(name)s`, `%@`, `%.2f`, `%%` and `%PRODUCTNAME`, as LibreOffice has it.
  func conversion(at start: Int) -> Code? {
    // A percent sign, also of "100%%": what follows it is no conversion.
    if byte(start + 1) == UInt8(ascii: "%") { return Code(kind: .escape, range: start..<start + 2) }
    // "20 %d'eau" and "100%" are no conversions.
    if isDigit(byte(start - 1)) { return nil }
    if byte(start + 1) == UInt8(ascii: "(") {
      let end = end(of: start + 2, atMost: Self.mostBytes) { $0 != 0x29 && $0 >= 0x20 }
      guard byte(end) == 0x29, isLetter(byte(end + 1)) else { return nil }
      return Code(kind: .placeholder, range: start..<(end + 2))
    }
    let upperEnd = end(of: start + 1, atMost: Self.mostBytes) { $0 >= 0x41 && $0 <= 0x5A || $0 == 0x5F }
    if upperEnd > start + 2, byte(upperEnd) != UInt8(ascii: "%") {
      return Code(kind: .placeholder, range: start..<upperEnd)
    }
    var place = end(of: start + 1, atMost: 12) { isDigit($0) || "$.*+-#'".utf8.contains($0) }
    let isPlain = place == start + 1
    place = end(of: place, atMost: 2) { "lhjztLq".utf8.contains($0) }
    guard "diouxXeEfFgGaAcsSpnm@".utf8.contains(byte(place)), place < text.count else { return nil }
    place += 1
    // %dx%d and %dpx, but no %de: a word that happens to begin with a conversion goes on.
    let rest = end(of: place, atMost: 3, while: isWord)
    // %sNumber: what is put in brings its space along. "20 %sur" has none.
    if isPlain, byte(place - 1) == UInt8(ascii: "s"), rest > place {
      return isDigit(byte(start - 2)) ? nil : Code(kind: .placeholder, range: start..<place)
    }
    if isPlain, rest > place, rest - place > 2 || byte(place) | 0x20 == UInt8(ascii: "e") { return nil }
    if isPlain, rest == place, byte(place) >= 0x80, startsLetter(place) { return nil }
    return Code(kind: .placeholder, range: start..<place)
  }

  /// `%name%`, of Windows and Symfony; not `%dx%d`.
  func namedBetweenPercents(at start: Int) -> Code? {
    if isDigit(byte(start - 1)) || byte(start - 1) == UInt8(ascii: "%") { return nil }
    let end = end(of: start + 1, atMost: Self.mostBytes) { isWord($0) || $0 == 0x2E || $0 == 0x2D }
    guard end > start + 2, isLetter(byte(start + 1)), byte(end) == UInt8(ascii: "%"), !isWord(byte(end + 1)) else {
      return nil
    }
    return Code(kind: .placeholder, range: start..<(end + 1))
  }

  /// `${name}`, `$(name)`, `$name$`.
  func variable(at start: Int) -> Code? {
    let close: UInt8 =
      switch byte(start + 1) {
      case UInt8(ascii: "{"): UInt8(ascii: "}")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      case let letter where isLetter(letter): UInt8(ascii: "$")
      default: 0
      }
    guard close != 0 else { return nil }
    let end = end(of: start + 2, atMost: Self.mostBytes) { isWord($0) || $0 == 0x2E || $0 == 0x2D }
    guard end > start + 2 || close == UInt8(ascii: "$"), byte(end) == close, end < text.count else { return nil }
    return Code(kind: .placeholder, range: start..<(end + 1))
  }

  /// `{n, plural, one {# day} other {# days}}` (ICU's MessageFormat): its syntax is code, its texts are prose, with codes of
  /// their own. Nil where it is none or its braces do not match.
  ///
  /// - Returns: where the message ends.
  mutating func message(at start: Int, within limit: Int) -> Int? {
    guard let head = messageHead(at: start), head <= limit else { return nil }
    var pieces: [Range<Int>] = []
    var depth = 0
    var piece = start
    var place = head
    let bound = min(limit, start + Self.mostBytesOfMessage)
    // Texts are one brace in; between them stand keywords.
    while place < bound {
      if text[place] == 0x7B {
        depth += 1
        if depth == 1 { pieces.append(piece..<place + 1) }
        if depth > Self.deepestMessage { return nil }
      } else if text[place] == 0x7D {
        if depth == 0 {
          pieces.append(piece..<place + 1)
          break
        }
        depth -= 1
        if depth == 0 { piece = place }
      }
      place += 1
    }
    guard place < bound, pieces.count > 1 else { return nil }
    for (index, piece) in pieces.enumerated() {
      found.append(Code(kind: .message, range: piece))
      guard index + 1 < pieces.count else { break }
      readText(piece.upperBound..<pieces[index + 1].lowerBound)
    }
    return place + 1
  }

  /// A text of a message: `#` stands for the number.
  private mutating func readText(_ range: Range<Int>) {
    var start = range.lowerBound
    for place in range where text[place] == UInt8(ascii: "#") {
      run(start..<place)
      found.append(Code(kind: .message, range: place..<place + 1))
      start = place + 1
    }
    run(start..<range.upperBound)
  }

  /// Where the first keyword of `{name, plural, ` starts.
  private func messageHead(at start: Int) -> Int? {
    func skipSpaces(_ place: Int) -> Int { end(of: place, atMost: 20) { $0 == 0x20 || $0 == 0x0A } }
    var place = skipSpaces(start + 1)
    let nameEnd = end(of: place, atMost: Self.mostBytes, while: isWord)
    guard nameEnd > place else { return nil }
    place = skipSpaces(nameEnd)
    guard byte(place) == UInt8(ascii: ",") else { return nil }
    place = skipSpaces(place + 1)
    let typeEnd = end(of: place, atMost: 20, while: isLetter)
    guard ["plural", "select", "selectordinal"].contains(String(decoding: text[place..<typeEnd], as: UTF8.self)) else {
      return nil
    }
    place = skipSpaces(typeEnd)
    return byte(place) == UInt8(ascii: ",") ? place + 1 : nil
  }
}
