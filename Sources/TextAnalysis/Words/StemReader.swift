import Bitext
import ICU
import Languages

/// The stems of a text's words, as strings: for comparing terms.
///
/// Holds C state: one for each thread.
package final class StemReader {
  private let breaks: WordBreaks
  private let forms: WordForms
  private let elision: Elision

  /// A reader of texts in `language`; nil stems nothing.
  package init(language: Language?) throws(ICUError) {
    let base = language?.base ?? "und"
    elision = Elision(language: base)
    breaks = try WordBreaks(language: language)
    forms = WordForms(language: base)
  }

  /// The stem of one word.
  package func stem(of word: some StringProtocol) -> String { forms.form(of: String(word)) }

  /// The stems of all words of a text, in order.
  package func stems(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      breaks.split(bytes)
      let (boundaries, statuses) = (breaks.boundaries, breaks.statuses)
      return boundaries.indices.dropFirst().compactMap { index in
        guard statuses[index] >= BreakIterator.WordKind.number.rawValue else { return nil }
        let word = UnsafeBufferPointer(rebasing: bytes[Int(boundaries[index - 1])..<Int(boundaries[index])])
        // The article of l'accord is none of the term's.
        if elision.apostrophe == .partsArticles, let cut = elision.cut(word) {
          return stem(of: String(decoding: word[cut.upperBound...], as: UTF8.self))
        }
        return stem(of: String(decoding: word, as: UTF8.self))
      }
    }
  }
}
