/// A name as it stands in a map of pairs: as it is, or, where it would be taken for something else, in quotation marks
/// with what C has for tabs, line ends, quotation marks and backslashes, as Git lists such files.
func mapCell(_ name: String) -> String {
  let scalars = name.unicodeScalars
  // At the start of a line: a remark, a byte order mark; anywhere: what parts cells and lines.
  let isPlain =
    !["\"", "#", "\u{FEFF}"].contains(scalars.first) && !scalars.allSatisfy(\.properties.isWhitespace)
    && !scalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  return isPlain || name.isEmpty ? name : "\"\(scalars.map(escaped).joined())\""
}

/// What `mapCell` made of a name. Quotation marks that do not close are part of the name.
func unquoted(_ cell: String) -> String {
  let scalars = cell.unicodeScalars
  guard scalars.count > 1, scalars.first == "\"", scalars.last == "\"" else { return cell }
  var name = String.UnicodeScalarView()
  var rest = scalars.dropFirst().dropLast()
  while let scalar = rest.popFirst() {
    guard scalar != "\"" else { return cell }
    guard scalar == "\\" else {
      name.append(scalar)
      continue
    }
    guard let next = rest.popFirst() else { return cell }
    if let meant = meanings.first(where: { $0.letter == next })?.scalar {
      name.append(meant)
    } else if let number = UInt32(String(String.UnicodeScalarView([next] + rest.prefix(2))), radix: 8), number < 0x80,
      rest.count >= 2, let meant = Unicode.Scalar(number)
    {
      name.append(meant)
      rest = rest.dropFirst(2)
    } else {
      return cell
    }
  }
  return String(name)
}

private let meanings: [(letter: Unicode.Scalar, scalar: Unicode.Scalar)] = [
  ("t", "\t"), ("n", "\n"), ("r", "\r"), ("\"", "\""), ("\\", "\\"),
]

private func escaped(_ scalar: Unicode.Scalar) -> String {
  if let letter = meanings.first(where: { $0.scalar == scalar })?.letter { return "\\\(letter)" }
  guard scalar.value < 0x20 || scalar.value == 0x7F else { return String(Character(scalar)) }
  let digits = String(scalar.value, radix: 8)
  return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
}
