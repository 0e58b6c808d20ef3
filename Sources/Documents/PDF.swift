import Bitext
import Files
import Languages

extension Format {
  /// PDF, by poppler's pdftotext: columns in reading order, lines joined to paragraphs, hyphenation undone, running
  /// headers, footers and page numbers dropped. Places are pages.
  public static let pdf = Format(
    name: "pdf", extensions: ["pdf"], summary: "PDF with text in it; headers, footers and hyphenation are removed",
    program: .pdftotext
  ) { source throws(ReadingError) in
    // Boxes of words, in the order of columns.
    let output = try HelperProgram.pdftotext.run(
      ["-bbox-layout", "-enc", "UTF-8", "-q", "-", "-"], on: source.bytes, document: source.name)
    let text = try readPDFText(output, named: source.name)
    return ReadDocument(
      document: text.document(named: source.name, counting: .pages), encoding: nil, layout: .marked(format: "PDF"))
  }
}

/// The text of what `pdftotext -bbox-layout` writes.
func readPDFText(_ xhtml: [UInt8], named name: String) throws(ReadingError) -> ExtractedText {
  var pages = try readPDFBoxes(xhtml, named: name)
  dropRunningLines(&pages)
  return paragraphs(of: pages)
}

/// A line of a page, as pdftotext puts words together; positions in points from the top left corner.
struct PDFLine {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  /// Of its letters, nearly.
  var height: Double { bottom - top }
}

/// A page's blocks, in reading order, as lines.
struct PDFPage {
  var height: Double
  var blocks: [[PDFLine]] = []
}

/// The share of a page's height, at its top and at its bottom, in which headers and footers stand.
private let margin = 0.12

/// Takes out lines that come again, but for numbers, at the same height on a third of the pages or on three, and page
/// numbers.
func dropRunningLines(_ pages: inout [PDFPage]) {
  guard pages.count > 1 else { return }
  func isInMargin(_ line: PDFLine, _ page: PDFPage) -> Bool {
    line.bottom < page.height * margin || line.top > page.height * (1 - margin)
  }
  func key(_ line: PDFLine) -> String {
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
  var counts: [String: Int] = [:]
  for page in pages {
    for line in Set(page.blocks.joined().filter { isInMargin($0, page) }.map(key)) { counts[line, default: 0] += 1 }
  }
  let enough = min(3, max(2, (pages.count + 2) / 3))
  for index in pages.indices {
    let page = pages[index]
    pages[index].blocks = page.blocks.compactMap { block in
      let kept = block.filter { line in
        !isInMargin(line, page) || (counts[key(line), default: 0] < enough && !isPageNumber(line.text))
      }
      return kept.isEmpty ? nil : kept
    }
  }
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

/// The height at which half of the characters of `lines`, in order of their heights, are passed.
private func usualHeight(_ lines: [PDFLine]) -> Double {
  var rest = lines.reduce(0) { $0 + $1.text.utf8.count } / 2
  for line in lines {
    rest -= line.text.utf8.count
    if rest <= 0 { return line.height }
  }
  return 0
}

/// The paragraphs that lines make.
func paragraphs(of pages: [PDFPage]) -> ExtractedText {
  let lines = pages.flatMap(\.blocks).joined().sorted { $0.height < $1.height }
  let heights = lines.map(\.height)
  let usual = usualHeight(lines)
  let hyphenation = Hyphenation(pages.flatMap(\.blocks).joined().map { $0.text[...] })
  // From larger to smaller, what heights headings have.
  var sizes = Set(heights.filter { $0 > usual * 1.15 }.map { Int(clamping: $0.rounded()) }).sorted(by: >)
  if sizes.count > 6 { sizes = Array(sizes[..<6]) }
  var text = ExtractedText()
  var open: (kind: Block.Kind, lines: [PDFLine], page: Int)?
  func close() {
    guard let found = open else { return }
    text.add(found.kind, joined(found.lines, hyphenation), line: found.page)
    open = nil
  }
  for (number, page) in pages.enumerated() {
    for block in page.blocks {
      for part in parts(of: block) {
        let size = part.map(\.height).max() ?? 0
        let level = size > usual * 1.15 ? sizes.firstIndex { Double($0) <= size + 0.5 }.map { $0 + 1 } ?? 6 : nil
        let (body, isItem) = withoutBullet(part)
        let kind: Block.Kind = level.map { .heading(level: $0) } ?? (isItem ? .listItem : .paragraph)
        // Not all of `open`: while a second value holds its lines, adding to them copies them.
        let (last, isSamePage) = (open?.lines.last, open?.page == number + 1)
        if open?.kind == kind, level != nil, isSamePage, isNextLine(last, body) {
          open?.lines += body
        } else if !isItem, level == nil, open?.kind == .paragraph || open?.kind == .listItem,
          goesOn(last, body, isSamePage: isSamePage)
        {
          open?.lines += body
        } else {
          close()
          open = (kind, body, number + 1)
        }
      }
    }
  }
  close()
  return text
}

/// A block cut where a paragraph seems to start in it: at another size, at a bullet, and at an indented line after a
/// line that ends like a sentence or ends early.
private func parts(of block: [PDFLine]) -> [[PDFLine]] {
  var parts: [[PDFLine]] = []
  let left = block.map(\.left).min() ?? 0
  let right = block.map(\.right).max() ?? 0
  for line in block {
    guard let last = parts.last?.last else {
      parts.append([line])
      continue
    }
    let isOtherSize = abs(line.height - last.height) > 0.15 * max(line.height, last.height)
    let isIndented = line.left > left + 0.6 * line.height && last.left < left + 0.6 * line.height
    let isShort = last.right < right - 0.2 * (right - left)
    let ends = endsSentence(last.text)
    let isGap = line.top - last.bottom > 0.8 * line.height
    if isOtherSize || isGap || startsWithBullet(line.text) || (ends && (isIndented || isShort)) {
      parts.append([line])
    } else {
      parts[parts.count - 1].append(line)
    }
  }
  return parts
}

/// Whether a paragraph goes on in the next column or on the next page.
private func goesOn(_ last: PDFLine?, _ next: [PDFLine], isSamePage: Bool) -> Bool {
  guard let last, let first = next.first else { return false }
  let letter = first.text.first { !"\"'«“”„‘’([\u{A0}\u{202F} ".contains($0) }
  let isElsewhere = !isSamePage || first.top < last.top
  return !endsSentence(last.text) && (letter?.isLowercase == true || isElsewhere && last.text.hasSuffix(","))
    && abs(last.height - first.height) < 0.15 * last.height
}

/// Whether a heading goes on in a block right under it.
private func isNextLine(_ last: PDFLine?, _ next: [PDFLine]) -> Bool {
  guard let last, let first = next.first else { return false }
  return first.top > last.top && first.top - last.bottom < 0.6 * last.height
}

private func endsSentence(_ text: String) -> Bool {
  text.unicodeScalars.last { !EndMark.mayFollow($0) }.map { EndMark($0) != nil } ?? true
}

private func startsWithBullet(_ text: String) -> Bool {
  // U+F0B7 is the bullet of the Symbol font, which PDF files pass through.
  guard let first = text.unicodeScalars.first?.value, Characters.isBullet(first) || first == 0xF0B7 else {
    return false
  }
  return text.dropFirst().first?.isWhitespace ?? true
}

private func withoutBullet(_ lines: [PDFLine]) -> ([PDFLine], Bool) {
  guard let first = lines.first, startsWithBullet(first.text) else { return (lines, false) }
  var lines = lines
  lines[0].text = first.text.dropFirst().trimmingSpaces()
  return (lines.filter { !$0.text.isEmpty }, true)
}

/// The lines as one text.
private func joined(_ lines: [PDFLine], _ hyphenation: Hyphenation) -> String {
  var text = lines.first?.text ?? ""
  for (line, next) in zip(lines, lines.dropFirst()) {
    switch hyphenation.joint(line.text[...], next.text[...]) {
    case .noHyphen: text.removeLast()
    case .nothing: break
    // The end of a line, which is a space in most scripts.
    case .space, nil: text += "\n"
    }
    text += next.text
  }
  return text
}
