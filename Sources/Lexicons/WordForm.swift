import ICU

/// Appends the form of a word under which lexicons keep it: lower case, NFC, plain hyphens and apostrophes, runs of
/// white space as one space, none at the ends.
///
/// Marks that dictionaries write and texts leave out are removed: stress on Cyrillic vowels, Arabic and Hebrew
/// points, soft hyphens. Linear; ASCII, Latin, Greek, Cyrillic and East Asian words go without a call to ICU.
func appendWordForm(of word: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
  let start = out.count
  var index = 0
  while index < word.count {
    let byte = word[index]
    switch byte {
    case 0x41...0x5A:
      out.append(byte + 0x20)
      index += 1
    case 0x09...0x0D, 0x20:
      if out.count > start, out[out.count - 1] != 0x20 { out.append(0x20) }
      index += 1
    case ..<0x80:
      out.append(byte)
      index += 1
    case 0xC2...0xDF where index + 1 < word.count && word[index + 1] & 0xC0 == 0x80:
      let scalar = Int(byte & 0x1F) << 6 | Int(word[index + 1] & 0x3F)
      let lower = twoByteForms[scalar]
      if lower == needsICU {
        out.removeSubrange(start...)
        return appendSlowly(word, to: &out)
      }
      index += 2
      switch lower {
      case 0: break
      case 0x20: if out.count > start, out[out.count - 1] != 0x20 { out.append(0x20) }
      case ..<0x80: out.append(UInt8(lower))
      default:
        out.append(0xC0 | UInt8(lower >> 6))
        out.append(0x80 | UInt8(lower & 0x3F))
      }
    case 0xE2 where index + 2 < word.count && word[index + 1] == 0x80 && foldedPunctuation(word[index + 2]) != nil:
      let folded = foldedPunctuation(word[index + 2]) ?? 0
      if folded != 0x20 || (out.count > start && out[out.count - 1] != 0x20) { out.append(folded) }
      index += 3
    case 0xE3...0xE9 where index + 2 < word.count && isPlainEastAsian(byte, word[index + 1], word[index + 2]):
      out.append(contentsOf: word[index..<index + 3])
      index += 3
    default:
      out.removeSubrange(start...)
      return appendSlowly(word, to: &out)
    }
  }
  if out.count > start, out[out.count - 1] == 0x20 { out.removeLast() }
  writeFinalSigmas(&out, from: start)
}

/// Σ at the end of a word is ς in small letters, which a mapping letter by letter does not know.
private func writeFinalSigmas(_ out: inout [UInt8], from start: Int) {
  var index = start + 1
  while index + 1 < out.count {
    if out[index] == 0xCF, out[index + 1] == 0x83, out[index - 1] >= 0x80,
      index + 2 == out.count || out[index + 2] == 0x20
    {
      out[index + 1] = 0x82
    }
    index += 1
  }
}

/// In U+2000-203F: hyphens to `-`, apostrophes to `'`, spaces to a space.
private func foldedPunctuation(_ last: UInt8) -> UInt8? {
  switch last {
  case 0x90, 0x91: 0x2D
  case 0x98, 0x99: 0x27
  case 0x80...0x8A, 0xAF: 0x20
  default: nil
  }
}

/// Kana and unified ideographs without marks that compose (U+3040-9FFF but for U+3099 and U+309A).
private func isPlainEastAsian(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return false }
  if first == 0xE3 { return second >= 0x81 && !(second == 0x82 && (third == 0x99 || third == 0x9A)) }
  return true
}

private let needsICU: UInt16 = 0xFFFF

/// For each scalar below U+0800: its lower-case form where that is a scalar below U+0800 too, 0 where it is to be
/// dropped, 0x20 for a space, `needsICU` where neighbours matter.
private let twoByteForms: [UInt16] = (0..<0x800).map { value in
  switch value {
  case 0xAD, 0x5B0...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640, 0x64B...0x652, 0x670: return 0
  case 0xA0: return 0x20
  case 0x300...0x36F, 0x483...0x487: return needsICU
  default: break
  }
  guard let scalar = Unicode.Scalar(UInt32(value)) else { return needsICU }
  guard scalar.properties.canonicalCombiningClass == .notReordered else { return needsICU }
  let lower = scalar.properties.lowercaseMapping.unicodeScalars
  guard let only = lower.first, lower.count == 1, only.value < 0x800 else { return needsICU }
  return UInt16(only.value)
}

/// The same by way of strings and ICU, for what composes or has rarer letters.
private func appendSlowly(_ word: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
  let composed = nfc(String(decoding: word, as: UTF8.self).lowercased())
  var pending = false
  var previous: Unicode.Scalar = " "
  let start = out.count
  for scalar in composed.unicodeScalars {
    let isStress = (scalar == "\u{300}" || scalar == "\u{301}") && (0x400...0x52F).contains(previous.value)
    previous = scalar
    var kept = scalar
    switch scalar.value {
    case 0..<0x800 where scalar.value >= 0x80 && twoByteForms[Int(scalar.value)] == 0: continue
    case 0x2010, 0x2011: kept = "-"
    case 0x2018, 0x2019: kept = "'"
    case 0x200B...0x200F, 0xFEFF: continue
    default: break
    }
    if isStress { continue }
    if kept.properties.isWhitespace {
      pending = true
      continue
    }
    if pending, out.count > start { out.append(0x20) }
    pending = false
    out += UTF8.encode(kept).map { Array($0) } ?? []
  }
  writeFinalSigmas(&out, from: start)
}
