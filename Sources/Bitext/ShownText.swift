/// `text` in at most `limit` characters, cut with an ellipsis, with no control character that a terminal would obey
/// (C0, DEL, C1): input must not move the cursor or change colours.
public func shown(_ text: String, limit: Int) -> String {
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: safe.append(" ")
    default: safe.append(scalar)
    }
  }
  let characters = String(safe)
  guard characters.count > limit else { return characters }
  return characters.prefix(max(0, limit - 1)) + "…"
}
