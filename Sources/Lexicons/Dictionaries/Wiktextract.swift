import Bitext
import Files
import Foundation

/// Reads what wiktextract makes of a Wiktionary: a line of JSON for each word, with its translations.
///
///     {"word": "sail", "lang_code": "en", "translations": [{"code": "fr", "word": "voile"}]}
///
/// They stand in the entry or in its senses. The file has gigabytes: it is read line by line, and only lines with
/// translations are parsed.
///
/// - Throws: `LexiconError.malformed` with the first bad line, `.notWiktextract` where no line has a word and its language,
///   `.noPairs` where none is of the two languages; `ReadingError` from the stream.
func readWiktextract(_ stream: FileStream, source: Language, target: Language) throws -> Lexicon {
  let name = stream.name
  guard source.base != "und" else { throw LexiconError.unknownLanguages(name: name) }
  var reader = WiktextractReader(Lexicon(name: name, source: source, target: target))
  var lines = LineReader(stream)
  while let line = try lines.next() {
    guard case .bytes(let bytes) = line else {
      throw LexiconError.malformed(name: name, line: lines.number, reason: .tooLong)
    }
    guard reader.read(bytes) else { throw LexiconError.malformed(name: name, line: lines.number, reason: .notJSON) }
    guard reader.lexicon.bytes.count < mostBytesOfWords else {
      throw LexiconError.tooLarge(path: name, limit: mostBytesOfWords)
    }
  }
  guard reader.entries > 0 else { throw LexiconError.notWiktextract(name: name) }
  guard reader.lexicon.count > 0 else { throw LexiconError.noPairs(name: name, source: source, target: target) }
  return reader.lexicon
}

/// All words of a list together; one of the largest Wiktionary's pairs of languages has some megabytes.
private let mostBytesOfWords = 1 << 30

private struct WiktextractReader {
  private(set) var lexicon: Lexicon
  /// Lines with a word and its language.
  private(set) var entries = 0
  private let (source, target): (Language, Language)
  private let (sourceForms, targetForms): (CitationForms, CitationForms)
  private var (headwords, translations) = (CitedWords(), CitedWords())
  /// Languages by code: there are hundreds, and millions of translations.
  private var languages: [String: Language?] = [:]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    (source, target) = (dictionaryLanguage(lexicon.source), dictionaryLanguage(lexicon.target))
    (sourceForms, targetForms) = (CitationForms(language: source.base), CitationForms(language: target.base))
  }

  /// Takes a line in; false where it is no JSON object.
  mutating func read(_ line: [UInt8]) -> Bool {
    guard let first = line.first(where: { $0 > 0x20 }) else { return true }
    guard first == UInt8(ascii: "{") else { return false }
    // Most lines have no translations; of these, the first few show what the file is.
    guard entries < 100 || Self.mayHaveTranslations(line) else { return true }
    guard let parsed = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else { return false }
    guard let word = parsed["word"] as? String, let code = parsed["lang_code"] as? String else { return true }
    entries += 1
    let (isSource, isTarget) = (language(code) == source, language(code) == target)
    guard isSource || isTarget else { return true }
    headwords.removeAll()
    headwords.append(Array(word.utf8), forms: isSource ? sourceForms : targetForms)
    guard let headword = headwords.ranges.first else { return true }
    var found = Self.translations(in: parsed)
    for sense in parsed["senses"] as? [Any] ?? [] { found += Self.translations(in: sense) }
    for translation in found {
      guard let word = translation["word"] as? String,
        let code = (translation["lang_code"] ?? translation["code"]) as? String,
        language(code) == (isSource ? target : source)
      else { continue }
      translations.removeAll()
      Array(word.utf8).withUnsafeBufferPointer {
        appendPieces(of: $0[...], forms: isSource ? targetForms : sourceForms, to: &translations)
      }
      for range in translations.ranges {
        let (one, other) = (headwords.bytes[headword], translations.bytes[range])
        if isSource { lexicon.append(one, other, weight: 1) } else { lexicon.append(other, one, weight: 1) }
      }
    }
    return true
  }

  /// Whether the member's name stands somewhere in the line.
  private static func mayHaveTranslations(_ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { line in
      var place = 0
      while place + name.count <= line.count {
        if line[place] == 0x22, line[place + 1] == name[1], line[place...].starts(with: name) { return true }
        place += 1
      }
      return false
    }
  }

  private static let name = Array("\"translations\"".utf8)

  private static func translations(in value: Any) -> [[String: Any]] {
    ((value as? [String: Any])?["translations"] as? [Any] ?? []).compactMap { $0 as? [String: Any] }
  }

  private mutating func language(_ code: String) -> Language? {
    if let known = languages[code] { return known }
    let language = code.utf8.count <= 16 ? Language(parsing: code).map(dictionaryLanguage) : nil
    if languages.count < 10_000 { languages[code] = language }
    return language
  }
}
