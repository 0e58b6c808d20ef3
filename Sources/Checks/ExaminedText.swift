import Bitext
import Languages
import TextAnalysis

/// One side of a pair. A class, as nearly all that checks do refers to it: it is too large to be passed by value.
final class ExaminedText {
  let text: String
  let utf8: [UInt8]
  let language: String
  let region: String?
  /// Whether lists have the language's words in all their forms.
  let knowsForms: Bool
  /// In bytes, but those of Greek, Cyrillic, Arabic, Indic and other alphabets in letters, which say as much as Latin ones.
  let length: Int
  let words: [Word]
  /// By word.
  let entries: [WordEntry]
  /// Indexes of the words that carry content, those of numbers, units and codes left out.
  private(set) var contentWords: [Int] = []
  let quantities: [Quantity]
  /// Months and weekdays that are no words of their own.
  let dates: [DateName]
  /// Stems by word; only where there is a glossary.
  let stems: [String]
  /// Placeholders, tags, addresses and code, in order; words inside are no prose.
  let codes: [Code]
  /// Whether most letters are capitals.
  let isShouted: Bool
  /// The word that has the capital of the first sentence: the second one of ’s Morgens.
  let capitalPlace: Int

  /// What was read of a text.
  struct Reading {
    /// Of the text.
    var utf8: [UInt8] = []
    var words: [Word] = []
    var entries: [WordEntry] = []
    var quantities: [Quantity] = []
    var dates: [DateName] = []
    var stems: [String] = []
    var codes: [Code] = []
  }

  init(
    _ text: String, language: String, region: String? = nil, knowsForms: Bool = true, read reading: consuming Reading
  ) {
    self.text = text
    self.language = language
    self.region = region
    self.knowsForms = knowsForms
    capitalPlace = reading.giveCapitalOn(in: language)
    (utf8, words, entries) = (reading.utf8, reading.words, reading.entries)
    (quantities, dates, stems, codes) = (reading.quantities, reading.dates, reading.stems, reading.codes)
    length = Self.length(utf8[...])
    isShouted = Self.isShouted(entries)
    contentWords = wordsOfContent()
  }

  /// See `length`.
  static func length(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(bytes.count) { $0 - ((0xCD...0xDF).contains($1) ? 1 : $1 == 0xE0 || $1 == 0xE1 ? 2 : 0) }
  }

  /// Entries are read in place: copying them takes longer than looking at them.
  private static func isShouted(_ entries: [WordEntry]) -> Bool {
    var (words, capitals) = (0, 0)
    for index in entries.indices where entries[index].hasLetter && entries[index].length > 1 {
      words += 1
      if entries[index].isAllCapitals { capitals += 1 }
    }
    return words > 1 && capitals * 2 > words
  }

  /// Whether there is a letter or digit in it.
  var hasWords: Bool { !words.isEmpty }

  /// Whether one of the codes has something of `range`. Logarithmic.
  func touchesCode(_ range: Range<Int>) -> Bool { codes.touch(range) }

  /// The text with a space for each code.
  var prose: [UInt8] {
    guard !codes.isEmpty else { return utf8 }
    var (prose, start) = ([UInt8](), 0)
    for code in codes {
      prose += utf8[start..<code.range.lowerBound]
      prose.append(0x20)
      start = code.range.upperBound
    }
    return prose + utf8[start...]
  }

  /// The last word that ends at `end` or before. Logarithmic.
  func lastWord(endingBy end: Int) -> Int? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.upperBound <= end { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// All of it but white space at the ends.
  var visibleRange: Range<Int> {
    utf8.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let length = Characters.invisibleLength(at: start, in: bytes)
        if length == 0 { break }
        start += length
      }
      var end = bytes.count
      while end > start {
        var place = end - 1
        while place > start, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        guard Characters.invisibleLength(at: place, in: bytes) > 0 else { break }
        end = place
      }
      return start..<max(start, end)
    }
  }

  /// The characters in a range, shortened when long.
  func words(in range: Range<Int>) -> String {
    let text = String(decoding: utf8[range], as: UTF8.self)
    return text.count <= 60 ? text : text.prefix(57) + "..."
  }

  /// The spelling of word `index`.
  func word(_ index: Int) -> String { String(decoding: utf8[words[index].range], as: UTF8.self) }

  func lower(_ index: Int) -> String { index >= 0 && index < entries.count ? entries[index].lower : "" }
}

extension ExaminedText.Reading {
  /// Marks the second word as the start of a sentence where the first never has a capital: ’s Morgens. Gives the place of
  /// the word that has the capital of the first sentence.
  fileprivate mutating func giveCapitalOn(in language: String) -> Int {
    guard let small = smallStarts[language] else { return 0 }
    var capitalPlace = 0
    for index in words.indices.dropLast()
    where words[index].startsSentence && small.contains(entries[index].lower.trimmingPrefix("'").description) {
      let start = words[index].range.lowerBound
      guard
        utf8[start] == 0x27 || utf8[start] == 0xE2 || start > 0 && (utf8[start - 1] == 0x27 || utf8[start - 1] >= 0x80)
      else { continue }
      words[index + 1].startsSentence = true
      if index == 0 { capitalPlace = 1 }
    }
    return capitalPlace
  }
}

extension [Code] {
  /// Whether one of them has something of `range`. Logarithmic.
  func touch(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].range.overlaps(range)
  }
}

/// By language: words that start a sentence without a capital.
private let smallStarts = Dictionary(
  uniqueKeysWithValues: LanguageData.all.filter { !$0.checkedWords.smallStarts.list.isEmpty }.map {
    ($0.code, $0.checkedWords.smallStarts.set)
  })
