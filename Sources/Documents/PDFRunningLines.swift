import Languages

/// The share of a page's height, at its top and at its bottom, in which headers and footers stand.
private let margin = 0.12

/// Takes out headers, footers and page numbers: lines that come again, but for numbers, at the same height on a third of
/// the pages or on three; lines that stand apart from the text at the height at which other pages have such a line,
/// whatever they say (the section's title); and page numbers. What else stands apart at the foot of a page comes last.
func dropRunningLines(_ pages: inout [PDFPage]) {
  let leading = usualLeading(pages)
  var counts: [String: Int] = [:]
  for page in pages {
    for line in Set(page.blocks.joined().filter { isInMargin($0, page) }.map(key)) { counts[line, default: 0] += 1 }
  }
  let enough = min(3, max(2, (pages.count + 2) / 3))
  let heights = heightsOfRunningLines(pages, enough: max(3, enough), leading)
  for index in pages.indices {
    let page = pages[index]
    let gaps = LineGaps(page, leading)
    pages[index].blocks = page.blocks.compactMap { block in
      let kept = block.filter { line in
        guard isInMargin(line, page) else { return true }
        if pages.count > 1, counts[key(line), default: 0] >= enough { return false }
        if heights.contains(where: { abs($0 - line.top) < 3 }), gaps.isApart(line) { return false }
        return !(isPageNumber(line.text) && gaps.isApart(line))
      }
      return kept.isEmpty ? nil : kept
    }
    func isFoot(_ block: [PDFLine]) -> Bool {
      block.allSatisfy { $0.top > page.height * (1 - margin) && gaps.isApart($0) }
    }
    let feet = pages[index].blocks.filter(isFoot)
    if !feet.isEmpty, feet.count < pages[index].blocks.count {
      pages[index].blocks.removeAll(where: isFoot)
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

/// The places of a page's lines, to tell which of them stand apart from the text.
private struct LineGaps {
  private let height: Double
  /// In order.
  private let tops: [Double]
  private let leading: Double

  init(_ page: PDFPage, _ leading: Double) {
    (height, self.leading) = (page.height, leading)
    tops = page.blocks.joined().map(\.top).sorted()
  }

  /// Whether a line stands at the edge of its page, with more than the usual distance between. Logarithmic.
  func isApart(_ line: PDFLine) -> Bool {
    // Those at its own height, such as the page's number, and those further out are no text.
    let isTop = line.bottom < height / 2
    let limit = isTop ? line.top + 3 : line.top - 3
    var (low, high) = (0, tops.count)
    while low < high {
      let middle = (low + high) / 2
      if isTop ? tops[middle] <= limit : tops[middle] < limit { low = middle + 1 } else { high = middle }
    }
    let next = isTop ? low : low - 1
    guard tops.indices.contains(next) else { return false }
    return abs(tops[next] - line.top) > 1.6 * max(leading, line.height * 0.8)
  }
}

/// The tops at which enough pages have a line that stands apart, and hardly one has a line of text.
private func heightsOfRunningLines(_ pages: [PDFPage], enough: Int, _ leading: Double) -> [Double] {
  var found: [Int: (apart: Int, text: Int)] = [:]
  for page in pages {
    var seen: [Int: Bool] = [:]
    let gaps = LineGaps(page, leading)
    for line in page.blocks.joined() where isInMargin(line, page) {
      let height = Int(clamping: (line.top / 3).rounded())
      seen[height] = (seen[height] ?? true) && gaps.isApart(line)
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
