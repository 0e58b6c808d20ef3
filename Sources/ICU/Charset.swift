import CICU

/// Character sets: guessing, naming and decoding them.
package enum Charset {
  /// A guess of what charset bytes are in.
  package struct Guess: Hashable, Sendable {
    /// ICU's name, such as `windows-1252`.
    package let name: String
    /// 0 to 100; below about 50, one sentence of the right charset may stand.
    package let confidence: Int
    /// The language that the guess rests on, such as `fr`; nil when it rests on none.
    package let language: String?
  }

  /// Bytes that don't stand for a character, or a charset that ICU doesn't know.
  package enum DecodingError: Error, Hashable, Sendable {
    case unknownCharset(String)
    /// The bytes at `offset` (from 0) mean nothing in `charset`; `truncated` when the input ends inside a character.
    case undecodable(charset: String, offset: Int, bytes: [UInt8], truncated: Bool)
    case failed(ICUError)
  }

  /// What ICU's detector makes of the first 64 KiB, best guess first; it reads letters' frequencies, not validity.
  package static func detect(_ bytes: [UInt8]) -> [Guess] {
    let capacity = 32
    var names = [UnsafePointer<CChar>?](repeating: nil, count: capacity)
    var confidences = [Int32](repeating: 0, count: capacity)
    var languages = [CChar](repeating: 0, count: capacity * 16)
    var status: Int32 = 0
    let count = languages.withUnsafeMutableBytes { raw in
      cicu_charset_detect(
        bytes, Int32(min(bytes.count, 65536)), &names, &confidences,
        raw.baseAddress?.assumingMemoryBound(to: CharTuple.self), Int32(capacity), &status)
    }
    return (0..<Int(count)).compactMap { index in
      guard let name = names[index] else { return nil }
      let letters = languages[(index * 16)..<(index * 16 + 16)].prefix { $0 != 0 }
      let language = String(decoding: letters.map(UInt8.init(bitPattern:)), as: UTF8.self)
      return Guess(
        name: String(cString: name), confidence: Int(confidences[index]),
        language: language.isEmpty ? nil : language)
    }
  }

  /// The charset's usual (MIME or IANA) name: `UTF-8` of `utf8`. Nil when ICU doesn't know it.
  package static func canonicalName(_ name: String) -> String? {
    guard !name.isEmpty else { return nil }
    return fromBuffer { cicu_charset_canonical(name, $0, $1) }
  }

  /// `bytes` as UTF-8. Stops at the first bytes that don't stand for a character; nothing is replaced or left out.
  ///
  /// Control characters pass: ICU decodes the five bytes that windows-1252 leaves open to C1 controls.
  package static func decode(_ bytes: [UInt8], charset: String) throws(DecodingError) -> [UInt8] {
    guard let name = canonicalName(charset) else { throw .unknownCharset(charset) }
    var length = 0
    var offset: Int64 = 0
    var bad = [UInt8](repeating: 0, count: 8)
    var badCount: Int32 = 0
    var status: Int32 = 0
    let result = cicu_charset_decode(
      charset, bytes, bytes.count, &length, &offset, &bad, &badCount, &status)
    guard let result else {
      guard offset >= 0, badCount > 0 else {
        throw .failed(ICUError(status: status, action: "decoding \(name)"))
      }
      let count = Int(badCount)
      throw .undecodable(
        charset: name, offset: Int(offset), bytes: Array(bad[..<count]),
        truncated: Int(offset) + count == bytes.count && status == truncatedCharacterFound)
    }
    defer { cicu_free(result) }
    return Array(UnsafeBufferPointer(start: result, count: length))
  }
}

extension Charset {
  /// A short text, such as a word, in another charset; nil where one of its characters has no place there, or it has
  /// more than 500 UTF-16 units.
  package static func encode(_ utf8: UnsafeBufferPointer<UInt8>, charset: String) -> [CChar]? {
    guard utf8.count <= 500 else { return nil }
    var out = [CChar](repeating: 0, count: 4 * utf8.count + 8)
    let count = cicu_charset_encode(charset, utf8.baseAddress, Int32(utf8.count), &out, Int32(out.count))
    return count < 0 ? nil : Array(out[..<Int(count)])
  }
}

/// ICU's `U_TRUNCATED_CHAR_FOUND`.
private let truncatedCharacterFound: Int32 = 11

/// How Swift sees C's `char[16]`.
private typealias CharTuple = (
  CChar, CChar, CChar, CChar, CChar, CChar, CChar, CChar,
  CChar, CChar, CChar, CChar, CChar, CChar, CChar, CChar
)
