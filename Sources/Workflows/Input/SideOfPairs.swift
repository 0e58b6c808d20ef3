import Bitext
import Documents
import Files
import Formats

/// Which side of a file of pairs is wanted as a document.
public enum PairSide: String, Sendable, CaseIterable {
  /// The original.
  case source
  /// Its translation.
  case target
}

/// Makes a document of one side of a file of pairs (TMX, XLIFF, PO, a table, JSON Lines): a block a pair that has
/// something there. Places are lines of the file. Inline codes of XLIFF and TMX are codes of the document; of their
/// native forms only placeholders that are no tags, such as `%s`, stay in the text.
///
/// In memory as a whole. The side in the language asked for is taken where the file says which that is, else `side`.
/// - Throws: `PairReadingError` at the first pair that cannot be read, `ReadingError` where there is no text.
public func readSide(
  _ side: PairSide, of path: String, format: PairFormat? = nil, language: Language?, encoding: String?
) throws -> ReadDocument {
  let reader = try PairReader(
    path: path, format: format, options: PairReadingOptions(encoding: encoding, includesUntranslated: true))
  var text = ExtractedText()
  var found: Language?
  while let item = try reader.next() {
    switch item {
    case .bad(let error): throw error
    case .pair(let pair):
      var chosen = side == .source ? pair.source : pair.target
      let other = side == .source ? pair.target : pair.source
      if let language, other.language?.base == language.base, chosen.language?.base != language.base { chosen = other }
      found = found ?? chosen.language
      let coded = withoutTags(chosen)
      text.add(.paragraph, coded.text, codes: coded.codes, line: chosen.line ?? 1)
    }
  }
  guard !text.blocks.isEmpty else { throw ReadingError(name: path, reason: .noText) }
  return ReadDocument(
    document: text.document(named: path, counting: .lines), encoding: reader.encoding,
    layout: .marked(format: reader.format.name), declaredLanguage: found)
}

/// The text without the native forms of its codes, but for placeholders that are no tags.
func withoutTags(_ side: BitextPair.Side) -> CodedText {
  guard !side.codes.isEmpty else { return CodedText(text: side.text) }
  let bytes = Array(side.text.utf8)
  var (kept, codes): ([UInt8], [InlineCode]) = ([], [])
  var position = 0
  for var code in side.codes {
    kept += bytes[position..<code.range.lowerBound]
    position = code.range.upperBound
    let place = kept.count
    let isTag = code.native.hasPrefix("<") && code.native.hasSuffix(">")
    if code.role == .single, !isTag { kept += bytes[code.range] }
    code.range = place..<kept.count
    codes.append(code)
  }
  kept += bytes[position...]
  return CodedText(text: String(decoding: kept, as: UTF8.self), codes: codes)
}
