import Bitext

/// A table in a plain text.
struct TextTable {
  /// Indices of its lines.
  var lines: Range<Int>
  /// In rows from the top and in each from the left; each cell the stretches that it is made of, in bytes.
  var cells: [[Range<Int>]]
}

/// The tables of a text: those drawn with bars and rules, those whose columns tabulators part, and those whose columns
/// only spaces part. Linear.
func tables(in lines: [Line], of text: UnsafeBufferPointer<UInt8>, isRule: [Bool]) -> [TextTable] {
  var found: [TextTable] = []
  let bars = lines.indices.map { isRule[$0] || lines[$0].isBlank ? [] : barCells(lines[$0].range, in: text) }
  var index = 0
  while index < lines.count {
    guard !lines[index].isBlank, !isRule[index] else {
      index += 1
      continue
    }
    if let table = drawnTable(from: index, lines, bars, isRule: isRule)
      ?? tabbedTable(from: index, lines, text) ?? spacedTable(from: index, lines, text, isRule: isRule)
    {
      found.append(table)
      index = table.lines.upperBound
    } else {
      index += 1
    }
  }
  return found
}

/// What stands between two vertical bars of a line.
private struct BarCell {
  /// Without white space at its ends.
  var range: Range<Int>
  /// Whether a rule stands there, which ends a cell of this column alone.
  var isRule = false
}

/// The cells between the vertical bars of a line; empty ones included, none where the line has no bars of a table.
private func barCells(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> [BarCell] {
  let body = trimmed(line, in: text)
  var (cells, start, isDrawn, isTree, hasRule): ([BarCell], Int, Bool, Bool, Bool) = (
    [], body.lowerBound, false, false, false
  )
  func finish(_ end: Int) {
    let range = trimmed(start..<end, in: text)
    cells.append(hasRule ? BarCell(range: start..<start, isRule: true) : BarCell(range: range))
    hasRule = false
  }
  var index = body.lowerBound
  while index < body.upperBound {
    var (length, isBar) = (1, text[index] == 0x7C)
    if text[index] == 0xE2, index + 2 < body.upperBound, text[index + 1] == 0x94 || text[index + 1] == 0x95 {
      length = 3
      switch UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F) {
      // ─ ━ ┄ ┅ ┈ ┉ ═
      case 0x500, 0x501, 0x504, 0x505, 0x508, 0x509, 0x550: hasRule = true
      // ├ and └ are branches of a tree where no ┤ is.
      case 0x514...0x51F: (isBar, isTree) = (true, !isDrawn || isTree)
      case 0x502...0x570: (isBar, isDrawn) = (true, true)
      default: break
      }
      isTree = isTree && !(text[index + 1] == 0x94 && text[index + 2] >= 0xA4)
    }
    if isBar {
      finish(index)
      start = index + length
    }
    index += length
  }
  guard !cells.isEmpty, !isTree else { return [] }
  finish(body.upperBound)
  // Outside of bars at both ends nothing stands.
  let hasEnds = cells.count > 2 && cells[0].range.isEmpty && cells[cells.count - 1].range.isEmpty
  guard hasEnds || isDrawn && cells.count > 1 && !cells[0].range.isEmpty else { return [] }
  return hasEnds ? Array(cells[1..<cells.count - 1]) : cells
}

private func drawnTable(from first: Int, _ lines: [Line], _ bars: [[BarCell]], isRule: [Bool]) -> TextTable? {
  guard !bars[first].isEmpty else { return nil }
  var end = first
  while end < lines.count, !lines[end].isBlank, isRule[end] || !bars[end].isEmpty { end += 1 }
  while isRule[end - 1] { end -= 1 }
  let hasRule = first > 0 && isRule[first - 1] || isRule[first..<end].contains(true)
  guard end > first + 1 || hasRule else { return nil }
  // Rules between rows: with several, the lines between two of them are one row.
  let rules = (first..<end).filter { isRule[$0] && !isRule[$0 - 1] }.count
  // Rows of columns of cells: a rule in one column parts cells there.
  var rows: [[[[Range<Int>]]]] = []
  for index in first..<end where !isRule[index] {
    let cells = bars[index]
    let startsRow =
      rows.isEmpty || isRule[index - 1] || rules < 2 && cells.count > 1 && !cells[0].range.isEmpty
      || cells.count != rows[rows.count - 1].count
    if startsRow { rows.append(cells.map { _ in [[]] }) }
    for (column, cell) in cells.enumerated() {
      if cell.isRule {
        rows[rows.count - 1][column].append([])
      } else if !cell.range.isEmpty {
        let last = rows[rows.count - 1][column].count - 1
        rows[rows.count - 1][column][last].append(cell.range)
      }
    }
  }
  return TextTable(lines: first..<end, cells: rows.joined().joined().filter { !$0.isEmpty })
}

/// Lines with as many tabulators between texts, two at least.
private func tabbedTable(from first: Int, _ lines: [Line], _ text: UnsafeBufferPointer<UInt8>) -> TextTable? {
  func cells(_ index: Int) -> [Range<Int>] {
    let line = trimmed(lines[index].range, in: text)
    let ends = line.filter { text[$0] == 0x09 } + [line.upperBound]
    let found = zip([line.lowerBound] + ends.dropLast(), ends).map { trimmed($0..<$1, in: text) }
    // A mark of a list is no cell of its own.
    guard found.count > 1, LineMark(UnsafeBufferPointer(rebasing: text[line])) == nil else { return [] }
    return found
  }
  let start = cells(first)
  guard !start.isEmpty else { return nil }
  var rows = [start]
  while first + rows.count < lines.count, !lines[first + rows.count].isBlank {
    let next = cells(first + rows.count)
    guard next.count == start.count else { break }
    rows.append(next)
  }
  guard rows.count > 1 else { return nil }
  return TextTable(lines: first..<first + rows.count, cells: rows.joined().filter { !$0.isEmpty }.map { [$0] })
}

/// A stretch of columns.
private typealias Columns = Range<Int>

/// Lines through whose texts the same empty columns run.
private func spacedTable(
  from first: Int, _ lines: [Line], _ text: UnsafeBufferPointer<UInt8>, isRule: [Bool]
) -> TextTable? {
  guard hasGap(trimmed(lines[first].range, in: text), in: text) else { return nil }
  let start = Gaps(lines[first].range, in: text)
  guard !start.inner.isEmpty else { return nil }
  var bands = start.inner
  var rows = [first]
  var inner = 1
  // The last line that has texts on both sides of a band.
  var last = first
  var index = first + 1
  while index < lines.count, !lines[index].isBlank {
    defer { index += 1 }
    if isRule[index] { continue }
    let gaps = Gaps(lines[index].range, in: text)
    let next = intersection(bands, gaps.all)
    guard !next.isEmpty else { break }
    let isRow = next.contains { band in gaps.inner.contains { $0.overlaps(band) } }
    // A line with nothing to the right of the bands may be a row whose last cells are empty, if another row follows.
    guard isRow || gaps.all[0].upperBound >= next[0].upperBound || index == last + 1 else { break }
    bands = next
    rows.append(index)
    if isRow { inner += 1 }
    if isRow || gaps.all[0].upperBound >= next[0].upperBound { last = index }
  }
  rows.removeAll { $0 > last }
  // Of lines set to a width, some gaps fall under one another by chance, and so do those behind sentences.
  bands.removeAll { $0.count < (inner > 3 ? 2 : 3) || isBehindSentences($0, rows, lines, text) }
  guard inner > 1, rows.count > 1, !bands.isEmpty else { return nil }
  var cells: [[[Range<Int>]]] = []
  for row in rows {
    let parts = parts(of: lines[row].range, between: bands, in: text)
    if parts[0].isEmpty, let before = cells.last {
      // It goes on in the cells above.
      cells[cells.count - 1] = zip(before, parts).map { $1.isEmpty ? $0 : $0 + [$1] }
    } else {
      cells.append(parts.map { $0.isEmpty ? [] : [$0] })
    }
  }
  return TextTable(lines: first..<last + 1, cells: cells.joined().filter { !$0.isEmpty })
}

private func hasGap(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  var wasSpace = false
  for byte in text[line] {
    if byte == 0x09 || byte == 0x20 && wasSpace { return true }
    wasSpace = byte == 0x20
  }
  return false
}

/// The empty columns of a line.
private struct Gaps {
  /// Those of two columns and more between texts, but for the one behind a mark of a list.
  var inner: [Columns] = []
  /// With what stands before the text and after it.
  var all: [Columns]

  init(_ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let body = trimmed(line, in: text)
    let mark = LineMark(UnsafeBufferPointer(rebasing: text[body]))?.length ?? 0
    all = []
    var (column, gap, isBlank) = (0, 0, true)
    walk(line, in: text) { index, width, isSpace in
      if isSpace != isBlank {
        if isSpace {
          gap = column
        } else {
          if index == body.lowerBound {
            all.append(0..<column)
          } else if column > gap + 1, index > body.lowerBound + mark {
            all.append(gap..<column)
            inner.append(gap..<column)
          }
        }
        isBlank = isSpace
      }
      column += width(column)
    }
    all.append((isBlank ? gap : column)..<Int.max)
  }
}

/// Calls `visit` for each character with its offset, the number of columns that it takes from a column on, and whether it
/// is white space.
private func walk(
  _ line: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
  visit: (_ index: Int, _ width: (Int) -> Int, _ isSpace: Bool) -> Void
) {
  var index = line.lowerBound
  while index < line.upperBound {
    let byte = text[index]
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let isSpace = Characters.whiteSpaceLength(at: index, in: text) > 0
    var width = 1
    if byte >= 0xCC {
      let scalar = String(decoding: text[index..<min(line.upperBound, index + length)], as: UTF8.self).unicodeScalars
        .first
      if scalar?.properties.isGraphemeExtend == true {
        width = 0
      } else if byte >= 0xE3 && byte <= 0xED || byte == 0xEF || byte >= 0xF0 {
        width = 2
      }
    }
    visit(index, { column in byte == 0x09 ? 8 - column % 8 : width }, isSpace)
    index += length
  }
}

private func intersection(_ one: [Columns], _ other: [Columns]) -> [Columns] {
  one.flatMap { band in other.map { $0.clamped(to: band) } }.filter { $0.count > 1 }
}

/// The texts of a line before, between and after `bands`.
private func parts(of line: Range<Int>, between bands: [Columns], in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  var (column, start, found): (Int, Int, [Range<Int>]) = (0, line.lowerBound, [])
  walk(line, in: text) { index, width, _ in
    while found.count < bands.count, column >= bands[found.count].lowerBound {
      found.append(trimmed(start..<index, in: text))
      start = index
    }
    column += width(column)
  }
  found.append(trimmed(start..<line.upperBound, in: text))
  while found.count <= bands.count { found.append(line.upperBound..<line.upperBound) }
  return found
}

private func isBehindSentences(
  _ band: Columns, _ rows: [Int], _ lines: [Line], _ text: UnsafeBufferPointer<UInt8>
) -> Bool {
  rows.allSatisfy { row in
    let parts = parts(of: lines[row].range, between: [band], in: text)
    return parts[0].isEmpty || parts[1].isEmpty
      || endsLikeSentence(parts[0], in: text) && text[parts[0].upperBound - 1] != 0x3A
  }
}
