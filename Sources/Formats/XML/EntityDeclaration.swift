/// The line, from 1, of the first entity that a document declares; nil where none is found.
///
/// - Parameter prolog: the document's first bytes, in an encoding that has ASCII, or in UTF-16.
func lineOfEntityDeclaration(in prolog: [UInt8]) -> Int? {
  var text = asciiOfUTF16(prolog) ?? prolog[...]
  var line = 1
  while let byte = text.first {
    if byte == 0x0A { line += 1 }
    guard byte == UInt8(ascii: "<") else {
      text.removeFirst()
      continue
    }
    if text.starts(with: "<!ENTITY".utf8) { return line }
    // In comments and instructions it is words.
    let end = text.starts(with: "<!--".utf8) ? "-->" : text.starts(with: "<?".utf8) ? "?>" : ""
    text.removeFirst()
    while let byte = text.first, !end.isEmpty, !text.starts(with: end.utf8) {
      if byte == 0x0A { line += 1 }
      text.removeFirst()
    }
  }
  return nil
}

/// UTF-16 with what is not ASCII replaced; nil where the bytes start otherwise than XML in UTF-16 does.
private func asciiOfUTF16(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
  let low: Int
  switch bytes.prefix(2) {
  case [0xFE, 0xFF], [0x00, 0x3C]: low = 1
  case [0xFF, 0xFE], [0x3C, 0x00]: low = 0
  default: return nil
  }
  return stride(from: 0, to: bytes.count - 1, by: 2)
    .map { bytes[$0 + 1 - low] == 0 ? bytes[$0 + low] : UInt8(ascii: "?") }[...]
}
