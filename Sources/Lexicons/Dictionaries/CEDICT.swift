import Bitext
import Files

/// A line of CC-CEDICT and the dictionaries that have its format (HanDeDict, CFDICT): traditional form, simplified form,
/// pronunciation, meanings.
///
///     傳統 传统 [chuan2 tong3] /tradition/traditional/convention/
struct CEDICTEntry {
  let traditional: Slice<UnsafeBufferPointer<UInt8>>
  let simplified: Slice<UnsafeBufferPointer<UInt8>>
  /// Between the first and the last slash.
  let meanings: Slice<UnsafeBufferPointer<UInt8>>

  /// nil for what is no entry.
  init?(line: UnsafeBufferPointer<UInt8>) {
    guard let first = line.firstIndex(of: 0x20), first > 0, line[0] != 0x23,
      let second = line[(first + 1)...].firstIndex(of: 0x20), second > first + 1, second + 1 < line.count,
      line[second + 1] == UInt8(ascii: "["),
      let open = line[second...].firstIndex(of: UInt8(ascii: "/")), line[open - 1] == 0x20,
      let close = line.lastIndex(of: UInt8(ascii: "/")), close > open,
      line[second..<open].contains(UInt8(ascii: "]"))
    else { return nil }
    (traditional, simplified) = (line[..<first], line[(first + 1)..<second])
    meanings = line[(open + 1)..<close]
  }
}

/// Reads CC-CEDICT, whose words are Chinese; the language of its meanings is the other one of the two.
///
/// Both forms of a word are looked up alike, so that the simplified one stands for both; the traditional one is added for
/// texts in that script, whose lists people read.
///
/// - Throws: `LexiconError.otherLanguages` unless one of the two languages is Chinese, `.malformed` with the first bad line.
func readCEDICT(
  _ bytes: [UInt8], name: String, source: Language, target: Language
) throws(LexiconError) -> Lexicon {
  let (chinese, english) = (Language(canonical: "zh"), Language(canonical: "en"))
  let isUnknown = source.base == "und"
  let isTurned = target.base == chinese.base
  guard isUnknown || isTurned || source.base == chinese.base else {
    throw .otherLanguages(name: name, found: [chinese, english])
  }
  let (word, gloss) = isUnknown ? (chinese, english) : isTurned ? (target, source) : (source, target)
  // Its own name says that it is English; its siblings' do not name theirs.
  if bytes.starts(with: "# CC-CEDICT".utf8), gloss.base != english.base {
    throw .otherLanguages(name: name, found: [chinese, english])
  }
  let outcome = bytes.withUnsafeBufferPointer { bytes -> Result<Lexicon, LexiconError> in
    var reader = CEDICTReader(Lexicon(name: name, source: word, target: gloss), glosses: gloss.base)
    return Result { () throws(LexiconError) in
      try forEachLine(of: bytes) { line, number throws(LexiconError) in
        guard reader.read(line) else { throw .malformed(name: name, line: number, reason: .notCEDICT) }
      }
      return reader.lexicon
    }
  }
  let lexicon = try outcome.get()
  return isTurned ? lexicon.inverted() : lexicon
}

private struct CEDICTReader {
  private(set) var lexicon: Lexicon
  private let forms: CitationForms
  /// Whether the list is for people who read traditional characters.
  private let isTraditional: Bool
  private var word: [UInt8] = []
  private var glosses = CitedWords()

  init(_ lexicon: Lexicon, glosses language: String) {
    self.lexicon = lexicon
    forms = CitationForms(language: language)
    isTraditional = lexicon.source.tag.contains("Hant") || ["zh-TW", "zh-HK", "zh-MO"].contains(lexicon.source.tag)
  }

  /// Takes a line in; false where it is neither an entry nor a remark.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if line.isEmpty || line.starts(with: [0xEF, 0xBB, 0xBF, 0x23]) { return true }
    if line[0] == 0x23 {
      let remark = line.dropFirst().drop { $0 == 0x20 || $0 == 0x21 }
      if ["license=", "date=", "publisher="].contains(where: { remark.starts(with: $0.utf8) })
        || remark.elementsEqual("CC-CEDICT".utf8)
      {
        lexicon.provenance.append(String(decoding: remark, as: UTF8.self))
      }
      return true
    }
    guard String(validating: line, as: UTF8.self) != nil, let entry = CEDICTEntry(line: line) else { return false }
    word.removeAll(keepingCapacity: true)
    let form = isTraditional ? entry.traditional : entry.simplified
    guard form.count <= DictdArticleReader.longestWord else { return true }
    // The dot between the parts of a foreign name.
    appendWordForm(of: UnsafeBufferPointer(rebasing: form), to: &word)
    word = Array(
      String(decoding: word, as: UTF8.self).map { $0 == "·" ? " " : $0 }.reduce(into: "") { $0.append($1) }.utf8)
    guard !word.isEmpty, word.first != 0x23 else { return true }
    var place = 0
    for meaning in entry.meanings.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ";") }) {
      let meaning = meaning.drop { $0 == 0x20 }
      if Self.notes.contains(where: { meaning.starts(with: $0.utf8) }) { continue }
      glosses.removeAll()
      appendPieces(of: meaning, forms: forms, to: &glosses)
      for range in glosses.ranges where !glosses.bytes[range].contains(where: { $0 >= 0xE3 }) {
        // The first meanings are the usual ones.
        lexicon.append(word[...], glosses.bytes[range], weight: place < 2 ? 3 : place < 5 ? 2 : 1)
        place += 1
      }
    }
    return true
  }

  /// With these starts what speaks of the word and does not translate it; the format's own terms.
  private static let notes = [
    "CL:", "see ", "variant of", "old variant", "also written", "also pr", "abbr. ", "used in", "erhua", "Taiwan pr",
    "same as", "unofficial",
  ]
}
