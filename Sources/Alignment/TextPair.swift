import Bitext
import TextAnalysis

/// The tokenizers of two documents' languages, for one thread.
struct TextPair {
  private let source: Tokenizer
  private let target: Tokenizer

  init(_ source: SegmentedDocument, _ target: SegmentedDocument) throws {
    self.source = try Tokenizer(language: source.document.language)
    self.target = try Tokenizer(language: target.document.language)
  }

  /// Both sides as tokens.
  mutating func tokens(
    of first: SegmentedDocument, _ second: SegmentedDocument
  ) -> (source: TokenizedText, target: TokenizedText) {
    (source.tokenize(first), target.tokenize(second))
  }

  /// The tokens of segments with their places, in the types of `text`, the last that was tokenized.
  func sourceTokens(_ segments: Range<Int>, of document: SegmentedDocument, in text: TokenizedText) -> [PlacedToken] {
    tokens(segments, of: document, source, text)
  }

  /// The same for the target.
  func targetTokens(_ segments: Range<Int>, of document: SegmentedDocument, in text: TokenizedText) -> [PlacedToken] {
    tokens(segments, of: document, target, text)
  }

  private func tokens(
    _ segments: Range<Int>, of document: SegmentedDocument, _ tokenizer: Tokenizer, _ text: TokenizedText
  ) -> [PlacedToken] {
    document.document.utf8.withUnsafeBufferPointer { utf8 in
      segments.flatMap { index -> [PlacedToken] in
        let range = document.segments[index].range
        return tokenizer.tokens(of: UnsafeBufferPointer(rebasing: utf8[range])).compactMap { token in
          guard Int(token.type) < text.typeCount, text.classes[Int(token.type)] != .punctuation else { return nil }
          return PlacedToken(
            type: token.type,
            range: token.range.lowerBound + range.lowerBound..<token.range.upperBound + range.lowerBound)
        }
      }
    }
  }
}
