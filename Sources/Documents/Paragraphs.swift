import Bitext

/// What separates the paragraphs of a plain text.
public enum ParagraphSeparator: String, CaseIterable, Sendable {
  /// The end of each line.
  case lines
  /// Blank lines; a paragraph's own lines are broken to fit a width.
  case blankLines = "blank-lines"
}

/// Which lines of a plain text make a block together.
struct Paragraphs {
  private let lines: [Line]
  private let text: UnsafeBufferPointer<UInt8>
  private let measure: WrapMeasure
  private let marks: [LineMark?]
  private let separator: ParagraphSeparator?
  private let isWrapped: Bool

  /// - Parameter separator: what the user says; nil to find out.
  init(_ lines: [Line], in text: UnsafeBufferPointer<UInt8>, separator: ParagraphSeparator?) {
    measure = WrapMeasure(lines, in: text)
    marks = lines.map { line in
      line.isBlank ? nil : LineMark(UnsafeBufferPointer(rebasing: text[trimmed(line.range, in: text)]))
    }
    (self.lines, self.text, self.separator) = (lines, text, separator)
    isWrapped = separator.map { $0 == .blankLines } ?? Documents.isWrapped(lines, measure)
  }

  var layout: Layout { isWrapped ? .blankLines : .lines }

  /// The blocks of lines that no blank line parts.
  func blocks(of group: Range<Int>) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var first = group.lowerBound
    let isOneParagraph = separator == nil && isParagraph(group)
    for index in group
    where index + 1 == group.upperBound || lines[index].endsParagraph
      || endsBlock(index, group, isOneParagraph: isOneParagraph)
    {
      let pieces = (first...index).map { trimmed(lines[$0].range, in: text) }
      blocks.append(TextBlock(pieces: pieces, line: lines[first].number))
      first = index + 1
    }
    return blocks
  }

  private func endsBlock(_ index: Int, _ group: Range<Int>, isOneParagraph: Bool) -> Bool {
    if separator == .lines { return true }
    if startsItem(index + 1, group) { return true }
    if separator == .blankLines || isOneParagraph { return false }
    guard isWrapped else { return true }
    // Where the next word would have fitted, someone ended the line on purpose.
    return !measure.isFull(index)
      && (measure.isTerminated[index] || measure.isShort(index) && !measure.startsSmall[index + 1])
  }

  /// Whether line `index`, not the first of its group, starts an item of a list or a numbered heading, and does not only go
  /// on with what looks like one: `am / 2. Mai`, `he said / - and meant it -`.
  private func startsItem(_ index: Int, _ group: Range<Int>) -> Bool {
    guard let mark = marks[index] else { return false }
    if !mark.isInitial, !measure.isFull(index - 1) || measure.isTerminated[index - 1] { return true }
    // The nearest marks on both sides tell: others of the same list.
    if let last = (group.lowerBound..<index).last(where: { belongs(marks[$0], with: mark) }).flatMap({ marks[$0] }),
      mark.follows(last)
    {
      return !mark.isDash || marks[group.lowerBound]?.isDash == true
    }
    guard !mark.isDash, !mark.isInitial, mark.isFirst,
      let next = (index + 1..<group.upperBound).first(where: { belongs(marks[$0], with: mark) })
    else { return false }
    return marks[next]?.follows(mark) ?? false
  }

  private func belongs(_ other: LineMark?, with mark: LineMark) -> Bool {
    guard let other else { return false }
    if mark.follows(other) || other.follows(mark) { return true }
    return other.style == mark.style || other.numbers.count > 1 || mark.numbers.count > 1
  }

  /// Lines longer than this are paragraphs by themselves.
  private static let longest = 130

  /// Whether the lines of a group are one paragraph, however they are broken: none but the last ends like a sentence with
  /// a capital behind it, the last one does, and some start with a small letter, or, in scripts without, all do so alike.
  private func isParagraph(_ group: Range<Int>) -> Bool {
    let inner = group.dropLast()
    guard let last = group.last, !inner.isEmpty, measure.isTerminated[last],
      !group.contains(where: { measure.columns[$0] > Self.longest })
    else { return false }
    let small = inner.filter { measure.startsSmall[$0 + 1] || measure.startsCaseless[$0 + 1] }.count
    return small > 0 && small * 3 >= inner.count && inner.allSatisfy { !measure.isTerminated[$0] }
  }
}
