import Languages

/// What a run of letters or digits is, worked out once for each distinct spelling.
package struct Surface: Sendable {
  /// The type, and for an elided word ("l'homme", "Ukraine's") the type of its other part; -1 for none.
  var first: Int32
  var second: Int32 = -1
  /// Where the apostrophe between the two stands, in bytes from the start.
  var cut: Range<UInt8> = 0..<0
  /// The number it stands for, in digits or as a word.
  var value: Double?
  /// In digits, so that the value is all there is to it.
  var isDigits = false
  /// Starts with a capital letter.
  var isCapitalized = false
  /// Starts with a small letter; neither in scripts without case.
  var isSmall = false
  /// One to three ASCII digits: may start or (three) go on a number grouped by spaces.
  var digitCount = 0
}

/// Apostrophes inside words: what they part differs by language.
struct Elision {
  let apostrophe: Apostrophe

  init(language: String) {
    apostrophe = LanguageData.of(language).apostrophe
  }

  /// What is elided and longer than two letters, in all languages that elide: names and loans are cut alike.
  private static let articles = LanguageData.all.flatMap(\.elided.list).map { Array($0.utf8) }

  /// Letters that are no article, in names of any language.
  private static let nameLetters = LanguageData.all.flatMap(\.nameLetters.list).compactMap(\.utf8.first)

  /// Where to cut `word`: the offsets of the apostrophe's bytes; nil to leave it whole.
  func cut(_ word: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard word.count < 128, let place = Self.apostrophe(in: word) else { return nil }
    switch apostrophe {
    case .partsEndings:
      // Ukraine's, we're: the ending is a word of its own.
      return word.count - place.upperBound <= 2 ? place : nil
    case .partsArticles:
      // l', d', qu', jusqu', dell': but aujourd'hui, whose first part is longer than any article.
      let first = word[..<place.lowerBound]
      // O'Connell is one word.
      if first.count == 1, let letter = first.first, Self.nameLetters.contains(letter | 0x20) { return nil }
      if first.count <= 2 { return place }
      return Self.articles.contains { $0.elementsEqual(first.lazy.map { $0 | 0x20 }) } ? place : nil
    case .joins:
      return nil
    }
  }

  /// The first ' or ’ in `word`.
  private static func apostrophe(in word: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    for index in word.indices {
      if word[index] == 0x27 { return index..<index + 1 }
      if word[index] == 0xE2, index + 2 < word.count, word[index + 1] == 0x80, word[index + 2] == 0x99 {
        return index..<index + 3
      }
    }
    return nil
  }
}
