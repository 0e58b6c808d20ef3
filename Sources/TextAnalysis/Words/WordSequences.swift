/// Which classes of words stand beside which in a language. Where a word is missing, or one too many, stand neighbours that
/// seldom do: *the very of*, *the house red the*.
///
/// A class is a frequent word, what a list and the ending tell of another word, or a mark between words. How readily two
/// of them are neighbours is their pointwise mutual information (Church and Hanks 1990); `scripts/learn/derive-sequences`
/// counts it.
///
/// A class, as each pair of neighbours is looked up in it.
package final class WordSequences: Sendable {
  /// Marks between words, by their keys.
  package enum Mark: String, CaseIterable {
    case comma = "@,"
    case stop = "@."
    case bracket = "@("
    case quotationMark = "@\""
    case other = "@*"
    case start = "@^"
    case end = "@$"
  }

  private let keys: Vocabulary
  /// Row by row, in natural logarithms.
  private let associations: [Float]
  /// How many classes there are.
  private let count: Int
  private let marks: [Int16]
  private let (number, name, unknown): (Int16, Int16, Int16)
  private static let longestEnding = 4
  // As the script writes them: a character from !, in steps of a tenth from -3.
  private static let (least, step): (Float, Float) = (-3, 0.1)

  /// Nil where nothing was counted of the language.
  init?(language: String) {
    var keys = Vocabulary()
    var associations: [Float] = []
    WordTables.forEachLine(language, "sequences") { key, levels in
      _ = keys.id(adding: key)
      associations += levels.map { Self.least + Self.step * Float(Int($0) - 0x21) }
    }
    guard keys.count > 0, keys.count * keys.count == associations.count else { return nil }
    func id(_ key: String) -> Int16 { Int16(keys.id(of: key) ?? 0) }
    (self.keys, self.associations, count) = (keys, associations, keys.count)
    marks = Mark.allCases.map { id($0.rawValue) }
    (number, name, unknown) = (id("@#"), id("@A"), id("@?"))
  }

  /// The class of a mark.
  package func of(_ mark: Mark) -> Int16 { marks[Mark.allCases.firstIndex(of: mark) ?? 0] }

  /// How much oftener words of two classes are neighbours than by chance.
  package func association(_ first: Int16, _ second: Int16) -> Float {
    associations[Int(first) * count + Int(second)]
  }

  /// The class of a spelling in small letters, of a word that lists have as `classes`.
  func of(
    _ lower: String, isCapitalized: Bool, hasDigit: Bool, classes: (all: WordClass, main: WordClass)
  ) -> Int16 {
    guard lower.first?.isLetter == true else { return hasDigit ? number : of(.other) }
    var key: [UInt8] = []
    key.reserveCapacity(lower.utf8.count + 1)
    key.append(UInt8(ascii: "="))
    key += lower.utf8
    if let own = id(key) { return own }
    if isCapitalized, classes.all.isEmpty { return name }
    let letters = WordClass.letters(of: classes)
    // The longest first; the last has no letters.
    let endings =
      lower.indices.dropFirst(2).suffix(Self.longestEnding).map { lower.utf8[$0...] }
      + (lower.count < 2 ? [] : [lower.utf8.suffix(0)])
    for some in letters.isEmpty ? [[]] : [letters, []] {
      for ending in endings {
        key.removeAll(keepingCapacity: true)
        key += some
        key.append(UInt8(ascii: "-"))
        key += ending
        if let found = id(key) { return found }
      }
    }
    return unknown
  }

  private func id(_ key: [UInt8]) -> Int16? { key.withUnsafeBufferPointer { keys.id(of: $0) }.map(Int16.init) }
}
