import ICU
import Languages

/// Brings the words of one language to the form under which they are compared: folded case, stemmed (by Snowball or
/// lightly, as the language asks for), without accents.
///
/// Holds C state: one for each thread.
package final class WordForms {
  private let lightStemmer: LightStemmer?
  private let stemmer: Stemmer?
  private let language: String
  /// Case folding and accents of the scalars below `tableSize`, where nearly all alphabetic text lives.
  private let tables: LetterTables
  /// Of Chinese, whose two scripts differ.
  private let variants: HanVariants?
  private var word: [UInt8] = []

  package init(language: String) {
    self.language = language
    lightStemmer = LanguageData.of(language).stemming.map(LightStemmer.init)
    stemmer = lightStemmer == nil ? Stemmer(language: language) : nil
    tables = LetterTables.shared
    variants = ["zh", "yue"].contains(language) ? HanVariants.shared : nil
  }

  /// The form of a word, as UTF-8 appended to `form`.
  package func append(formOf surface: UnsafeBufferPointer<UInt8>, to form: inout [UInt8]) {
    word.removeAll(keepingCapacity: true)
    tables.fold(surface, into: &word)
    variants?.simplify(&word)
    lightStemmer?.stem(&word)
    word.withUnsafeBufferPointer { folded in
      let stem = stemmer?.stem(folded) ?? folded
      tables.stripAccents(stem, into: &form)
    }
  }

  /// The form of a word.
  package func form(of surface: String) -> String {
    var form: [UInt8] = []
    var surface = surface
    surface.withUTF8 { append(formOf: $0, to: &form) }
    return String(decoding: form, as: UTF8.self)
  }
}

/// Case folding and accent stripping by table for Latin, Greek and Cyrillic letters.
///
/// ICU does the same at a hundredth of the speed; it fills the tables once.
package struct LetterTables: Sendable {
  package static let shared = LetterTables()

  /// Scalars from here on are left alone, but for full-width forms.
  private static let tableSize = 0x600

  private let folded: [[UInt8]]
  private let bare: [[UInt8]]

  private init() {
    var folded: [[UInt8]] = []
    var bare: [[UInt8]] = []
    // `ICUData.check()` says where it is missing: what reads texts calls it, tables made once can't throw.
    let accents = try? Transliterator(id: "NFD; [:Nonspacing Mark:] Remove; NFC")
    for value in 0..<Self.tableSize {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = String(Character(scalar))
      // Final sigma folds to sigma; ß to ss; the apostrophes to one.
      folded.append(Array((value < 0x80 ? text.lowercased() : nfkcCasefold(text)).utf8))
      // Latin and Greek accents come and go; a Cyrillic й is a letter.
      let isAccented = (0x80..<0x400).contains(value) || text == "ё"
      bare.append(isAccented ? Array((accents?.transliterate(text) ?? text).utf8) : Array(text.utf8))
    }
    self.folded = folded
    self.bare = bare
  }

  package func fold(_ text: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    map(text, table: folded, into: &result) { scalar in
      if scalar.value == 0x2019 { return "'" }
      // Full-width ASCII, as East Asian text writes it.
      return (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
  }

  package func stripAccents(_ text: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    map(text, table: bare, into: &result) { $0 }
  }

  private func map(
    _ text: UnsafeBufferPointer<UInt8>, table: [[UInt8]], into result: inout [UInt8],
    beyond: (Unicode.Scalar) -> Unicode.Scalar
  ) {
    if text.allSatisfy({ $0 < 0x80 }) {
      for byte in text { result.append(table[Int(byte)][0]) }
      return
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.value < Self.tableSize {
        result.append(contentsOf: table[Int(scalar.value)])
      } else {
        let mapped = beyond(scalar)
        if mapped.value < 0x80 {
          result.append(contentsOf: table[Int(mapped.value)])
        } else {
          result.append(contentsOf: String(Character(mapped)).utf8)
        }
      }
    }
  }
}
