import Bitext
import ICU

/// Splits blocks into sentences: ICU's sentence boundaries (UAX #29), corrected at each stop by what is known of the
/// language (abbreviations, words that start sentences, quotation marks).
///
/// Works on any language; languages with abbreviations in `LanguageData` use these, the others ICU's
/// suppressions. A value that may be shared between threads; each call of `segment` opens an iterator of its own.
public struct Segmenter: Sendable {
  private let rules: LanguageRules
  private let locale: String

  /// - Parameter language: of the documents; nil when it is not known.
  public init(language: Language?) {
    rules = .rules(for: language)
    let tag = language?.tag ?? "root"
    locale = rules.isComplete ? tag : "\(tag)@ss=standard"
  }

  /// The document's segments: contiguous over each block, so that joining them restores it; white space and closing marks
  /// belong to the segment before, and every segment has something that a reader sees.
  ///
  /// A block in which a reader sees nothing has no segments. Line ends inside a block count as spaces. Linear.
  public func segment(_ document: Document) -> SegmentedDocument {
    let iterator = openIterator()
    var segments: [Segment] = []
    var scratch = Scratch()
    document.utf8.withUnsafeBufferPointer { text in
      for (index, block) in document.blocks.enumerated() {
        let bytes = UnsafeBufferPointer(rebasing: text[block.range])
        scratch.unfold(bytes)
        scratch.findSentences(in: bytes, with: iterator, rules: rules)
        appendSegments(to: &segments, from: scratch, of: block, at: index, in: document, text: bytes)
      }
    }
    return SegmentedDocument(document: document, segments: segments)
  }

  /// A locale that ICU doesn't know gives its root rules, so opening fails only where ICU's data is missing; then
  /// stops are judged without it, and nothing is lost (`ICUData.check()` tells those who would know).
  private func openIterator() -> BreakIterator? {
    (try? BreakIterator(.sentence, locale: locale)) ?? (try? BreakIterator(.sentence, locale: "root"))
  }
}

/// Appends the sentences that `scratch` has found in `block`.
func appendSegments(
  to segments: inout [Segment], from scratch: Scratch, of block: Block, at index: Int, in document: Document,
  text: UnsafeBufferPointer<UInt8>
) {
  var start = 0
  var line = block.line
  var lineEnd = scratch.lineEnds.startIndex
  for boundary in scratch.sentences {
    let end = Int(boundary)
    // The line of the first character to be seen.
    var visible = start
    while visible < end {
      let length = Characters.invisibleLength(at: visible, in: text)
      if length == 0 { break }
      visible += length
    }
    while lineEnd < scratch.lineEnds.endIndex, Int(scratch.lineEnds[lineEnd]) <= visible {
      line += 1
      lineEnd += 1
    }
    let offset = block.range.lowerBound
    if let place = document.filePlace(of: offset + visible) { line = place.line }
    segments.append(Segment(range: (offset + start)..<(offset + end), block: index, line: line))
    start = end
  }
}
