import Bitext
import ICU

/// The stems of a text's words, as strings: for comparing terms.
///
/// Holds C state: one for each thread.
public final class StemReader {
  private let breaks: WordBreaks
  private let forms: WordForms
  private let language: String

  /// A reader of texts in `language`; nil stems nothing.
  public init(language: Language?) throws(ICUError) {
    self.language = language?.base ?? "und"
    breaks = try WordBreaks(language: language)
    forms = WordForms(language: self.language)
  }

  /// The stem of one word.
  public func stem(of word: some StringProtocol) -> String { forms.form(of: String(word)) }

  /// The stems of all words of a text, in order.
  public func stems(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      breaks.split(bytes)
      let (boundaries, statuses) = (breaks.boundaries, breaks.statuses)
      return boundaries.indices.dropFirst().compactMap { index in
        guard statuses[index] >= BreakIterator.WordKind.number.rawValue else { return nil }
        let word = UnsafeBufferPointer(rebasing: bytes[Int(boundaries[index - 1])..<Int(boundaries[index])])
        // The article of l'accord is none of the term's.
        if let cut = Elision.cut(word, language: language), language != "en" {
          return stem(of: String(decoding: word[cut.upperBound...], as: UTF8.self))
        }
        return stem(of: String(decoding: word, as: UTF8.self))
      }
    }
  }
}
