import Lexicons
import TextAnalysis

/// What checks use beside the pair.
struct CheckTools: Sendable {
  /// The user's glossary.
  var terms: TermIndex
  /// Dictionaries and word lists.
  var words: WordKnowledge
  /// Nil where no dictionary of the target language is installed.
  var speller: Speller?
}
