import Bitext
import Dispatch
import Glibc
import Lexicons
import TextAnalysis

/// The dictionaries to align these languages with: the list that is part of the program, and what the installed
/// dictionaries give, from the cache where it was made before. None where a language is not known, or both are one.
///
/// - Parameter say: told what takes so long when it takes more than a second, as the first time can (9 s with all of
///   FreeDict installed).
func lexicons(
  for source: Language?, _ target: Language?, say: @escaping @Sendable (String) -> Void
) -> [Lexicon] {
  guard let source, let target, source.base != target.base else { return [] }
  var found: [Lexicon] = []
  if let shipped = Lexicon.shipped(source: source, target: target) { found.append(shipped) }
  let note = DispatchWorkItem { say("making a word list from the installed dictionaries, this first time ...") }
  DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: note)
  defer { note.cancel() }
  let installed = LexiconCache(directory: cacheFolder())
    .lexicon(from: source, to: target, with: installedDictionaries(in: dictionaryFolder()))
  if installed.count > 0 { found.append(installed) }
  return found
}

/// What is used, for the user to know, such as `dictionaries: built in (29000 pairs)`.
func lexiconWords(_ lexicons: [Lexicon]) -> String {
  guard !lexicons.isEmpty else { return "dictionaries: none" }
  return "dictionaries: " + lexicons.map { "\($0.name) (\(counted($0.count, "pair")))" }.joined(separator: ", ")
}

/// Where to keep what costs time to make: `$XDG_CACHE_HOME/enregard`, else `~/.cache/enregard` (XDG Base Directory
/// Specification 0.8); nil without either, since in a folder that all may write to others could put what is read here.
func cacheFolder() -> String? {
  if let folder = variable("XDG_CACHE_HOME") { return folder + "/enregard" }
  return variable("HOME").map { $0 + "/.cache/enregard" }
}

/// Where dictionaries are installed: `$ENREGARD_DICTIONARIES`, else where Debian's packages put them.
func dictionaryFolder() -> String {
  variable("ENREGARD_DICTIONARIES") ?? defaultDictionaryDirectory
}

/// The installed spelling dictionaries of a language: in the folders of `$ENREGARD_HUNSPELL` (parted by colons), else
/// where Debian's packages put them and where Hunspell looks by itself.
func speller(of language: Language) -> Speller? {
  let folders = getenv("ENREGARD_HUNSPELL").map { String(cString: $0).split(separator: ":").map(String.init) }
  let own = variable("HOME").map { ["\($0)/.local/share/hunspell"] } ?? []
  return Speller(language: language, folders: folders ?? own + Speller.standardFolders)
}

/// An environment variable that holds an absolute path.
private func variable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
}
