extension ExaminedText {
  /// Whether a word is spoken of rather than used: it stands between quotation marks, in syntax (`name=`, `write()`,
  /// `[file]`, `<key>`), or in the first column of a table, as commands and their options do in a program's help.
  func isMentioned(_ index: Int) -> Bool { isQuoted(index) || isInSyntax(index) || isInFirstColumn(index) }

  /// Whether a word stands between quotation marks of any custom, a few words beside it or none.
  func isQuoted(_ index: Int) -> Bool {
    let range = words[index].range
    let before = Array(
      String(decoding: utf8[max(0, range.lowerBound - Self.quotationReach)..<range.lowerBound], as: UTF8.self)
        .unicodeScalars)
    // An apostrophe behind a letter opens nothing, and one before a letter closes nothing.
    let open = before.indices.last { place in
      Self.allMarks.contains(before[place])
        && !(Self.apostrophes.contains(before[place]) && place > 0 && before[place - 1].properties.isAlphabetic)
    }
    guard let open, let closing = Self.closings[before[open]], Self.isShort(before[open...]) else { return false }
    let behind = Array(
      String(
        decoding: utf8[range.upperBound..<min(utf8.count, range.upperBound + Self.quotationReach)], as: UTF8.self
      ).unicodeScalars)
    let close = behind.indices.first { place in
      Self.allMarks.contains(behind[place])
        && !(Self.apostrophes.contains(behind[place]) && place + 1 < behind.count
          && behind[place + 1].properties.isAlphabetic)
    }
    return close.map { closing.contains(behind[$0]) && Self.isShort(behind[...$0]) } ?? false
  }

  /// Whether a few words stand there at most: in a quoted sentence a word is used.
  private static func isShort(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    part.count { $0 == " " || $0 == "\n" } <= 2
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’"]
  private static let quotationReach = 40
  /// What closes what a mark opens.
  private static let closings: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "'": ["'"], "‘": ["’"], "`": ["'", "`", "´"], "\"": ["\""], "“": ["”", "“"], "”": ["”"], "„": ["“", "”"],
    "«": ["»"],
    "»": ["«", "»"], "‚": ["‘", "’"], "‹": ["›"], "›": ["‹"], "「": ["」"], "『": ["』"], "’": ["’"],
  ]
  private static let allMarks = Set(closings.keys).union(closings.values.joined())

  /// Whether a sign of syntax touches the word.
  private func isInSyntax(_ index: Int) -> Bool {
    let range = words[index].range
    let before = range.lowerBound > 0 ? utf8[range.lowerBound - 1] : 0x20
    let behind = range.upperBound < utf8.count ? utf8[range.upperBound] : 0x20
    // The original's word behind its translation.
    if before == UInt8(ascii: "("), behind == UInt8(ascii: ")") { return true }
    return "<[=|{$@#:/\\_.".utf8.contains(before) || "=>(]|}_/".utf8.contains(behind)
      || behind == UInt8(ascii: ":") && range.upperBound + 1 < utf8.count && utf8[range.upperBound + 1] > 0x20
  }

  /// Whether the word stands before the gap of several spaces that parts a line in two columns.
  private func isInFirstColumn(_ index: Int) -> Bool {
    let range = words[index].range
    var start = range.lowerBound
    while start > 0, utf8[start - 1] != 0x0A, !(utf8[start - 1] == 0x20 && start > 1 && utf8[start - 2] == 0x20) {
      start -= 1
    }
    // Only indentation before it.
    var indentation = start
    while indentation > 0, utf8[indentation - 1] == 0x20 || utf8[indentation - 1] == 0x09 { indentation -= 1 }
    guard indentation == 0 || utf8[indentation - 1] == 0x0A else { return false }
    var end = range.upperBound
    while end + 1 < utf8.count, utf8[end] != 0x0A {
      if utf8[end] == 0x09 || utf8[end] == 0x20 && utf8[end + 1] == 0x20 {
        while end < utf8.count, utf8[end] == 0x20 || utf8[end] == 0x09 { end += 1 }
        return end < utf8.count && utf8[end] != 0x0A
      }
      end += 1
    }
    return false
  }
}
