import Bitext
import ICU
import TextAnalysis

extension WordReader {
  /// Which side of a pair it reads.
  public enum Side: Sendable {
    case source
    case target
  }

  /// A reader of one side of `knowledge`.
  package convenience init(
    _ side: Side, of knowledge: WordKnowledge, language: Language?,
    marks: @escaping @Sendable (WordEntry) -> UInt32 = { _ in 0 }
  ) throws(ICUError) {
    try self.init(
      words: side == .source ? knowledge.source : knowledge.target,
      translations: side == .source ? knowledge.forward : knowledge.backward, language: language, marks: marks)
  }
}

extension QuantityFinder {
  /// A finder for one side of `knowledge`.
  package convenience init(_ side: WordReader.Side, of knowledge: WordKnowledge) {
    self.init(words: side == .source ? knowledge.source : knowledge.target)
  }
}

extension WordKnowledge {
  /// Which classes of words are neighbours in the two languages; nil where nothing was counted of one of them.
  package var sequences: (source: WordSequences, target: WordSequences)? {
    guard let source = source.sequences, let target = target.sequences else { return nil }
    return (source, target)
  }
}
