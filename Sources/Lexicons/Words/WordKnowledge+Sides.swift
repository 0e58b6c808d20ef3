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
  package convenience init(_ side: Side, of knowledge: WordKnowledge, language: Language?) throws(ICUError) {
    try self.init(
      words: side == .source ? knowledge.source : knowledge.target,
      translations: side == .source ? knowledge.forward : knowledge.backward, language: language)
  }
}

extension QuantityFinder {
  /// A finder for one side of `knowledge`.
  package init(_ side: WordReader.Side, of knowledge: WordKnowledge) {
    self.init(words: side == .source ? knowledge.source : knowledge.target)
  }
}
