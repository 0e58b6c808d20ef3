import Bitext

extension Book {
  /// A heading of the first text.
  struct Heading: Hashable {
    var level: Int
    /// The block that it is.
    var block: Int
    /// The passage that it is in.
    var passage: Int
    /// In each language; empty where a text has none.
    var titles: [String]
  }

  /// The headings of the first text, in order.
  func headings() -> [Heading] {
    passages.indices.flatMap { index in
      let pieces = pieces(0, of: passages[index])
      return pieces.compactMap { piece -> Heading? in
        guard let block = piece.block, case .heading(let level) = kind(of: piece, in: 0), startsBlock(piece, of: 0)
        else { return nil }
        // Of a passage with more than the heading nobody can say which part of a translation is its heading.
        let titles = texts.indices.map { text in
          text == 0 ? plainText(piece, 0) : pieces.count > 1 ? "" : plainText(text, of: passages[index])
        }
        return Heading(level: level, block: block, passage: index, titles: titles)
      }
    }
  }

  private func plainText(_ text: Int, of passage: [Row]) -> String {
    pieces(text, of: passage).map { plainText($0, text) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func plainText(_ piece: Piece, _ text: Int) -> String {
    piece.items.compactMap { item in
      switch item {
      case .text(let run), .moved(let run): texts[text].text(of: run)
      case .gap: nil
      }
    }.joined(separator: " ")
  }

  /// Above this many bytes of text a chapter goes on in another file: devices lay out a file as a whole.
  static let mostBytesOfFile = 200_000

  /// The passages of each file of a book: a chapter, or a part of a long one.
  func files(_ headings: [Heading]) -> [Range<Int>] {
    let level = Self.chapterLevel(headings)
    let starts = Set(headings.filter { $0.level <= level }.map(\.passage))
    var files: [Range<Int>] = []
    var (start, size) = (0, 0)
    for (index, passage) in passages.enumerated() {
      if index > start, size > Self.mostBytesOfFile || starts.contains(index) {
        files.append(start..<index)
        (start, size) = (index, 0)
      }
      size += texts.count * passage.reduce(0) { $0 + bytes(of: $1) }
    }
    return files + [start..<passages.count]
  }

  /// The highest level with more than one heading, so that a title above all chapters does not make one of the book; else
  /// the only level that there is.
  private static func chapterLevel(_ headings: [Heading]) -> Int {
    let levels = Dictionary(grouping: headings, by: \.level)
    return levels.filter { $0.value.count > 1 }.keys.min() ?? levels.keys.min() ?? 0
  }

  /// What each text is called: by its first heading where no other is as high, else by its file's name without extension.
  func titles() -> [String] {
    texts.map { text in
      let headings = text.document.blocks.compactMap { block -> (level: Int, range: Range<Int>)? in
        if case .heading(let level) = block.kind { (level, block.range) } else { nil }
      }
      if let first = headings.first, headings.dropFirst().allSatisfy({ $0.level > first.level }) {
        let words = text.document.text(in: first.range).split(whereSeparator: \.isWhitespace)
        if !words.isEmpty { return words.joined(separator: " ") }
      }
      let name = shownName(text.document.name)
      guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
      return String(name[..<dot])
    }
  }
}
