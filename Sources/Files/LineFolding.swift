/// Appends `text` with everything that some reader of lines or cells takes for an end made a space: tab, LF, VT, FF,
/// CR (U+0009-000D), FS, GS, RS (U+001C-001E), NEL (U+0085), LINE and PARAGRAPH SEPARATOR (U+2028, U+2029). All but the
/// tab are what Python's `splitlines` obeys.
package func appendFolding(_ text: String, to line: inout [UInt8]) {
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: line.append(0x20)
    default: line += scalar.utf8
    }
  }
}
