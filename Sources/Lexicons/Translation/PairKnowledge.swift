import Bitext
import TextAnalysis

/// What is known of two languages whatever the texts: dictionaries, the names of months and weekdays.
///
/// Made once and shared by all texts of the pair.
package struct PairKnowledge: Sendable {
  let lexicons: [LexiconIndex]
  let sourceCalendar: CalendarNames
  let targetCalendar: CalendarNames

  /// - Parameters:
  ///   - languages: primary language subtags, "und" where a language isn't known.
  ///   - lexicons: dictionaries from the first language to the second.
  ///   - cacheFolder: where to keep large dictionaries as they are looked up, so that the next run starts at once.
  package init(languages: (source: String, target: String), lexicons: [Lexicon], cacheFolder: String? = nil) {
    self.lexicons = lexicons.map { LexiconIndex($0, languages: languages, cachedIn: cacheFolder) }
    sourceCalendar = CalendarNames(language: languages.source, forms: WordForms(language: languages.source))
    targetCalendar = CalendarNames(language: languages.target, forms: WordForms(language: languages.target))
  }
}
