import Bitext
import Files
import Languages

/// Two documents that belong together, by their places in the lists of names given.
public struct DocumentPair: Hashable, Sendable {
  /// How the pair was found.
  public enum Reason: Hashable, Sendable {
    /// The names are the same but for the language.
    case name
    /// What is in them, with a likeness from 0 to 1.
    case content(Double)
  }

  /// Index of the source.
  public var source: Int
  /// Index of the target.
  public var target: Int
  /// How the pair was found.
  public var reason: Reason

  /// A pair of indexes.
  public init(source: Int, target: Int, reason: Reason) {
    (self.source, self.target, self.reason) = (source, target, reason)
  }
}

/// Pairs paths, relative to their folders, whose names are the same but for a language code and the extension:
/// `guide.html` and `guide.html`, `a/guide.en.docx` and `a/guide.fr.pdf`, `en/guide_en.txt` and `fr/guide_fr.txt`.
///
/// Names that occur more than once on a side are not paired. In order of the sources; linear.
public func pairByName(_ sources: [String], _ targets: [String]) -> [DocumentPair] {
  func index(_ paths: [String]) -> [String: [Int]] {
    Dictionary(grouping: paths.indices) { key(of: paths[$0]) }
  }
  let (one, other) = (index(sources), index(targets))
  return one.compactMap { key, found in
    guard found.count == 1, let answers = other[key], answers.count == 1 else { return nil }
    return DocumentPair(source: found[0], target: answers[0], reason: .name)
  }.sorted { $0.source < $1.source }
}

/// The path without its extension and without language codes.
private func key(of path: String) -> String {
  var parts = Compression.uncompressedName(of: path).split(separator: "/").map(String.init)
  guard var name = parts.popLast() else { return "" }
  // `guide.fr` may be a text in French, as well as `guide.html` a page.
  if let dot = name.lastIndex(of: "."), dot > name.startIndex,
    !isLanguage(namePart: Substring(name[name.index(after: dot)...].lowercased()))
  {
    name = String(name[..<dot])
  }
  let folders = parts.map { $0.lowercased() }.filter { !isLanguage(namePart: $0[...]) }
  return (folders + [withoutLanguages(name).joined(separator: ".")]).joined(separator: "/")
}

/// The parts of a name in small letters, without languages unless there is nothing else.
private func withoutLanguages(_ name: String) -> [String] {
  let pieces = name.split(omittingEmptySubsequences: false) { ".-_".contains($0) }
  let all = pieces.map { $0.lowercased() }
  guard pieces.count > 1 else { return all }
  var kept: [String] = []
  var isBehindLanguage = false
  for (piece, lower) in zip(pieces, all) {
    if isLanguage(namePart: lower[...]) {
      isBehindLanguage = true
    } else if !isBehindLanguage || !isRegion(piece) {
      // A region or a script goes with its language: pt-BR, fr_CA, zh-Hant-TW.
      kept.append(lower)
      isBehindLanguage = false
    }
  }
  return kept.isEmpty ? all : kept
}

/// Whether a part of a name behind a language is its region or script: in capitals, or one of those that are often written small.
private func isRegion(_ piece: Substring) -> Bool {
  regions.contains(piece.lowercased())
    || piece.utf8.count == 2 && piece.utf8.allSatisfy { (0x41...0x5A).contains($0) }
}

private let regions: Set<String> = [
  "us", "gb", "au", "br", "mx", "ch", "at", "be", "cn", "tw", "hk", "jp", "kr", "419", "hans", "hant", "latn", "cyrl",
]
