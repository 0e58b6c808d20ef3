import ArgumentParser
import Bitext
import Languages

/// A language as users write it: a BCP 47 tag, canonical or nearly so.
struct LanguageArgument: ExpressibleByArgument {
  var language: Language

  init?(argument: String) {
    guard let language = Language(parsing: argument) else { return nil }
    self.language = language
  }
}
