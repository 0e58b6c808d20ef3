import Glibc
import Languages

/// A language that pages can be in.
struct PageLanguageArgument: ListedArgument {
  var language: InterfaceLanguage

  init?(argument: String) {
    guard let language = InterfaceLanguage(argument.lowercased()) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { InterfaceLanguage.all.map(\.code) }
}

extension InterfaceLanguage {
  /// What the user's environment is set to; English where the program does not speak that.
  static var ofEnvironment: InterfaceLanguage {
    // The first one that is set decides (POSIX, chapter 8).
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { (name: String) in getenv(name) }
      .map { String(cString: $0) }.first { !$0.isEmpty }
    return locale.flatMap { InterfaceLanguage($0.prefix { $0.isLetter }.lowercased()) } ?? .english
  }
}
