import Languages

/// The share of a page's height, at its top and at its bottom, in which headers and footers stand.
private let margin = 0.12

/// Takes out headers, footers and page numbers: lines that come again, but for numbers, at the same height on a third of
/// the pages or on three; lines that stand apart from the text at the height at which other pages have such a line,
/// whatever they say (the section's title); and page numbers. What else stands apart at the foot of a page comes last.
func dropRunningLines(_ pages: inout [PDFPage]) {
  let leading = usualLeading(pages)
  func isApart(_ line: PDFLine, _ page: PDFPage) -> Bool { Documents.isApart(line, page, leading) }
  var counts: [String: Int] = [:]
  for page in pages {
    for line in Set(page.blocks.joined().filter { isInMargin($0, page) }.map(key)) { counts[line, default: 0] += 1 }
  }
  let enough = min(3, max(2, (pages.count + 2) / 3))
  let heights = heightsOfRunningLines(pages, enough: max(3, enough), leading)
  for index in pages.indices {
    let page = pages[index]
    pages[index].blocks = page.blocks.compactMap { block in
      let kept = block.filter { line in
        guard isInMargin(line, page) else { return true }
        if pages.count > 1, counts[key(line), default: 0] >= enough { return false }
        if heights.contains(where: { abs($0 - line.top) < 3 }), isApart(line, page) { return false }
        return !(isPageNumber(line.text) && isApart(line, page))
      }
      return kept.isEmpty ? nil : kept
    }
    let feet = pages[index].blocks.filter { $0.allSatisfy { $0.top > page.height * (1 - margin) && isApart($0, page) } }
    if !feet.isEmpty, feet.count < pages[index].blocks.count {
      pages[index].blocks.removeAll { block in
        block.allSatisfy { $0.top > page.height * (1 - margin) && isApart($0, page) }
      }
      pages[index].blocks += feet
    }
  }
}

private func isInMargin(_ line: PDFLine, _ page: PDFPage) -> Bool {
  line.bottom < page.height * margin || line.top > page.height * (1 - margin)
}

/// What a line says but for numbers, and its height.
private func key(_ line: PDFLine) -> String {
  var (words, wasDigit) = ("", false)
  for character in line.text {
    if character.isNumber {
      if !wasDigit { words.append("#") }
      wasDigit = true
    } else {
      words.append(character)
      wasDigit = false
    }
  }
  return "\(Int(clamping: (line.top / 4).rounded())) \(words)"
}

/// The distance from line to line in most of the text.
private func usualLeading(_ pages: [PDFPage]) -> Double {
  let distances = pages.flatMap(\.blocks).flatMap { block in
    zip(block, block.dropFirst()).map { $1.top - $0.top }.filter { $0 > 1 }
  }.sorted()
  return distances.isEmpty ? 0 : distances[distances.count / 2]
}

/// Whether a line stands apart from the text of its page: at its edge, with more than the usual distance between.
private func isApart(_ line: PDFLine, _ page: PDFPage, _ leading: Double) -> Bool {
  let isTop = line.bottom < page.height / 2
  // Those at its own height, such as the page's number, and those further out are no text.
  let rest = page.blocks.joined().filter { isTop ? $0.top > line.top + 3 : $0.top < line.top - 3 }
  guard let next = isTop ? rest.map(\.top).min() : rest.map(\.top).max() else { return false }
  return abs(next - line.top) > 1.6 * max(leading, line.height * 0.8)
}

/// The tops at which enough pages have a line that stands apart, and hardly one has a line of text.
private func heightsOfRunningLines(_ pages: [PDFPage], enough: Int, _ leading: Double) -> [Double] {
  var found: [Int: (apart: Int, text: Int)] = [:]
  for page in pages {
    var seen: [Int: Bool] = [:]
    for line in page.blocks.joined() where isInMargin(line, page) {
      let height = Int(clamping: (line.top / 3).rounded())
      seen[height] = (seen[height] ?? true) && isApart(line, page, leading)
    }
    for (height, isApart) in seen {
      found[height, default: (0, 0)].apart += isApart ? 1 : 0
      found[height, default: (0, 0)].text += isApart ? 0 : 1
    }
  }
  return found.filter { $0.value.apart >= enough && $0.value.apart > 4 * $0.value.text }.keys.map { Double($0) * 3 }
}

private let pageWords = LanguageData.union(\.pageWords)

/// `12`, `– 12 –`, `xii`, `12/40`, `Page 12`.
private func isPageNumber(_ text: String) -> Bool {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  guard !words.isEmpty, words.count <= 4 else { return false }
  return words.contains { $0.allSatisfy(\.isNumber) || $0.allSatisfy { "ivxlc".contains($0) } }
    && words.allSatisfy { word in
      word.allSatisfy(\.isNumber) || word.allSatisfy { "ivxlc".contains($0) }
        || pageWords.contains(String(word))
    }
}
