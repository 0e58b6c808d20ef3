import Bitext

extension Lexicon {
  /// What a word pair of a user's own is worth that has no weight: as much as so many dictionaries. Who writes a glossary
  /// for a text knows better than they do.
  public static let glossaryWeight: Float = 8
}

/// Reads a list of words that the user names: TBX where the bytes are XML, else TSV (see ``readGlossary``).
///
/// Pairs without a weight get ``Lexicon/glossaryWeight``.
///
/// - Parameters:
///   - name: for messages, and the name of the lexicon.
///   - source: of the text that will be aligned; nil when it isn't known: a list of any languages is then taken as it is.
/// - Throws: `LexiconError` with the place; `.otherLanguages` where the file says that it is of others.
public func readUserLexicon(
  _ bytes: [UInt8], name: String, source: Language?, target: Language?
) throws(LexiconError) -> Lexicon {
  let unknown = Language(canonical: "und")
  let (from, to) = (source ?? unknown, target ?? unknown)
  if isXML(bytes) {
    guard source != nil, target != nil else { throw .unknownLanguages(name: name) }
    return try readTBX(bytes, name: name, source: from, target: to, weight: Lexicon.glossaryWeight)
  }
  if let declared = declaredLanguages(of: bytes), source != nil, target != nil,
    Set([declared.source.base, declared.target.base]) != [from.base, to.base]
  {
    throw .otherLanguages(name: name, found: [declared.source, declared.target])
  }
  return try readGlossary(bytes, name: name, source: from, target: to, weight: Lexicon.glossaryWeight)
}

/// Whether the first thing in the bytes, behind a byte order mark and white space, is `<`; also in UTF-16.
private func isXML(_ bytes: [UInt8]) -> Bool {
  bytes.prefix(256).first { ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    == UInt8(ascii: "<")
}
