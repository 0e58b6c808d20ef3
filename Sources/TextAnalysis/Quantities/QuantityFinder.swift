import Languages

/// Finds the numbers in a text: digits with any separators, words, Roman numerals of centuries, times of day.
///
/// One for each thread; a class, as the tables that it refers to are too many to be passed by value for each text.
/// Linear in the length of the text.
package final class QuantityFinder: Sendable {
  let words: SideWords

  /// A finder for texts in the language of `words`.
  package init(words: SideWords) {
    self.words = words
  }

  /// The quantities of a text, in order; and the months and weekdays, in a language in which they are no words of their
  /// own.
  ///
  /// - Parameters:
  ///   - found: the text's words, as its reader gave them.
  ///   - entries: the reader's.
  package func quantities(
    in text: UnsafeBufferPointer<UInt8>, words found: [Word], entries: [WordEntry]
  ) -> (quantities: [Quantity], dates: [DateName]) {
    var scan = QuantityScan(text: text, words: found, entries: entries, finder: self)
    scan.run()
    return (scan.found, scan.dates)
  }
}

/// One run over a text.
struct QuantityScan {
  let text: UnsafeBufferPointer<UInt8>
  let words: [Word]
  let entries: [WordEntry]
  let finder: QuantityFinder
  var found: [Quantity] = []
  var dates: [DateName] = []

  init(text: UnsafeBufferPointer<UInt8>, words: [Word], entries: [WordEntry], finder: QuantityFinder) {
    self.text = text
    self.words = words
    self.entries = entries
    self.finder = finder
  }

  mutating func run() {
    var index = 0
    var place = 0
    while index < words.count {
      let word = words[index]
      // Read in place: entries are large, and most words are no quantities.
      let (hasDigit, hasLetter) = (entries[word.entry].hasDigit, entries[word.entry].hasLetter)
      let mayStart = entries[word.entry].mayStartQuantity
      if word.range.lowerBound < place {
        index += 1
        continue
      }
      if isDigit(text[word.range.lowerBound]) {
        place = readDigits(from: word.range.lowerBound)
        // A comma of full width stands inside what is one number to ICU: 1，2.
        while place < word.range.upperBound, text[place] >= 0x80 {
          while place < word.range.upperBound, !isDigit(text[place]) { place += 1 }
          if place < word.range.upperBound { place = readDigits(from: place) }
        }
      } else if hasDigit, !hasLetter {
        // Digits of other scripts.
        place = readForeignDigits(word)
      } else if hasDigit, hasLetter, text[word.range.lowerBound] >= 0x80 {
        place = readDigits(inside: word.range)
      } else if let value = roman(word) {
        found.append(value)
      } else if let end = readNumerals(in: word.range) ?? (mayStart ? readWords(at: index) : nil) {
        place = end
      } else if mayStart, let clock = clockWord(entries[word.entry].lower) {
        found.append(clock.quantity(at: word.range))
      }
      index += 1
    }
    joinHalves()
    shareUnits()
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The words from the first that starts at or behind `place`, lower-cased.
  func wordIndex(at place: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func lower(_ index: Int) -> String? {
    index >= 0 && index < words.count ? entries[words[index].entry].lower : nil
  }

  /// Whether only spaces, hyphens and the like lie between two places.
  func isJoined(_ from: Int, _ to: Int) -> Bool {
    guard to >= from, to - from <= 4 else { return false }
    return text[from..<to].allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 >= 0x80 }
  }

  /// The length of a space of any width at a place.
  func spaceLength(at place: Int) -> Int {
    guard place < text.count else { return 0 }
    if text[place] == 0x20 { return 1 }
    if text[place] == 0xC2, place + 1 < text.count, text[place + 1] == 0xA0 { return 2 }
    if text[place] == 0xE2, place + 2 < text.count, text[place + 1] == 0x80,
      text[place + 2] == 0xAF || text[place + 2] == 0x89 || text[place + 2] == 0x88
    {
      return 3
    }
    return 0
  }
}

/// A word that names a time of day.
private struct Clock {
  var minutes: Int
  func quantity(at range: Range<Int>) -> Quantity {
    Quantity(range: range, values: [Double(minutes) / 60], isFirm: false, minutes: minutes)
  }
}

private func clockWord(_ word: String) -> Clock? { NumberTables.clockNames[word].map(Clock.init) }
