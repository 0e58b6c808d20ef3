import Bitext
import Dispatch
import Evidence
import Foundation

/// Pairs the segments of two documents.
///
/// The alignment depends on the two texts and the lexicons alone: the same input gives the same beads on any machine.
public struct Aligner: Sendable {
  /// Dictionaries to draw on; with none, evidence comes from the documents alone.
  public var lexicons: [Lexicon]
  /// Kinds of evidence to do without, for measuring what each is worth.
  package var omitting: Set<Link.Kind> = []
  package var engine = Engine()

  /// An aligner with the weights learned from gold alignments.
  public init(lexicons: [Lexicon]) {
    self.lexicons = lexicons
  }

  /// The beads between `source` and `target`, with confidences.
  ///
  /// - Parameter progress: called now and then, from any thread, with the share done, 0 to 1.
  /// - Throws: `ICUError` when ICU can't split words, which takes a broken installation.
  public func align(
    _ source: SegmentedDocument, _ target: SegmentedDocument,
    progress: (@Sendable (Double) -> Void)? = nil
  ) throws -> Bitext {
    let texts = try TextPair(source, target)
    progress?(0.2)
    let prior = prior(of: texts)
    progress?(0.3)
    let path = engine.align(source: texts.source, target: texts.target, prior: prior) { progress?(0.3 + 0.7 * $0) }
    let beads = path.map { step in
      Bead(
        source: step.bead.i..<step.bead.i + step.bead.m, target: step.bead.j..<step.bead.j + step.bead.n,
        confidence: min(1, max(0, Double(step.confidence))))
    }
    return Bitext(source: source, target: target, beads: beads)
  }

  /// For each bead of `bitext`, what speaks for it, strongest first.
  ///
  /// Works on any bitext, whoever aligned it: what is learned from the texts is learned from its beads.
  /// - Throws: as `align`.
  public func links(in bitext: Bitext) throws -> [[Link]] {
    let texts = try TextPair(bitext.source, bitext.target)
    let prior = prior(of: texts)
    let samples = bitext.beads.filter { !$0.isNull }.map {
      TranslationModel.Sample(source: $0.source, target: $0.target, weight: Float($0.confidence))
    }
    let table = engine.learning.learn(
      from: samples, source: texts.source, target: texts.target, prior: prior.table)
    let linker = Linker(table: table, prior: prior, target: texts.target)
    return bitext.beads.map { bead in
      linker.links(
        between: texts.sourceTokens(bead.source, of: bitext.source),
        and: texts.targetTokens(bead.target, of: bitext.target))
    }
  }

  private func prior(of texts: TextPair) -> PriorEvidence {
    PriorEvidence(
      source: texts.source, target: texts.target, languages: texts.languages, lexicons: lexicons, omitting: omitting)
  }
}

/// Both documents as tokens, and the tokenizers that made them.
private struct TextPair {
  let source: TokenizedText
  let target: TokenizedText
  let languages: (source: String, target: String)
  private let tokenizers: (source: Tokenizer, target: Tokenizer)

  /// Tokenizes both sides at once.
  init(_ first: SegmentedDocument, _ second: SegmentedDocument) throws {
    let tokenizers = (
      try Tokenizer(language: first.document.language), try Tokenizer(language: second.document.language)
    )
    // Each side's tokenizer and result are touched by one thread only.
    nonisolated(unsafe) let both = tokenizers
    nonisolated(unsafe) var texts = (TokenizedText(), TokenizedText())
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      if side == 0 { texts.0 = both.0.tokenize(first) } else { texts.1 = both.1.tokenize(second) }
    }
    (source, target) = texts
    self.tokenizers = tokenizers
    languages = (tokenizers.0.language, tokenizers.1.language)
  }

  func sourceTokens(_ segments: Range<Int>, of document: SegmentedDocument) -> [PlacedToken] {
    tokens(segments, of: document, tokenizers.source, source)
  }

  func targetTokens(_ segments: Range<Int>, of document: SegmentedDocument) -> [PlacedToken] {
    tokens(segments, of: document, tokenizers.target, target)
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
