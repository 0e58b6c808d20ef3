import CLibXML2

private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

/// Appends an article of StarDict as one of dictd would stand: the headword on a line, then the translations.
///
/// - Parameter types: the kind of each of its parts; empty where each says its own by its first byte.
/// - Returns: false where it holds no text.
func appendText(
  ofStarDict article: UnsafeBufferPointer<UInt8>, types: [UInt8], word: Slice<UnsafeBufferPointer<UInt8>>,
  to out: inout [UInt8]
) -> Bool {
  guard let (type, part) = translations(in: article, types: types) else { return false }
  let text = type == UInt8(ascii: "m") ? Array(part) : withoutMarkup(part, isXDXF: type == UInt8(ascii: "x"))
  let visible = text.drop { $0 <= 0x20 }
  guard !visible.isEmpty else { return false }
  if !startsWithItsHeadword(visible, word) {
    out += word
    out.append(0x0A)
  }
  out += visible
  return true
}

/// Whether the first line is the headword, perhaps with its pronunciation and grammar, and more lines follow: `table,
/// tableau` has the translations of `table`. An index may have it in small letters and without hyphens.
private func startsWithItsHeadword(_ text: ArraySlice<UInt8>, _ word: Bytes) -> Bool {
  guard let end = text.firstIndex(of: 0x0A) else { return false }
  let line = text[..<end].prefix { !"/[<({".utf8.contains($0) }
  return letters(of: Array(line)) == letters(of: Array(word))
}

private func letters(of word: [UInt8]) -> [UInt8] {
  var form: [UInt8] = []
  word.withUnsafeBufferPointer { appendWordForm(of: $0, to: &form) }
  return form.filter { $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
}

/// The first part that is text, and its kind: plain, Pango markup, HTML, XDXF.
private func translations(
  in article: UnsafeBufferPointer<UInt8>, types: [UInt8]
) -> (type: UInt8, part: Bytes)? {
  var (place, number) = (0, 0)
  while place < article.count {
    let type: UInt8
    if types.isEmpty {
      type = article[place]
      place += 1
    } else {
      guard number < types.count else { return nil }
      type = types[number]
      number += 1
    }
    // The last of a sequence that all share has neither a length nor an end.
    let isLast = !types.isEmpty && number == types.count
    var end = article.count
    var next = end
    if !isLast {
      if (0x41...0x5A).contains(type) {
        guard place + 4 <= article.count else { return nil }
        let size = article[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
        place += 4
        guard size <= article.count - place else { return nil }
        (end, next) = (place + size, place + size)
      } else if let zero = article[place...].firstIndex(of: 0) {
        (end, next) = (zero, zero + 1)
      }
    }
    if "mghx".utf8.contains(type) { return (type, article[place..<end]) }
    place = next
  }
  return nil
}

/// What is in these elements is no translation: in XDXF the headword, pronunciation, grammar, examples and references; in
/// HTML and Pango what is set apart by italics, which is grammar and notes, and what nobody sees.
private let passedOverInXDXF = ["k", "tr", "gr", "abr", "ex", "co", "pos", "kref", "rref", "iref", "etm"]
private let passedOver = ["i", "em", "small", "sup", "script", "style", "head"]
private let inLine = ["b", "strong", "span", "font", "a", "u", "big", "tt", "sub", "c", "dtrn", "strike", "s"]

private func withoutMarkup(_ markup: Bytes, isXDXF: Bool) -> [UInt8] {
  var (out, place): ([UInt8], Int) = ([], markup.startIndex)
  // Of the element whose content is passed over: its name, and how many of that name are open.
  var (hidden, depth) = ("", 0)
  while place < markup.endIndex {
    let byte = markup[place]
    if byte == UInt8(ascii: "<"), let end = markup[place...].firstIndex(of: UInt8(ascii: ">")) {
      let tag = markup[(place + 1)..<end]
      place = end + 1
      let isEnd = tag.first == UInt8(ascii: "/")
      let isEmpty = tag.last == UInt8(ascii: "/")
      let letters = tag.drop { $0 == UInt8(ascii: "/") }.prefix(16).prefix {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
      }
      let name = String(decoding: letters, as: UTF8.self).lowercased()
      if depth > 0 {
        if name == hidden, !isEmpty { depth += isEnd ? -1 : 1 }
      } else if !isEnd, !isEmpty, (isXDXF ? passedOverInXDXF : passedOver).contains(name) {
        (hidden, depth) = (name, 1)
      } else if !inLine.contains(name) {
        out.append(0x0A)
      }
      continue
    }
    place += 1
    if depth > 0 { continue }
    if byte == UInt8(ascii: "&"), let end = markup[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) {
      if let scalar = character(named: markup[place..<end]) {
        out += Array(String(Character(scalar)).utf8)
        place = end + 1
        continue
      }
    }
    out.append(byte)
  }
  return out
}

/// What an entity without its `&` and `;` stands for: `amp`, `#233`, `#xE9`, `eacute`.
private func character(named name: Bytes) -> Unicode.Scalar? {
  let text = String(decoding: name, as: UTF8.self)
  if text.hasPrefix("#") {
    let digits = text.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 > 0 ? Unicode.Scalar($0) : nil }
  }
  if text == "apos" { return "'" }
  return text.withCString(encodedAs: UTF8.self) { name in
    htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
  }
}
