import Bitext
import Evidence

/// The dictionaries to align these languages with.
func lexicons(for source: Language?, _ target: Language?) -> [Lexicon] {
  []
}
