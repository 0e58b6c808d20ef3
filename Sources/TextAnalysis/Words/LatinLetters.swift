import ICU

/// Writes lower-case words in Latin letters without accents, by ICU.
///
/// Holds C state: one for each thread. ICU takes ten microseconds for a word, so that the letters of Western languages,
/// which stand for the same wherever they stand, are asked for once.
final class LatinLetters {
  private let transliterator: Transliterator
  /// From U+0080 up to `end`, as UTF-8.
  private lazy var letters = (UInt32(0x80)..<Self.end).map { value in
    Array(Unicode.Scalar(value).map { transliterator.transliterate(String(Character($0))) }?.utf8 ?? "".utf8)
  }
  /// Of Latin Extended-A.
  private static let end: UInt32 = 0x180

  init() throws(ICUError) { transliterator = try Transliterator(id: "Any-Latin; Latin-ASCII; Lower") }

  /// A word in UTF-8.
  func letters(of lower: String) -> [UInt8] {
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return Array(lower.utf8) }
    guard lower.unicodeScalars.allSatisfy({ $0.value < Self.end }) else {
      return Array(transliterator.transliterate(lower).utf8)
    }
    return lower.unicodeScalars.reduce(into: []) { word, scalar in
      if scalar.isASCII { word.append(UInt8(scalar.value)) } else { word += letters[Int(scalar.value - 0x80)] }
    }
  }
}
