/// How a character that a reader could not see, or that would change how others are seen, is shown; nil for all others.
///
/// Controls (C0, DEL, C1) would move a terminal's cursor; marks, embeddings, overrides and isolates of the bidirectional
/// algorithm make text read otherwise than it is (Unicode Technical Report 36); zero-width spaces, the byte order mark,
/// interlinear marks and tag characters hide text. Joiners, variation selectors and soft hyphens belong to good text.
package func visibleForm(of scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x0A, 0x0D, 0x2028, 0x2029, 0x85: "⏎"
  case 0x09: "⇥"
  case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
    0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
    "U+" + hexadecimal(scalar.value)
  default: nil
  }
}

/// White space made visible, for marks that hold nothing else.
package func visibleSpace(_ scalar: Unicode.Scalar) -> Character? {
  switch scalar.value {
  case 0x20: "␣"
  case 0xA0, 0x202F, 0x2007: "⍽"
  case 0x2000...0x200A, 0x205F, 0x3000: "␣"
  default: nil
  }
}

private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
