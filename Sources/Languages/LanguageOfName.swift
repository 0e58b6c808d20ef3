import Bitext
import ICU

/// The language that a path tells: `article.fr.txt`, `article.pt-BR.txt`, `corpus.fr`, `article_fr.txt`,
/// `article-fr_CA.txt`, `fr.txt`, `fr/article.txt`; nil when it tells none.
///
/// Only codes of known languages count, and where words stand, too (after `_` or `-`, as a folder), not those that
/// are English words: `how_to.txt` is not Tongan.
public func language(inName path: String) -> Language? {
  let parts = path.split(separator: "/")
  guard let name = parts.last, name != "-" else { return nil }
  var pieces = name.split(separator: ".", omittingEmptySubsequences: false)
  if let last = pieces.last, pieces.count > 1, !last.isEmpty {
    if let found = language(code: last), !extensions.contains(last.lowercased()) { return found }
    pieces.removeLast()
  }
  if pieces.count > 1, let last = pieces.last, let found = language(code: last) { return found }
  if let stem = pieces.last, let found = language(inStem: stem) { return found }
  guard parts.count > 1 else { return nil }
  return language(word: parts[parts.count - 2])
}

/// Codes that are usual file name extensions of something else.
private let extensions: Set<String> = ["sh", "so", "ps", "ml", "ts", "tt", "rm", "mo", "la", "lo", "sc"]

private let words = LanguageData.union(\.pathWords)

/// After the last `_` or `-` of a name, with its region before it: `article_fr_CA`, `article-pt-BR`.
private func language(inStem stem: Substring) -> Language? {
  let parts = stem.split { $0 == "_" || $0 == "-" }
  guard let last = parts.last else { return nil }
  if parts.count > 1, last.count == 2 || last.count == 4, last.first?.isUppercase == true,
    let found = language(word: parts[parts.count - 2] + "-" + last)
  {
    return found
  }
  return language(word: last)
}

private func language(word: Substring) -> Language? {
  let base = word.prefix { $0 != "-" && $0 != "_" }
  return base.count == 2 && !words.contains(base.lowercased()) ? language(code: word) : nil
}

/// Of a code of two letters, or of three that stand for two (`eng`), with script or region.
private func language(code: Substring) -> Language? {
  let base = code.prefix { $0 != "-" && $0 != "_" }
  guard base.count == 2 || base.count == 3, base.allSatisfy({ $0.isASCII && $0.isLetter }),
    let found = Language(parsing: String(code)), found.base.count == 2
  else { return nil }
  return found
}
