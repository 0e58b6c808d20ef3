import Formats

/// A text as the memory holds it, U+FFFC for inline codes, and the XML of its segment where it has any.
struct StoredText {
  var text: String
  var xml: String?

  /// With the codes as the file has them.
  var native: String { xml.map { TMXUnit.text(ofSegment: Array($0.utf8), codes: .native) } ?? text }
  var plain: String { withoutInlineCodes(text) }
}

/// A text of a memory without its inline codes (U+FFFC). Where one stood between spaces, or between a space and an end of the
/// text, no space is left over: what was `Press <b/> Start` is `Press Start`.
public func withoutInlineCodes(_ text: String) -> String {
  text.utf8.contains(0xEF) ? String(decoding: withoutInlineCodes(Array(text.utf8)), as: UTF8.self) : text
}

/// The same of UTF-8. Linear; a text without codes is given back as it is.
func withoutInlineCodes(_ text: [UInt8]) -> [UInt8] {
  func isCode(_ index: Int) -> Bool {
    text[index] == 0xEF && index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] == 0xBC
  }
  guard text.indices.contains(where: isCode) else { return text }
  var plain: [UInt8] = []
  plain.reserveCapacity(text.count)
  var (index, isBehindCode) = (0, false)
  while index < text.count {
    if isCode(index) {
      (index, isBehindCode) = (index + 3, true)
      continue
    }
    if !(isBehindCode && text[index] == 0x20 && plain.last ?? 0x20 == 0x20) {
      plain.append(text[index])
      isBehindCode = false
    }
    index += 1
  }
  if isBehindCode, plain.last == 0x20 { plain.removeLast() }
  return plain
}
