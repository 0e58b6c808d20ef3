/// The signs that mark the key of an entry of a menu in a text: `_Open`, `&Open`, `rés&eau`, `fi_les`. The word is that
/// without the sign.
///
/// A sign in front of a word may stand anywhere; one inside a word only where no other stands in the text, since
/// identifiers hold them, too: `LC_ALL`, `AT&T`.
///
/// - Parameter codes: of the text; what they hold marks no key.
/// - Returns: UTF-8 offsets, in order. Linear.
package func keyMarks(in text: UnsafeBufferPointer<UInt8>, codes: [Code]) -> [Int] {
  var marks: [Int] = []
  var inner: Int?
  var count = 0
  var code = 0
  for place in text.indices where text[place] == UInt8(ascii: "_") || text[place] == UInt8(ascii: "&") {
    count += 1
    while code < codes.count, codes[code].range.upperBound <= place { code += 1 }
    if code < codes.count, codes[code].range.contains(place) { continue }
    guard place + 1 < text.count, isLetter(text[place + 1]) else { continue }
    let run = wordRun(behind: place, in: text)
    guard run.letters.upperBound == run.end else { continue }
    if place == 0 || !isLetter(text[place - 1]) {
      if place == 0 || !"_&$.-/\\@#0123456789".utf8.contains(text[place - 1]) { marks.append(place) }
      continue
    }
    var start = place
    while start > 0, isLetter(text[start - 1]) { start -= 1 }
    // R&D, b&b; LC_ALL.
    if run.end - start > 4, isSmall(text[place + 1]), start == 0 || !isJoining(text[start - 1]) { inner = place }
  }
  if let inner, count == 1 { marks.append(inner) }
  return marks
}

/// The letters behind a sign, and where the identifier ends that they may be part of.
private func wordRun(behind place: Int, in text: UnsafeBufferPointer<UInt8>) -> (letters: Range<Int>, end: Int) {
  var letters = place + 1
  while letters < text.count, isLetter(text[letters]) { letters += 1 }
  var end = letters
  while end < text.count, isLetter(text[end]) || isJoining(text[end]) { end += 1 }
  return (place + 1..<letters, end)
}

/// Bytes above ASCII are letters mostly, and what is no letter parts no word of a label.
private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 }

private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }

/// What goes on with an identifier.
private func isJoining(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "_") || byte == UInt8(ascii: "&") || (0x30...0x39).contains(byte)
}
