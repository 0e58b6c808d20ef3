import Lexicons
import TextAnalysis

/// What checks use beside the pair. A class, as each pair refers to it: its tables are too many to be passed by value.
final class CheckTools: Sendable {
  /// The user's glossary.
  let terms: TermIndex
  /// Dictionaries and word lists.
  let words: WordKnowledge
  /// Nil where no dictionary of the target language is installed.
  let speller: Speller?
  /// The same of the source language.
  let sourceSpeller: Speller?
  /// Which words without a counterpart are errors.
  let looseWords: LooseWordModels

  init(
    terms: TermIndex, words: WordKnowledge, speller: Speller?, sourceSpeller: Speller?, looseWords: LooseWordModels
  ) {
    (self.terms, self.words, self.looseWords) = (terms, words, looseWords)
    (self.speller, self.sourceSpeller) = (speller, sourceSpeller)
  }
}
