import CICU

/// Normalization Form C (UAX #15): composed, canonically equivalent.
package func nfc(_ text: String) -> String {
  normalize("c", text)
}

/// NFKC_Casefold (UAX #31): compatibility-composed, case folded, default-ignorable characters removed.
///
/// ½ becomes 1⁄2 with a fraction slash (U+2044), ² becomes 2: compare, don't show.
package func nfkcCasefold(_ text: String) -> String {
  normalize("f", text)
}

private func normalize(_ form: Character, _ text: String) -> String {
  fromUTF8(text) { cicu_normalize(Int32(form.asciiValue ?? 0), $0, $1, $2, $3) } ?? text
}
