import Bitext
import ICU

extension Language {
  /// The language of a tag as a user writes it, such as `fr_CA` or `eng`; nil when it is not a language.
  public init?(parsing text: String) {
    guard let tag = LanguageTag.canonical(text) else { return nil }
    self.init(canonical: tag)
  }
}
