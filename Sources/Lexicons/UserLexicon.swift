import Bitext
import Files
import Foundation

extension Lexicon {
  /// What a word pair of a user's own is worth that has no weight: as much as so many dictionaries. Who writes a glossary
  /// for a text knows better than they do.
  public static let glossaryWeight: Float = 8
}

/// Reads a list of words that the user names, compressed or not: a glossary in TSV or TBX, CC-CEDICT, pairs as
/// MUSE's, wiktextract's JSON Lines, a StarDict dictionary. The content tells which it is.
///
/// Pairs of a glossary without a weight get ``Lexicon/glossaryWeight``; dictionaries are worth as much as one, or as many
/// as they say.
///
/// - Parameters:
///   - path: "-" for standard input; of a StarDict dictionary that of any of its files.
///   - source: of the text that will be aligned; nil when it isn't known: a list of any languages is then taken as it is.
/// - Throws: `LexiconError` with the place; `.otherLanguages` where the file says that it is of others. `ReadingError`.
public func readUserLexicon(at path: String, source: Language?, target: Language?) throws -> Lexicon {
  try readUserLexicon(FileStream(path: infoPath(besides: path) ?? path), source: source, target: target)
}

/// The same of bytes in memory.
public func readUserLexicon(
  _ bytes: [UInt8], name: String, source: Language?, target: Language?
) throws -> Lexicon {
  try readUserLexicon(FileStream(name: name, bytes: bytes), source: source, target: target)
}

/// Far above any list that people keep, but for wiktextract's, which is read line by line.
private let largestList = 1 << 30

private func readUserLexicon(_ stream: FileStream, source: Language?, target: Language?) throws -> Lexicon {
  let name = stream.name
  let unknown = Language(canonical: "und")
  let isKnown = source != nil && target != nil
  let (from, to) = isKnown ? (source ?? unknown, target ?? unknown) : (unknown, unknown)
  let format = try WordListFormat(of: try stream.peek(WordListFormat.sample), name: name)
  if format == .wiktextract { return try readWiktextract(stream, source: from, target: to) }
  let bytes = try stream.readAll(limit: largestList)
  switch format {
  case .tbx:
    guard isKnown else { throw LexiconError.unknownLanguages(name: name) }
    return try readTBX(bytes, name: name, source: from, target: to, weight: Lexicon.glossaryWeight)
  case .cedict: return try readCEDICT(bytes, name: name, source: from, target: to)
  case .plainPairs: return try readPlainPairs(bytes, name: name, source: from, target: to)
  case .starDict: return try readStarDict(bytes, path: name, source: from, target: to)
  case .wiktextract, .tsv: break
  }
  return try readTSV(bytes, name: name, source: source, target: target)
}

/// Reads a list in TSV.
///
/// - Throws: `LexiconError.otherLanguages` where it says that it is of others, `.malformed` with the first bad line.
func readTSV(
  _ bytes: [UInt8], name: String, source: Language?, target: Language?
) throws(LexiconError) -> Lexicon {
  if let declared = declaredLanguages(of: bytes), let source, let target,
    Set([declared.source.base, declared.target.base]) != [source.base, target.base]
  {
    throw .otherLanguages(name: name, found: [declared.source, declared.target])
  }
  let unknown = Language(canonical: "und")
  return try readGlossary(
    bytes, name: name, source: source ?? unknown, target: target ?? unknown, weight: Lexicon.glossaryWeight)
}

/// The `.ifo` of a StarDict dictionary of which `path` is another file; nil where there is none.
private func infoPath(besides path: String) -> String? {
  for ending in [".idx", ".idx.gz", ".dict", ".dict.dz", ".syn"] where path.hasSuffix(ending) {
    let info = String(path.dropLast(ending.count)) + ".ifo"
    if FileManager.default.fileExists(atPath: info) { return info }
  }
  return nil
}
