import Bitext
import Lexicons
import TextAnalysis

/// Where installed dictionaries are, and where to keep what takes time to make.
public struct ResourceFolders: Sendable {
  /// A cache for what takes time to make; nil for none.
  public var cache: String?
  /// Of dictionaries in dictd's format.
  public var dictionaries: String
  /// Of Hunspell's spelling dictionaries.
  public var spelling: [String]

  /// Those of Debian's packages, and no cache, when not given.
  public init(
    cache: String? = nil, dictionaries: String = defaultDictionaryDirectory,
    spelling: [String] = Speller.standardFolders
  ) {
    (self.cache, self.dictionaries, self.spelling) = (cache, dictionaries, spelling)
  }

  /// The installed spelling dictionaries of a language; nil where there are none.
  package func speller(of language: Language) -> Speller? { Speller(language: language, folders: spelling) }
}
