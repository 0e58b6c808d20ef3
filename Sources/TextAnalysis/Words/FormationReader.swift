import Foundation
import Languages

/// Tells words that are made of others as a language makes new ones: precompiled, serverless, webpage.
struct FormationReader: Sendable {
  private let prefixes: [String]
  private let endings: [Inflection.Ending]
  private let joinsWords: Bool

  init(_ data: WordFormation) {
    prefixes = data.prefixes.list + WordFormation.shared.list
    endings = data.endings
    joinsWords = data.joinsWords
  }

  /// In letters: of what is left of a word without a prefix or ending, and of each of two words that are written as one.
  private static let leastRest = 4
  private static let leastPart = 3

  /// - Parameter isWord: whether a part of the word is one of the dictionary's.
  func isFormed(_ word: String, of isWord: (String) -> Bool) -> Bool {
    if isDerived(word, of: isWord) { return true }
    let plain = word.folding(options: .diacriticInsensitive, locale: nil)
    for prefix in prefixes where word.hasPrefix(prefix) || plain.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      if rest.count >= Self.leastRest, isWord(rest) || isDerived(rest, of: isWord) { return true }
    }
    guard joinsWords, word.count >= Self.leastPart + Self.leastRest else { return false }
    return (Self.leastPart...(word.count - Self.leastPart)).contains { count in
      isWord(String(word.prefix(count))) && isWord(String(word.dropFirst(count)))
    }
  }

  /// Whether a word is one of `isWord` with an ending.
  func isDerived(_ word: String, of isWord: (String) -> Bool) -> Bool {
    endings.contains { ending, replacements in
      guard word.hasSuffix(ending) else { return false }
      let stem = word.dropLast(ending.count)
      return replacements.contains { stem.count + $0.count >= Self.leastRest && isWord(stem + $0) }
    }
  }
}
