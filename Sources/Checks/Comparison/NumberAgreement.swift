import Languages
import Lexicons
import TextAnalysis

extension ExaminedText {
  /// Neighbours of which one is singular and the other plural, articles that do not fit the sound behind them, pronouns in
  /// the wrong case, in a language whose nouns and verbs tell by an ending.
  func disagreementsInNumber(by tools: CheckTools) -> [Disagreement] {
    guard !isShouted, let words = NumberAgreementWords.byLanguage[language] else { return [] }
    let reader = NumberReader(text: self, words: words, knowledge: tools.words, speller: tools.speller)
    var found: [Disagreement] = []
    // What does not agree has one of the words that are listed, or is a verb.
    for index in self.words.indices {
      let new =
        entries[index].classes.contains(.function)
        ? reader.disagreements(at: index) : reader.subject(ofPlainVerb: index).map { [$0] } ?? []
      found += new.filter { new in
        !found.contains { $0.places.contains { place in new.places.contains { $0.overlaps(place) } } }
      }
    }
    return found
  }
}
