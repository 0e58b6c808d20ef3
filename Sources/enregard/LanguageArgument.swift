import ArgumentParser
import Bitext
import Languages
import Synchronization

/// A language as users write it: a BCP 47 tag, canonical or nearly so.
struct LanguageArgument: ExpressibleByArgument {
  var language: Language
  private static let refused = Mutex<String?>(nil)

  /// What to write for the last argument that was no language; the parser of arguments has no place for it.
  static var remedy: String? {
    refused.withLock { $0 }.map { argument in
      Language(named: argument).map { "write \($0.tag)" } ?? "write a code such as en or pt-BR"
    }
  }

  /// The languages that something is known of; any other code is taken, too.
  static var defaultCompletionKind: CompletionKind { .list(LanguageData.all.map(\.code)) }

  init?(argument: String) {
    guard let language = Language(parsing: argument) else {
      Self.refused.withLock { $0 = argument }
      return nil
    }
    self.language = language
  }
}

/// Languages as users write several: separated by commas.
struct LanguageListArgument: ExpressibleByArgument {
  var languages: [Language]

  static var defaultCompletionKind: CompletionKind { LanguageArgument.defaultCompletionKind }

  init?(argument: String) {
    let found = argument.split(separator: ",", omittingEmptySubsequences: false).map {
      LanguageArgument(argument: String($0))?.language
    }
    languages = found.compactMap { $0 }
    if languages.count < found.count { return nil }
  }
}
