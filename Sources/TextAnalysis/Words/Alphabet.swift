import Foundation

/// The small letters of a language, the likeliest first, for spellings that are one letter away from a word.
struct Alphabet: Sendable {
  /// In UTF-8, and where each stands: arrays of their own would be retained for each spelling.
  private let bytes: [UInt8]
  private let letters: [Range<Int>]
  /// By letter without its accent.
  private let byBase: [Unicode.Scalar: [Character]]

  init(_ letters: String) {
    bytes = Array(letters.utf8)
    self.letters = letters.indices.map { letters[..<$0].utf8.count..<letters[...$0].utf8.count }
    var byBase: [Unicode.Scalar: [Character]] = [:]
    for letter in letters {
      if let base = Self.base(letter) { byBase[base, default: []].append(letter) }
    }
    self.byBase = byBase
  }

  /// The letters that differ from one by their accent alone.
  func variants(of letter: Character) -> [Character] {
    guard let base = Self.base(letter) else { return [] }
    return byBase[base, default: []].filter { $0 != letter }
  }

  /// The words among those with a letter more or another one.
  ///
  /// There are two thousand of them for a word of ten letters, so they are spelled in one buffer, in UTF-8.
  func words(
    byOneLetterOf word: [Character], where isListed: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> [String] {
    var offsets = [0]
    var utf8: [UInt8] = []
    for letter in word {
      utf8 += String(letter).utf8
      offsets.append(utf8.count)
    }
    var edited: [UInt8] = []
    edited.reserveCapacity(utf8.count + 8)
    func isWord(_ letter: Range<Int>, from start: Int, to end: Int) -> Bool {
      edited.removeAll(keepingCapacity: true)
      edited += utf8[..<start]
      edited += bytes[letter]
      edited += utf8[end...]
      return edited.withUnsafeBufferPointer(isListed)
    }
    var found: [String] = []
    for index in 0...word.count {
      let place = offsets[index]
      for letter in letters {
        if isWord(letter, from: place, to: place) { found.append(String(decoding: edited, as: UTF8.self)) }
        if index < word.count, isWord(letter, from: place, to: offsets[index + 1]) {
          found.append(String(decoding: edited, as: UTF8.self))
        }
      }
    }
    return found
  }

  /// A letter without its accent.
  private static func base(_ letter: Character) -> Unicode.Scalar? {
    String(letter).decomposedStringWithCanonicalMapping.unicodeScalars.first
  }
}
