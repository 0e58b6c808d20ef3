import Bitext

/// A word and its box, in points from the top left corner of its page.
struct PDFWord {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
}

/// A line of a page, as pdftotext puts words together; positions in points from the top left corner.
struct PDFLine {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// What stands apart at its start and is explained behind: a term, an option. In UTF-8.
  var labelLength: Int?
  /// Whether the mark of a note starts it.
  var isNote = false
  /// Whether it is the end of an entry in a list of contents, from which leader dots and the page's number were taken.
  var isEntry = false

  /// The height of the boxes of most of its letters; nil where it is that of the line.
  var letterHeight: Double?

  /// Of its letters, nearly.
  var height: Double { letterHeight ?? bottom - top }
}

extension PDFLine {
  /// Of words in order, whose boxes lie in `box`.
  ///
  /// Words end where the font changes, too: two with less between them than half of what is usual in the line are one. The
  /// marks of notes go, and so do leader dots with a page's number behind them.
  init(words: [PDFWord], box: (left: Double, right: Double, top: Double, bottom: Double)) {
    (left, right, top, bottom, text) = (box.left, box.right, box.top, box.bottom, "")
    var words = words
    takeNoteMarks(from: &words)
    takeLeaders(from: &words)
    guard !words.isEmpty else { return }
    letterHeight = Self.height(of: words)
    let gaps = zip(words, words.dropFirst()).map { $1.left > $0.left ? $1.left - $0.right : height }
    let usual = gaps.count > 2 ? gaps.sorted()[gaps.count / 2] : 0.16 * height
    for (index, word) in words.enumerated() {
      if index > 0 {
        let gap = gaps[index - 1]
        let isLabel =
          labelLength == nil && index < 6 && gap > 1.4 * usual && gap > 0.25 * height && Self.mayBeLabel(text)
        if isLabel { labelLength = text.utf8.count }
        // A mark of another font than the word before it.
        let isMark =
          word.text.unicodeScalars.first.map { ",.;:!?)]”’".unicodeScalars.contains($0) } ?? false
          || words[index - 1].text.unicodeScalars.last.map { "([“‘".unicodeScalars.contains($0) } ?? false
        if gap >= (isMark ? 0.75 * usual : min(0.5 * usual, 0.08 * height)) || gap < -0.3 * height { text += " " }
      }
      text += word.text
    }
    if gaps.isEmpty { labelLength = nil }
  }

  /// The height at which half of the letters of `words`, in order of their heights, are passed.
  private static func height(of words: [PDFWord]) -> Double {
    let sorted = words.map { (height: $0.bottom - $0.top, count: $0.text.utf8.count) }.sorted { $0.height < $1.height }
    var rest = sorted.reduce(0) { $0 + $1.count } / 2
    for word in sorted {
      rest -= word.count
      if rest <= 0 { return word.height }
    }
    return sorted.last?.height ?? 0
  }

  /// Whether what stands apart is more than a number, a mark or a sentence.
  private static func mayBeLabel(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last, EndMark(last) == nil || last == ":" else { return false }
    return text.contains { $0.isLetter } && LineMark("\(text) x") == nil
  }

  /// Superscript digits behind a word and at the start of the line, be they characters of their own or small and raised.
  private mutating func takeNoteMarks(from words: inout [PDFWord]) {
    let tallest = words.map { $0.bottom - $0.top }.max() ?? 0
    let middle = words.map { ($0.top + $0.bottom) / 2 }.max() ?? 0
    var kept: [PDFWord] = []
    for (index, word) in words.enumerated() {
      var word = word
      let isRaised =
        word.bottom - word.top < 0.8 * tallest && (word.top + word.bottom) / 2 < middle - 0.15 * tallest
      if isRaised, Self.isNoteMark(word.text) {
        if index == 0, words.count > 1 {
          isNote = true
          continue
        }
        if let last = kept.last, word.left - last.right < 0.2 * tallest, Self.mayHaveNote(last.text) { continue }
      }
      let scalars = word.text.unicodeScalars
      if let first = scalars.first, Self.isSuperscript(first),
        index == 0 || kept.last.map({ Self.mayHaveNote($0.text) }) == true
      {
        word.text = String(scalars.drop(while: Self.isSuperscript))
        isNote = isNote || index == 0
        // A full stop behind it belongs to the word before.
        if index > 0, word.text.count == 1, let mark = word.text.unicodeScalars.first, EndMark(mark) != nil {
          kept[kept.count - 1].text += word.text
          continue
        }
      } else {
        // With marks behind it: tools².
        if let first = scalars.firstIndex(where: Self.isSuperscript), Self.mayHaveNote(String(scalars[..<first])) {
          let end = scalars[first...].drop(while: Self.isSuperscript)
          if !end.contains(where: \.properties.isAlphabetic) {
            word.text = String(scalars[..<first]) + String(Substring.UnicodeScalarView(end))
          }
        }
      }
      if !word.text.isEmpty { kept.append(word) }
    }
    words = kept
  }

  /// `12`, `*`, `a`
  private static func isNoteMark(_ text: String) -> Bool {
    text.count < 4 && text.allSatisfy { $0.isNumber || "*†‡§".contains($0) }
      || text.count == 1 && text.allSatisfy { $0.isLetter && $0.isLowercase }
  }

  /// Whether a superscript number behind a word is the mark of a note, and no power: of 10², m² and x² it is one.
  private static func mayHaveNote(_ word: String) -> Bool {
    guard let last = word.last else { return false }
    return !last.isLetter && !last.isNumber || word.filter(\.isLetter).count > 2
  }

  private mutating func takeLeaders(from words: inout [PDFWord]) {
    // As a word each, or as one.
    func isLeader(_ word: PDFWord) -> Bool { word.text.allSatisfy { ".·…‧․".contains($0) } }
    guard let last = words.last else { return }
    let isNumber =
      last.text.count < 7 && last.text.allSatisfy { $0.isNumber || "ivxlcIVXLC-–.".contains($0) } && !isLeader(last)
    let body = isNumber ? words.dropLast() : words[...]
    let leaders = body.reversed().prefix(while: isLeader)
    let dots = leaders.reduce(0) { $0 + $1.text.count }
    if dots > 3 {
      words = Array(body.dropLast(leaders.count))
      isEntry = true
    } else if isNumber, dots == 0, let before = body.last, last.left - before.right > 4 * height,
      body.count > 1 || before.text.count > 3
    {
      words = Array(body)
      isEntry = true
    }
    // As part of the last word: Contents......12
    guard let end = words.last?.text, !isEntry || dots == 0 else { return }
    let digits = end.reversed().prefix { $0.isNumber }.count
    let run = end.dropLast(digits).reversed().prefix { $0 == "." || $0 == "…" }.count
    if run > 4 {
      words[words.count - 1].text = String(end.dropLast(digits + run))
      if words[words.count - 1].text.isEmpty { words.removeLast() }
      isEntry = true
    }
  }

  /// ¹ to ⁹ and ⁰
  private static func isSuperscript(_ scalar: Unicode.Scalar) -> Bool {
    [0xB9, 0xB2, 0xB3].contains(scalar.value) || (0x2070...0x2079).contains(scalar.value)
  }

  /// The line cut behind its label.
  var partsAroundLabel: (label: PDFLine, rest: PDFLine)? {
    guard let labelLength else { return nil }
    var (label, rest) = (self, self)
    label.text = String(decoding: text.utf8.prefix(labelLength), as: UTF8.self)
    rest.text = String(decoding: text.utf8.dropFirst(labelLength), as: UTF8.self).trimmingSpaces()
    (label.labelLength, rest.labelLength) = (nil, nil)
    return rest.text.isEmpty ? nil : (label, rest)
  }
}

extension LineMark {
  /// Of a line as a string.
  init?(_ line: String) {
    let bytes = Array(line.utf8)
    guard let mark = bytes.withUnsafeBufferPointer({ LineMark($0) }) else { return nil }
    self = mark
  }
}
