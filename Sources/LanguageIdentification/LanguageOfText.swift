import Bitext
import CCLD2
import Languages

/// The language that a text seems to be in.
public struct LanguageGuess: Hashable, Sendable {
  /// The language, as a canonical tag.
  public let language: Language
  /// Whether the detector is sure.
  public let isReliable: Bool
  /// The share of the text's letters that the language accounts for, 0 to 100.
  public let percent: Int

  /// Whether it is another language than `language`, and the two are not ones that a detector of letters takes for each
  /// other.
  package func isOther(than language: Language) -> Bool {
    self.language.base != language.base && !self.language.isTakenFor(language)
  }
}

/// Tells a document's language by its letters (CLD2); nil when it can't, as for a text of a few words.
///
/// Looks at 128 KiB, half from the start and half from the middle, where title pages and licences don't stand.
public func language(ofText document: Document) -> LanguageGuess? {
  let sample = 1 << 17
  var text = document.utf8
  if text.count > sample {
    let middle = text.count / 2
    text = whole(text[..<(sample / 2)]) + [0x0A] + whole(text[middle..<(middle + sample / 2)])
  }
  var code = [UInt8](repeating: 0, count: 16)
  var percent: Int32 = 0
  let isReliable = code.withUnsafeMutableBytes { buffer in
    ccld2_detect(text, Int32(text.count), buffer.baseAddress?.assumingMemoryBound(to: CChar.self), &percent)
  }
  let tag = String(decoding: code.prefix { $0 != 0 }, as: UTF8.self)
  guard tag != "un", let language = Language(parsing: tag) else { return nil }
  return LanguageGuess(language: language, isReliable: isReliable != 0, percent: Int(percent))
}

/// The language that a text seems to be in.
package func language(of utf8: [UInt8]) -> LanguageGuess? {
  language(ofText: Document(name: "", utf8: utf8, blocks: []))
}

/// Without the characters that are cut at the ends.
private func whole(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let start = bytes.drop { $0 & 0xC0 == 0x80 }
  guard let last = start.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return start }
  return start[..<last]
}
