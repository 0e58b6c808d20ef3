/// `text` in at most `limit` characters on one line, cut with an ellipsis, with nothing in it that a terminal would obey
/// or that would change how the rest is read: input must not move the cursor, change colours, or turn the direction of
/// what follows. Line breaks and tabs become spaces, all else that is hidden is spelled out: `<U+202E>`.
package func shown(_ text: String, limit: Int) -> String {
  let characters = spelledOut(text) { _ in " " }
  guard characters.count > limit else { return characters }
  return characters.prefix(max(0, limit - 1)) + "…"
}

/// `text` with its hidden characters (``visibleForm(of:)``) spelled out, `<U+001B>`, and white space that is no space as
/// `whiteSpace` wants it.
package func spelledOut(_ text: String, whiteSpace: (Unicode.Scalar) -> String) -> String {
  guard text.unicodeScalars.contains(where: { visibleForm(of: $0) != nil }) else { return text }
  var safe = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: safe += whiteSpace(scalar)
    default:
      if let form = visibleForm(of: scalar) { safe += "<\(form)>" } else { safe.unicodeScalars.append(scalar) }
    }
  }
  return safe
}
