import ICU

extension CleaningRule {
  static let empty = CleaningRule(name: "empty", summary: "one side has no text", purposes: both) { pair, _ in
    hasText(pair.source) ? hasText(pair.target) ? nil : "The target has no text." : "The source has no text."
  }

  /// A name may be the same in both languages, a sentence not; for training, nothing should be.
  static let copied = CleaningRule(
    name: "copied", summary: "the target is a copy of the source (for tm: of four words or more)", purposes: both
  ) { pair, purpose in
    guard purpose == .training || pair.words.source >= 4 else { return nil }
    let (one, other) = (
      normalized(pair.source, [.letterCase, .spaces]), normalized(pair.target, [.letterCase, .spaces])
    )
    return one == other ? "The target is a copy of the source." : nil
  }

  /// UTF-8 read as Windows-1252 (`Ã©` for é, `â€™` for ’), characters that could not be decoded, C1 controls.
  static let damaged = CleaningRule(
    name: "damaged", summary: "characters were lost or read in the wrong encoding", purposes: both
  ) { pair, _ in
    for (side, text) in pair.sides {
      for sign in [
        "\u{FFFD}", "Ã©", "Ã¨", "Ã\u{A0}", "Ã§", "Ã¼", "Ã¶", "Ã¤", "â€™", "â€œ", "â€\u{9d}", "Â\u{A0}", "Ð¾Ð",
      ]
      where contains(text, Array(sign.utf8)) {
        return "The \(side) has \"\(sign)\": it was read in the wrong encoding, or characters were lost."
      }
      for index in text.indices.dropLast()
      where text[index] == 0xC2 && text[index + 1] < 0xA0 && text[index + 1] != 0x85 {
        return "The \(side) has a control character: it was read in the wrong encoding."
      }
    }
    return nil
  }

  /// OpusFilter's HtmlTagFilter.
  static let markup = CleaningRule(
    name: "markup", summary: "HTML tags or character references in the text", purposes: [.training]
  ) { pair, _ in
    for (side, text) in pair.sides {
      if let found = tag(in: text) { return "The \(side) has the markup \(found)." }
    }
    return nil
  }

  /// As in Bicleaner's hard rules: more than half of what is visible should be letters.
  static let letters = CleaningRule(
    name: "letters", summary: "fewer than half of the visible characters are letters", purposes: [.training]
  ) { pair, _ in
    for (side, text) in pair.sides {
      var (letters, visible) = (0, 0)
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !scalar.properties.isWhitespace {
        visible += 1
        // Marks belong to letters, as in Devanagari.
        if scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered { letters += 1 }
      }
      if visible > 0, letters * 2 < visible {
        return "Of the \(side)'s \(visible) visible characters, \(letters) are letters."
      }
    }
    return nil
  }

  /// One word three times in a row.
  static let repeated = CleaningRule(
    name: "repeated", summary: "a word occurs three times in a row", purposes: both
  ) { pair, _ in
    for (side, text) in pair.sides {
      let words = text.split { $0 <= 0x20 }
      for index in words.indices.dropFirst(2)
      where words[index] == words[index - 1] && words[index] == words[index - 2]
        && words[index].contains(where: { $0 | 0x20 >= 0x61 })
      {
        return "\"\(String(decoding: words[index], as: UTF8.self))\" occurs three times in a row in the \(side)."
      }
    }
    return nil
  }
}

private func hasText(_ text: [UInt8]) -> Bool {
  text.contains { $0 > 0x20 }
}

private func contains(_ text: [UInt8], _ sign: [UInt8]) -> Bool {
  guard let first = sign.first else { return false }
  return text.indices.contains { text[$0] == first && text[$0...].starts(with: sign) }
}

/// `<b>`, `</p>`, `<br/>`, `&nbsp;`, `&#160;`: the first in the text.
private func tag(in text: [UInt8]) -> String? {
  for start in text.indices where text[start] == UInt8(ascii: "<") || text[start] == UInt8(ascii: "&") {
    let close = text[start] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: ";")
    guard let end = text[start...].prefix(close == UInt8(ascii: ";") ? 10 : 200).firstIndex(of: close) else { continue }
    var inside = text[(start + 1)..<end]
    if inside.first == UInt8(ascii: "/") || inside.first == UInt8(ascii: "#") { inside = inside.dropFirst() }
    guard let first = inside.first,
      (0x61...0x7A).contains(first | 0x20) || close == 0x3B && (0x30...0x39).contains(first)
    else { continue }
    // `a < b and c > d` has a space behind the sign; `&` of a reference has none before the `;`, nor a single letter.
    if close == UInt8(ascii: ";"), inside.count < 2 || inside.contains(where: { $0 <= 0x20 }) { continue }
    return "\"\(String(decoding: text[start...end], as: UTF8.self))\""
  }
  return nil
}
