extension Check {
  static let quotationMarks = Check(
    id: "quotation-marks", category: .quotationMarks, severity: .note,
    summary: "quotation marks of another language, or one without its counterpart",
    details: "French wants « », English wants “ ” or \" \". Marks inside other quotations are left alone.",
    scope: .target
  ) { examination in
    let target = examination.target
    let text = target.text
    switch target.language {
    case "fr":
      var open: String.Index?
      for index in text.indices {
        let character = text[index]
        guard character == "“" || character == "”" || character == "\"" else { continue }
        if let start = open {
          if text[..<start].filter({ $0 == "«" }).count > text[..<start].filter({ $0 == "»" }).count {
            open = nil
            continue
          }
          let range = start.utf16Offset(in: text)..<index.utf16Offset(in: text)
          _ = range
          let bytes =
            text.utf8.distance(
              from: text.startIndex, to: start)..<(text.utf8.distance(from: text.startIndex, to: index)
            + character.utf8.count)
          let inner = text[text.index(after: start)..<index]
          examination.report(
            confidence: character == "\"" ? 0.6 : 0.9, "English quotation marks in a French text", target: [bytes],
            suggestion: "«\u{A0}\(inner)\u{A0}»")
          open = nil
        } else {
          open = index
        }
      }
    case "en":
      for (offset, byte) in target.utf8.enumerated()
      where byte == 0xC2 && offset + 1 < target.utf8.count && target.utf8[offset + 1] == 0xAB {
        var end = offset + 2
        while end + 1 < target.utf8.count, !(target.utf8[end] == 0xC2 && target.utf8[end + 1] == 0xBB) { end += 1 }
        guard end + 1 < target.utf8.count else { break }
        examination.report(
          confidence: 0.8, "French quotation marks in an English text", target: [offset..<(end + 2)])
      }
    default: break
    }
  }
}
