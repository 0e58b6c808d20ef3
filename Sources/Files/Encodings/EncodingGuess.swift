import ICU

/// How many bytes of a text are C0 controls other than tab, line ends, form feed and escape; and how many are NUL.
package struct ControlCount {
  var all = 0
  var nul = 0
}

package func countControls(_ bytes: UnsafeBufferPointer<UInt8>) -> ControlCount {
  var count = ControlCount()
  for byte in bytes where byte < 0x20 {
    if byte == 0 { count.nul += 1 }
    if !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B { count.all += 1 }
  }
  return count
}

/// A stray control happens in text; one in a hundred, or one NUL in a thousand, does not.
package func looksBinary(_ controls: ControlCount, of length: Int) -> Bool {
  controls.nul * 1000 > length || controls.all * 100 > length
}

/// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7). Linear; ASCII by eights.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { text in
    var index = 0
    let count = text.count
    while index < count {
      let length = wellFormedLength(at: index, in: text)
      if length == 0 { return index }
      index += length
      if length == 1, let base = text.baseAddress {
        while index + 8 <= count,
          UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
      }
    }
    return nil
  }
}

/// The length of the well-formed character at `index`; 0 when there is none.
private func wellFormedLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
  let lead = text[index]
  if lead < 0x80 { return 1 }
  let length: Int
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF:
    length = 3
    if lead == 0xE0 { low = 0xA0 }
    if lead == 0xED { high = 0x9F }
  case 0xF0...0xF4:
    length = 4
    if lead == 0xF0 { low = 0x90 }
    if lead == 0xF4 { high = 0x8F }
  default: return 0
  }
  guard index + length <= text.count, text[index + 1] >= low, text[index + 1] <= high else { return 0 }
  for next in (index + 2)..<max(index + 2, index + length) where text[next] & 0xC0 != 0x80 { return 0 }
  return length
}

/// Whether bytes that are not valid UTF-8 are so but for some damage: by default, ten good sequences for each bad byte.
///
/// Reading such a text in another encoding would garble all of it and hide the damage.
func isDamagedUTF8(_ bytes: [UInt8], goodForEachBad least: Int = 10) -> Bool {
  bytes.withUnsafeBufferPointer { text in
    var good = 0
    var bad = 0
    var index = 0
    while index < text.count {
      let length = wellFormedLength(at: index, in: text)
      if length > 1 { good += 1 }
      if length == 0 { bad += 1 }
      index += max(length, 1)
    }
    return good >= least * bad
  }
}

/// UTF-16 that has no byte order mark: which of the two, and how sure that is, 0 to 100.
///
/// Read in the right order, text has blanks, ASCII or CJK punctuation and hardly a unit that stands for nothing;
/// text in an 8-bit encoding has none of the former (each needs a NUL or a control for one of its bytes).
func utf16WithoutMark(_ bytes: [UInt8]) -> (charset: String, confidence: Int)? {
  let units = min(bytes.count / 2, 1 << 20)
  // A text cut inside a character is worth an error of its own, but a few odd bytes are no text.
  guard units > 0, bytes.count % 2 == 0 || units > 100 else { return nil }
  var best: (charset: String, confidence: Int)?
  for (charset, high) in [("UTF-16LE", 1), ("UTF-16BE", 0)] {
    var marks = 0
    var bad = 0
    var lead = false
    for unit in 0..<units {
      let value = UInt16(bytes[2 * unit + high]) << 8 | UInt16(bytes[2 * unit + 1 - high])
      let isTrail = value & 0xFC00 == 0xDC00
      if lead != isTrail { bad += 1 }
      lead = value & 0xFC00 == 0xD800
      switch value {
      case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x3000...0x3002, 0xFF0C: marks += 1
      case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF, 0xE000...0xF8FF: bad += 1
      default: break
      }
    }
    let confidence = min(100, 50 + 50 * marks * 10 / units)
    if bad * 1000 <= units, marks * 100 >= units, confidence > best?.confidence ?? 0 { best = (charset, confidence) }
  }
  return best
}

/// What an 8-bit (or East Asian) encoding most likely is.
///
/// ICU's detector is unsure of short texts. There, letters tell: in Western European text few are beyond ASCII, in
/// Cyrillic or Greek most are. The former is then windows-1252, the usual case; the latter ICU's best guess.
func guessCharset(_ bytes: [UInt8]) -> (name: String, confidence: Int) {
  let fallback = ("windows-1252", 10)
  let guesses = Charset.detect(bytes).filter { !$0.name.hasPrefix("UTF-") && Charset.canonicalName($0.name) != nil }
  guard let best = guesses.first else { return fallback }
  if best.confidence >= 50 { return (best.name, best.confidence) }
  var high = 0
  var letters = 0
  for byte in bytes.prefix(65536) {
    if byte >= 0x80 { high += 1 } else if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { letters += 1 }
  }
  if high * 4 <= high + letters {
    let western = guesses.first { $0.name == "ISO-8859-1" || $0.name == "windows-1252" }
    return ("windows-1252", western?.confidence ?? fallback.1)
  }
  return (best.name, best.confidence)
}
