/// A line as pdftotext writes it, and which block of its page it is of.
struct PDFWordLine {
  var words: [PDFWord]
  var box: (left: Double, right: Double, top: Double, bottom: Double)
  var block: Int
}

/// A grave accent over nothing: what pdftotext makes of the opening quotation mark of TeX's fonts (`` `word' ``). It stands
/// without a width in a line of its own, above the word that it opens.
private let grave = "\u{300}"

/// How many of them a page holds at most; one of more is no page of text, and each is looked for among all words.
private let mostGraves = 500

/// Puts opening quotation marks before the words that they open. Those that open none go.
func placeQuotes(in lines: inout [PDFWordLine]) {
  func isGrave(_ line: PDFWordLine) -> Bool { line.words.count == 1 && line.words[0].text == grave }
  let graves = lines.filter(isGrave).map(\.words[0])
  if !graves.isEmpty { lines.removeAll(where: isGrave) }
  for grave in graves where graves.count <= mostGraves {
    let middle = (grave.top + grave.bottom) / 2
    let reach = 0.3 * (grave.bottom - grave.top)
    for index in lines.indices where lines[index].box.top < middle && middle < lines[index].box.bottom {
      let word = lines[index].words.firstIndex { $0.left - reach <= grave.left && grave.left < $0.right }
      guard let word else { continue }
      lines[index].words[word].open(at: grave.left)
      break
    }
  }
  for line in lines.indices {
    for word in lines[line].words.indices {
      var scalars = lines[line].words[word].text.unicodeScalars
      guard scalars.first == grave.unicodeScalars.first else { continue }
      scalars.removeFirst()
      lines[line].words[word].text = String(scalars)
      if !scalars.isEmpty { lines[line].words[word].open(at: .infinity) }
    }
    lines[line].words.removeAll { $0.text.isEmpty }
  }
}

extension PDFWord {
  /// Sets an opening quotation mark, behind brackets that stand before the word: (‘word’).
  fileprivate mutating func open(at place: Double) {
    let brackets = text.prefix { "([{".contains($0) }
    text = brackets + "‘" + text.dropFirst(brackets.count)
    left = min(left, place)
  }
}
