import Glibc
import Lexicons
import TextAnalysis
import Workflows

extension ResourceFolders {
  /// Where the user's environment says that things are.
  ///
  /// - The cache: `$XDG_CACHE_HOME/enregard`, else `~/.cache/enregard` (XDG Base Directory Specification 0.8); none
  ///   without either, since in a folder that all may write to others could put what is read here.
  /// - Dictionaries: `$ENREGARD_DICTIONARIES`, else where Debian's packages put them.
  /// - Spelling dictionaries: the folders of `$ENREGARD_HUNSPELL` (separated by colons), else where Debian's packages put
  ///   them and where Hunspell looks by itself.
  static var ofEnvironment: ResourceFolders {
    let home = variable("HOME")
    let spelling = getenv("ENREGARD_HUNSPELL").map { String(cString: $0).split(separator: ":").map(String.init) }
    return ResourceFolders(
      cache: variable("XDG_CACHE_HOME").map { $0 + "/enregard" } ?? home.map { $0 + "/.cache/enregard" },
      dictionaries: variable("ENREGARD_DICTIONARIES") ?? defaultDictionaryDirectory,
      spelling: spelling ?? (home.map { ["\($0)/.local/share/hunspell"] } ?? []) + Speller.standardFolders)
  }
}

/// An environment variable that holds an absolute path.
private func variable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
}
