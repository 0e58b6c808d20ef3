import Bitext
import Languages

/// Reads a lexicon file or a user's own glossary: `source<TAB>target` a line, perhaps a weight as third column, lines
/// that start with `#` passed over.
///
/// Words may stand as people write them. A file whose `# languages:` line names the two languages the other way round
/// is turned; glossaries have no such line and are read as `source` first.
///
/// - Parameters:
///   - name: for messages, and the name of the lexicon.
///   - weight: of the pairs that have none of their own.
/// - Throws: `LexiconError.malformed` with the first bad line.
public func readGlossary(
  _ bytes: [UInt8], name: String, source: Language, target: Language, weight: Float = 1
) throws(LexiconError) -> Lexicon {
  let isTurned = declaredLanguages(of: bytes).map { $0.source.base == target.base && $0.target.base == source.base }
  let result = bytes.withUnsafeBufferPointer { bytes -> Result<Lexicon, LexiconError> in
    do throws(LexiconError) {
      let (first, second) = isTurned == true ? (target, source) : (source, target)
      return .success(
        try Lexicon(
          tsv: bytes, name: name, source: first, target: second, normalizing: true, defaultWeight: weight))
    } catch {
      return .failure(error)
    }
  }
  let lexicon = try result.get()
  return isTurned == true ? lexicon.inverted() : lexicon
}

/// The languages that a lexicon file says it is of, in its `# languages: en fr` line; nil without one.
public func declaredLanguages(of tsv: [UInt8]) -> (source: Language, target: Language)? {
  var rest = tsv[...]
  while rest.first == 0x23 {
    let line = rest.prefix { $0 != 0x0A }
    let words = String(decoding: line.dropFirst(), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    if words.count == 3, words[0] == "languages:", let source = Language(parsing: String(words[1])),
      let target = Language(parsing: String(words[2]))
    {
      return (source, target)
    }
    rest = rest[line.endIndex...].dropFirst()
  }
  return nil
}
