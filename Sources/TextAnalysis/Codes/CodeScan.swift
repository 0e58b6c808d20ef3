/// Reads a text once and collects its codes. What each looks like is told in the extensions.
struct CodeScan {
  let text: UnsafeBufferPointer<UInt8>
  var found: [Code] = []
  /// Whether there can be a path at all.
  private let hasSlash: Bool
  /// The names of the closing tags in the text, in lower case; read once, when the first opening tag asks.
  var closedNames: Set<[UInt8]>?

  /// By byte: whether a code may start there, or be recognised there. Letters start addresses, which hold one of the others.
  static let mayStartCode: [Bool] = (0..<256).map { "<{%@/$&\\`-.~".utf8.contains(UInt8($0)) }

  init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    hasSlash = text.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }

  /// Collects the codes that start in `range`.
  mutating func run(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      if text[place] == UInt8(ascii: "{"), let end = message(at: place, within: range.upperBound) {
        place = end
      } else if let code = code(at: place, within: range.upperBound) {
        // An address of mail is recognised in its middle.
        while let last = found.last, last.range.upperBound > code.range.lowerBound { found.removeLast() }
        found.append(code)
        place = code.range.upperBound
      } else {
        place += 1
      }
    }
  }

  private mutating func code(at place: Int, within end: Int) -> Code? {
    let code: Code? =
      switch text[place] {
      case UInt8(ascii: "<"): tag(at: place)
      case UInt8(ascii: "{"): braces(at: place)
      case UInt8(ascii: "%"): namedBetweenPercents(at: place) ?? conversion(at: place)
      case UInt8(ascii: "$"): variable(at: place)
      case UInt8(ascii: "&"): entity(at: place)
      case UInt8(ascii: "`"): quoted(at: place)
      case UInt8(ascii: "\\"): escape(at: place)
      case UInt8(ascii: "-"): option(at: place)
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "~"): hasSlash ? path(at: place) : nil
      case UInt8(ascii: "h"), UInt8(ascii: "f"), UInt8(ascii: "w"), UInt8(ascii: "H"), UInt8(ascii: "W"):
        address(at: place) ?? (hasSlash ? path(at: place) : nil)
      case let letter where hasSlash && isLetter(letter): path(at: place)
      case UInt8(ascii: "@"): email(around: place)
      default: nil
      }
    guard let code, code.range.upperBound <= end else { return nil }
    return code
  }

  // MARK: Letters

  func byte(_ place: Int) -> UInt8 { place >= 0 && place < text.count ? text[place] : 0 }

  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// A letter, digit or underscore of ASCII.
  func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 0x5F }

  /// Whether a word or a number goes on before `place`, in any script.
  func isInsideWord(_ place: Int) -> Bool { isWord(byte(place - 1)) || byte(place - 1) >= 0x80 && !isOpening(place) }

  /// Whether what stands before `place` is no letter: a space, a bracket, a quotation mark, of ASCII or not.
  private func isOpening(_ place: Int) -> Bool { !startsLetter(startOfCharacter(before: place)) }

  func startOfCharacter(before place: Int) -> Int {
    var start = place - 1
    while start > 0, byte(start) & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether a letter starts at `place` that a code can't stand beside: scripts without spaces put none before a code.
  func startsLetter(_ place: Int) -> Bool {
    guard let scalar = scalar(at: place) else { return false }
    return scalar.properties.isAlphabetic && !scalar.properties.isIdeographic && scalar.value < 0x3040
  }

  func scalar(at place: Int) -> Unicode.Scalar? {
    String(decoding: text[place..<min(text.count, place + 4)], as: UTF8.self).unicodeScalars.first
  }

  /// The end of the run from `place` of bytes for which `condition` holds, at most `count` of them; never
  /// inside of a character.
  func end(of place: Int, atMost count: Int, while condition: (UInt8) -> Bool) -> Int {
    let limit = min(text.count, place + count)
    var end = place
    while end < limit, condition(text[end]) { end += 1 }
    if end == limit { while end > place, byte(end) & 0xC0 == 0x80 { end -= 1 } }
    return end
  }

  func has(_ word: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + word.utf8CodeUnitCount <= text.count else { return false }
    return word.withUTF8Buffer { $0.elementsEqual(text[place..<place + $0.count]) }
  }
}
