import Languages
import TextAnalysis

extension PairExamination {
  /// Titles of the target that are written as English ones are, with a capital for each word: « Nettoyage Du Filtre ».
  ///
  /// What tells them from names is a small word with a capital inside, and that the source has none of their words. Linear.
  func titlesInCapitals() -> [(range: Range<Int>, written: String)] {
    guard Self.ofSmallTitles.contains(target.language) else { return [] }
    var spans = target.quotedSpans()
    if target.endMark == nil, !target.words.isEmpty, !target.isShouted { spans.append(0..<target.words.count) }
    return spans.compactMap { span in
      guard span.count >= 3, !target.touchesCode(target.range(of: span.lowerBound...(span.upperBound - 1))),
        span.allSatisfy({ target.entries[$0].isCapitalized && !target.entries[$0].isAllCapitals || isElided($0) })
      else { return nil }
      let inner = span.dropFirst()
      let content = span.filter { target.entries[$0].isContent }
      guard inner.contains(where: { target.entries[$0].classes.contains(.function) && target.entries[$0].length > 1 }),
        content.count >= 2,
        content.allSatisfy({ target.entries[$0].isSpelled && !target.entries[$0].isMarked(.people) }),
        !content.contains(where: { index in source.entries.contains { $0.isSame(as: target.entries[index]) } })
      else { return nil }
      let range = target.range(of: span.lowerBound...(span.upperBound - 1))
      let text = String(decoding: target.utf8[range], as: UTF8.self)
      return (range, text.prefix(1) + text.dropFirst().lowercased())
    }
  }

  /// Whether a word is an article that lost its vowel, which has no capital inside a title even where all others have.
  private func isElided(_ index: Int) -> Bool {
    target.entries[index].length == 1 && target.entries[index].classes.contains(.function)
  }

  private static let ofSmallTitles = LanguageData.codes { $0.datesHaveSmallLetters }
}

extension ExaminedText {
  /// The words between each two quotation marks that open and close.
  fileprivate func quotedSpans() -> [Range<Int>] {
    var (spans, open): ([Range<Int>], Int?) = ([], nil)
    for (place, byte) in utf8.enumerated() where byte >= 0xC2 {
      if quotes.opening.contains(where: { utf8[place...].starts(with: $0) }) {
        open = place
      } else if let start = open, quotes.closing.contains(where: { utf8[place...].starts(with: $0) }) {
        let first = words.firstIndex { $0.range.lowerBound > start } ?? words.count
        let end = words[first...].firstIndex { $0.range.lowerBound > place } ?? words.count
        spans.append(first..<end)
        open = nil
      }
    }
    return spans
  }
}

private let quotes = (opening: ["«", "“"].map { Array($0.utf8) }, closing: ["»", "”"].map { Array($0.utf8) })
