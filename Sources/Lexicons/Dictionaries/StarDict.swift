import Bitext
import Files
import Foundation

/// Reads a StarDict dictionary: `NAME.ifo`, and beside it `NAME.idx` and `NAME.dict`, each perhaps compressed.
///
/// Articles of plain text, Pango markup, HTML and XDXF are read as those of dictd dictionaries are; sounds, pictures and
/// what refers to other files are not.
///
/// - Parameters:
///   - info: the content of the `.ifo`.
///   - path: of the `.ifo`.
/// - Throws: `LexiconError` with the file at fault.
func readStarDict(
  _ info: [UInt8], path: String, source: Language, target: Language
) throws(LexiconError) -> Lexicon {
  let info = try StarDictInfo(info, path: path)
  let stem = path.hasSuffix(".ifo") ? String(path.dropLast(4)) : path
  let index = try content(of: stem, [".idx", ".idx.gz"], limit: 1 << 28)
  let text = try content(of: stem, [".dict.dz", ".dict"], limit: 1 << 30)
  if let size = info.indexSize, size != index.bytes.count {
    throw .badStarDict(path: index.path, .indexSize(found: index.bytes.count, named: size))
  }
  let outcome = index.bytes.withUnsafeBufferPointer { words in
    text.bytes.withUnsafeBufferPointer { text in
      Result { () throws(LexiconError) in
        let index = try StarDictIndex(
          words, offsetBytes: info.offsetBytes, textLength: text.count, path: index.path)
        return starDictPairs(words, index, text, info, name: path, source: source, target: target)
      }
    }
  }
  let lexicon = try outcome.get()
  guard lexicon.count > 0 else { throw .noPairs(name: path, source: source, target: target) }
  return oriented(lexicon)
}

/// The word pairs of all articles.
func starDictPairs(
  _ words: UnsafeBufferPointer<UInt8>, _ index: StarDictIndex, _ text: UnsafeBufferPointer<UInt8>,
  _ info: StarDictInfo, name: String, source: Language, target: Language
) -> Lexicon {
  var lexicon = Lexicon(name: name, source: source, target: target, provenance: info.provenance)
  var reader = DictdArticleReader(source: source.base, target: target.base)
  var article: [UInt8] = []
  for entry in index.entries where entry.article.count <= DictdIndex.longestArticle {
    article.removeAll(keepingCapacity: true)
    let parts = UnsafeBufferPointer(rebasing: text[entry.article])
    guard appendText(ofStarDict: parts, types: info.types, word: words[entry.word], to: &article) else { continue }
    article.withUnsafeBufferPointer { reader.read($0, into: &lexicon) }
  }
  return lexicon
}

private func content(
  of stem: String, _ endings: [String], limit: Int
) throws(LexiconError) -> (path: String, bytes: [UInt8]) {
  for path in endings.map({ stem + $0 }) where FileManager.default.fileExists(atPath: path) {
    return (path, try dictionaryFile(path, limit: limit))
  }
  throw .badStarDict(path: stem + ".ifo", .missing(file: stem + endings[0]))
}
