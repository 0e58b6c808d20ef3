import CICU

/// BCP 47 language tags.
package enum LanguageTag {
  /// The canonical, hyphenated tag of what a user wrote: `fr-FR` of `fr_FR`, `he` of `iw`, `en` of `eng`.
  ///
  /// Nil when it is not the tag of a language that ICU knows. A whole tag is read, never its first part.
  package static func canonical(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return fromBuffer { cicu_language_canonical(text, $0, $1) }
  }

  /// The language's name in another language: `français (France)` of `fr-FR` in `fr`.
  ///
  /// ICU gives the tag's own parts for what it has no name for.
  package static func displayName(_ tag: String, in language: String) -> String {
    fromBuffer { cicu_language_name(tag, language, $0, $1) } ?? tag
  }

  /// Whether the language is written from right to left: `ar`, `he`, `ku-Arab`, not `ku`.
  package static func isRightToLeft(_ tag: String) -> Bool { cicu_language_is_right_to_left(tag) != 0 }
}
