import Bitext

/// The paragraphs that lines make.
func paragraphs(of pages: [PDFPage]) -> ExtractedText {
  var paragraphs = PDFParagraphs(pages)
  for (index, page) in pages.enumerated() { paragraphs.add(page, number: index + 1) }
  paragraphs.finish()
  return paragraphs.text
}

/// Lines of a page on which columns are looked for.
private let mostLinesWithColumns = 2000

/// Puts the blocks of pages together to paragraphs, headings, items and cells.
private struct PDFParagraphs {
  var text = ExtractedText()
  /// The height of most letters.
  private let usual: Double
  /// From larger to smaller, what heights headings have.
  private let sizes: [Int]
  private let hyphenation: Hyphenation
  private var open: (kind: Block.Kind, lines: [PDFLine], page: Int)?
  /// Notes that wait for the end of the paragraph above them, which may go on over the page.
  private var notes: [(lines: [PDFLine], page: Int)] = []
  /// Where the lines of the page at hand end.
  private var right = 0.0

  init(_ pages: [PDFPage]) {
    let lines = pages.flatMap(\.blocks).joined().sorted { $0.height < $1.height }
    let usual = usualHeight(lines)
    (self.usual, hyphenation) = (usual, Hyphenation(pages.flatMap(\.blocks).joined().map { $0.text[...] }))
    var sizes = Set(lines.map(\.height).filter { $0 > usual * 1.15 }.map { Int(clamping: $0.rounded()) }).sorted(by: >)
    if sizes.count > 6 { sizes = Array(sizes[..<6]) }
    self.sizes = sizes
  }

  mutating func add(_ page: PDFPage, number: Int) {
    right = page.blocks.joined().filter { $0.height < usual * 1.15 }.map(\.right).max() ?? 0
    // Each block is compared with all others: no page that people read has so many lines.
    let mayHaveColumns = page.blocks.reduce(0) { $0 + $1.count } <= mostLinesWithColumns
    for block in withNumbersInTheirLines(page.blocks) {
      if mayHaveColumns, isColumn(block, of: page.blocks) {
        addCells(block, number)
      } else {
        for part in parts(of: block, usual) { add(part, number) }
      }
    }
  }

  mutating func finish() {
    close()
    for note in notes { text.add(.paragraph, joined(note.lines, hyphenation), line: note.page) }
    notes = []
  }

  private mutating func close() {
    guard let found = open else { return }
    text.add(found.kind, joined(found.lines, hyphenation), line: found.page)
    open = nil
  }

  private mutating func add(_ part: [PDFLine], _ number: Int) {
    if part.first?.isNote == true {
      notes.append((part, number))
      return
    }
    let size = part.map(\.height).max() ?? 0
    let level = size > usual * 1.15 ? sizes.firstIndex { Double($0) <= size + 0.5 }.map { $0 + 1 } ?? 6 : nil
    let (body, isItem) = withoutBullet(part)
    let kind: Block.Kind = level.map { .heading(level: $0) } ?? (isItem ? .listItem : .paragraph)
    // Not all of `open`: while a second value holds its lines, adding to them copies them.
    let (last, isSamePage) = (open?.lines.last, open?.page == number)
    if open?.kind == kind, level != nil, isSamePage, isNextLine(last, body) {
      open?.lines += body
    } else if !isItem, level == nil, open?.kind == .paragraph || open?.kind == .listItem,
      goesOn(last, body, isSamePage: isSamePage)
    {
      open?.lines += body
    } else {
      finish()
      open = (kind, body, number)
    }
    if body.last?.isEntry == true { close() }
  }

  /// A column of a table: a cell a line, and what goes on with a small letter.
  private mutating func addCells(_ block: [PDFLine], _ number: Int) {
    finish()
    for line in block {
      let isNext =
        open.flatMap(\.lines.last).map { $0.top < line.top && line.top - $0.bottom < 0.8 * line.height } ?? false
      if isNext, line.text.first?.isLowercase == true {
        open?.lines.append(line)
      } else {
        close()
        open = (.cell, [line], number)
      }
    }
    close()
  }

  /// Whether a paragraph goes on in the next block, column or page: with a small letter; or where the line before is full
  /// and ends no sentence, and what follows starts no paragraph.
  private func goesOn(_ last: PDFLine?, _ next: [PDFLine], isSamePage: Bool) -> Bool {
    guard let last, let first = next.first, !last.isEntry, max(last.height, first.height) <= 1.15 * usual,
      !endsSentence(last.text, before: first.text)
    else { return false }
    let letter = first.text.first { !"\"'«“”„‘’([\u{A0}\u{202F} ".contains($0) }
    if letter?.isLowercase == true { return true }
    let isElsewhere = !isSamePage || first.top < last.top
    // Right below only where no capital could tell.
    let isCaseless = letter?.unicodeScalars.first?.properties.generalCategory == .otherLetter
    guard isElsewhere || isCaseless && first.top - last.bottom < 0.8 * last.height else { return false }
    let isIndented = next.count > 1 && first.left > next[1].left + 0.6 * first.height
    return isElsewhere && last.text.hasSuffix(",")
      || last.right > 0.96 * right && !isIndented && LineMark(first.text) == nil
        && (next.count > 1 || endsSentence(first.text))
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

/// Blocks of which none is only a number that stands before the first line of the one to the right of it.
private func withNumbersInTheirLines(_ blocks: [[PDFLine]]) -> [[PDFLine]] {
  var found: [[PDFLine]] = []
  var index = 0
  while index < blocks.count {
    let block = blocks[index]
    index += 1
    guard block.count == 1, index < blocks.count, let first = blocks[index].first, isNumber(block[0].text),
      abs(first.top - block[0].top) < 0.3 * first.height, first.left > block[0].right
    else {
      found.append(block)
      continue
    }
    var next = blocks[index]
    index += 1
    next[0].text = "\(block[0].text) \(first.text)"
    next[0].left = block[0].left
    next[0].labelLength = nil
    found.append(next)
  }
  return found
}

/// `3`, `3.1`, `B.2.`, `iv)`
private func isNumber(_ text: String) -> Bool {
  text.count < 10 && (text.allSatisfy(\.isNumber) || LineMark("\(text) X") != nil) && !text.contains(" ")
}

/// Whether a block is a column of a table: lines of other columns stand beside most of its own, and these are short, or
/// end anywhere, as no lines of a paragraph do.
private func isColumn(_ block: [PDFLine], of blocks: [[PDFLine]]) -> Bool {
  let (left, right) = (block.map(\.left).min() ?? 0, block.map(\.right).max() ?? 0)
  let width = block.reduce(0) { $0 + $1.text.count } / max(1, block.count)
  let ragged = block.filter { $0.right - left < 0.75 * (right - left) }.count
  guard width <= 24 || ragged * 5 >= block.count * 2, block.allSatisfy({ !$0.isEntry }) else { return false }
  let others = blocks.filter { other in
    other.allSatisfy { $0.left > right || $0.right < left } && !(other.count == 1 && isNumber(other[0].text))
  }
  guard !others.isEmpty, blocks.count > 3 || block.count > 1 else { return false }
  let beside = block.filter { line in others.joined().contains { abs($0.top - line.top) < 0.3 * line.height } }
  return beside.count * 2 >= block.count
}

/// A block cut where a paragraph seems to start in it: at another size, at a mark of a list, behind the end of an entry, at
/// a term that stands apart, and at an indented line after a line that ends like a sentence or ends early.
private func parts(of block: [PDFLine], _ usual: Double) -> [[PDFLine]] {
  var parts: [[PDFLine]] = []
  let left = block.map(\.left).min() ?? 0
  let right = block.map(\.right).max() ?? 0
  var mark: LineMark?
  for (index, line) in block.enumerated() {
    let next = LineMark(line.text)
    defer { mark = next ?? mark }
    let isHanging = index + 1 < block.count && block[index + 1].left > line.left + 1.2 * line.height
    if isHanging || block.count == 1, line.left < left + 0.6 * line.height, let cut = line.partsAroundLabel {
      parts += [[cut.label], [cut.rest]]
      continue
    }
    guard let last = parts.last?.last else {
      parts.append([line])
      continue
    }
    let ends = endsSentence(last.text, before: line.text)
    // Code and the like is smaller than the text that it stands in.
    let isHeading = max(line.height, last.height) > 1.15 * usual
    let isOtherSize = abs(line.height - last.height) > 0.15 * max(line.height, last.height) && (isHeading || ends)
    let isIndented = line.left > left + 0.6 * line.height && last.left < left + 0.6 * line.height
    let isShort = last.right < right - 0.2 * (right - left)
    let isSmall = line.text.first?.isLowercase == true
    let isGap = line.top - last.bottom > 0.8 * line.height
    let isItem = next.map { next in mark.map(next.follows) ?? false } ?? false
    if isOtherSize || isGap || last.isEntry || line.isNote || isItem || startsWithBullet(line.text)
      || (ends && (isIndented || isShort && !isSmall))
    {
      parts.append([line])
    } else {
      parts[parts.count - 1].append(line)
    }
  }
  return parts
}

/// Whether a heading goes on in a block right under it.
private func isNextLine(_ last: PDFLine?, _ next: [PDFLine]) -> Bool {
  guard let last, let first = next.first else { return false }
  return first.top > last.top && first.top - last.bottom < 0.6 * last.height
}

private func endsSentence(_ text: String, before next: String = "") -> Bool {
  if let first = next.first, Hyphenation.isInAddress(text[...], first) { return false }
  return text.unicodeScalars.last { !EndMark.mayFollow($0) }.map { EndMark($0) != nil } ?? true
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
