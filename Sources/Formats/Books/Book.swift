import Bitext

/// Texts in step, as they are read: passages of a paragraph or less, each of them in every language.
struct Book {
  /// What corresponds: a run of segments of each text, or nothing.
  struct Row: Hashable {
    var sides: [Range<Int>]
    /// Whether what follows the first text stands elsewhere in its own document.
    var isMoved = false
  }

  /// Above this many bytes a paragraph is shown in parts, so that nobody loses the place in the other text: six lines or
  /// so of Latin letters, and as much to read in three bytes a character.
  static let mostBytes = 700

  /// The text that leads, and its translations.
  let texts: [SegmentedDocument]
  /// Rows that are shown together, in the order of the first text.
  private(set) var passages: [[Row]] = []

  /// Rows go into one passage for as long as the paragraph of the first text goes on; where it has nothing, that of the
  /// next. O(rows).
  init(_ texts: [SegmentedDocument], _ rows: [Row]) {
    self.texts = texts
    var passage: [Row] = []
    var blocks: [Int?] = texts.map { _ in nil }
    for row in rows {
      if startsPassage(row, after: blocks) {
        passages += parts(passage)
        passage = []
        blocks = texts.map { _ in nil }
      }
      passage.append(row)
      for (text, side) in row.sides.enumerated() where !side.isEmpty && (text == 0 || !row.isMoved) {
        blocks[text] = texts[text].segments[side.upperBound - 1].block
      }
    }
    passages += parts(passage)
  }

  /// - Parameter blocks: where each text's part of the passage ends.
  private func startsPassage(_ row: Row, after blocks: [Int?]) -> Bool {
    for (text, side) in row.sides.enumerated() where !side.isEmpty {
      guard let block = blocks[text] else { continue }
      return texts[text].segments[side.lowerBound].block != block
    }
    return true
  }

  /// A passage in parts of about one length, none of which is much longer than ``mostBytes``.
  private func parts(_ passage: [Row]) -> [[Row]] {
    guard !passage.isEmpty else { return [] }
    let size = passage.reduce(0) { $0 + bytes(of: $1) }
    let count = (size + Self.mostBytes - 1) / Self.mostBytes
    guard count > 1 else { return [passage] }
    var parts: [[Row]] = [[]]
    var passed = 0
    for row in passage {
      // A new part starts where the last one has its share.
      if passed * count >= size * parts.count, !parts[parts.count - 1].isEmpty { parts.append([]) }
      parts[parts.count - 1].append(row)
      passed += bytes(of: row)
    }
    return parts
  }

  /// The length of a row's longest side.
  func bytes(of row: Row) -> Int {
    zip(texts, row.sides).map { text, side in
      side.isEmpty
        ? 0 : text.segments[side.upperBound - 1].range.upperBound - text.segments[side.lowerBound].range.lowerBound
    }.max() ?? 0
  }
}

extension Book {
  /// What of one text stands in a passage: a block, or as much of it as belongs there.
  struct Piece: Hashable {
    enum Item: Hashable {
      case text(Range<Int>)
      /// What stands elsewhere in its document.
      case moved(Range<Int>)
      /// Nothing, where another text has something.
      case gap
    }

    /// Nil where there is nothing else than a gap.
    var block: Int?
    var items: [Item]
  }

  /// What of a text stands in a passage, block by block.
  func pieces(_ text: Int, of passage: [Row]) -> [Piece] {
    var pieces: [Piece] = []
    for row in passage {
      let side = row.sides[text]
      if side.isEmpty {
        if pieces.isEmpty { pieces.append(Piece(block: nil, items: [])) }
        if pieces[pieces.count - 1].items.last != .gap { pieces[pieces.count - 1].items.append(.gap) }
      }
      var rest = side
      while let first = rest.first {
        let block = texts[text].segments[first].block
        let run = first..<(rest.first { texts[text].segments[$0].block != block } ?? rest.upperBound)
        rest = run.upperBound..<rest.upperBound
        append(run, of: block, isMoved: row.isMoved && text > 0, to: &pieces)
      }
    }
    return pieces
  }

  private func append(_ run: Range<Int>, of block: Int, isMoved: Bool, to pieces: inout [Piece]) {
    if pieces.isEmpty || pieces[pieces.count - 1].block.map({ $0 != block }) == true {
      pieces.append(Piece(block: block, items: []))
    }
    let last = pieces.count - 1
    pieces[last].block = block
    // Segments that follow each other are one text, so that what is bold across both stays one.
    if !isMoved, case .text(let before) = pieces[last].items.last, before.upperBound == run.lowerBound {
      pieces[last].items[pieces[last].items.count - 1] = .text(before.lowerBound..<run.upperBound)
    } else {
      pieces[last].items.append(isMoved ? .moved(run) : .text(run))
    }
  }

  /// Whether the piece has the start of its block.
  func startsBlock(_ piece: Piece, of text: Int) -> Bool {
    guard let block = piece.block else { return true }
    for item in piece.items {
      switch item {
      case .text(let run), .moved(let run):
        return texts[text].segments[run.lowerBound].range.lowerBound
          == texts[text].document.blocks[block].range.lowerBound
      case .gap: continue
      }
    }
    return true
  }

  /// What part the piece plays in its document.
  func kind(of piece: Piece, in text: Int) -> Block.Kind {
    piece.block.map { texts[text].document.blocks[$0].kind } ?? .paragraph
  }
}
