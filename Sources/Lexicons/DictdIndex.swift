/// The index of a dictd dictionary: where each article lies in the text (dictd(8), "Database format").
///
/// A line is `headword<TAB>offset<TAB>length`, perhaps with a fourth field; numbers are in base 64, most significant
/// digit first. Headwords here are folded for searching, so the true ones are read from the articles.
struct DictdIndex {
  /// Byte ranges of articles in the unpacked text, in its order, each once; those about the dictionary left out.
  var articles: [Range<Int>] = []
  /// Articles about the dictionary, such as `00databaseinfo`, by name.
  var about: [String: Range<Int>] = [:]
  /// Lines that could not be read or point outside the text.
  var skippedLines = 0

  /// No article is longer; the longest of FreeDict is under 100 kB.
  static let longestArticle = 1 << 20
  /// Articles hold so many times the text at most, all together: some dictionaries have an article inside of another, but
  /// an index of a few lines may name the same megabyte thousands of times.
  static let mostOverlap = 4

  /// The length of all articles together in bytes.
  private(set) var articleBytes = 0

  /// Reads an index; O(n log n).
  ///
  /// - Parameter textLength: the length of the unpacked text in bytes.
  init(_ index: UnsafeBufferPointer<UInt8>, textLength: Int) {
    var places: [UInt64] = []
    places.reserveCapacity(index.count / 20)
    var start = 0
    while start < index.count {
      var end = start
      while end < index.count, index[end] != 0x0A { end += 1 }
      defer { start = end + 1 }
      if end == start { continue }
      guard let tab = index[start..<end].firstIndex(of: 0x09),
        let (offset, next) = Self.number(index, tab + 1, end),
        let (length, _) = Self.number(index, next + 1, end),
        length <= Self.longestArticle, offset <= textLength, length <= textLength - offset
      else {
        skippedLines += 1
        continue
      }
      if Self.isAbout(index[start..<tab]) {
        about[String(decoding: index[start..<tab].filter { $0 != 0x2D }, as: UTF8.self)] = offset..<offset + length
      } else if length > 0 {
        places.append(UInt64(offset) << 21 | UInt64(length))
      }
    }
    // Several headwords may point at one article.
    places.sort()
    var previous: UInt64?
    for place in places where place != previous {
      previous = place
      let offset = Int(place >> 21)
      articles.append(offset..<offset + Int(place & 0x1F_FFFF))
      articleBytes += articles[articles.count - 1].count
    }
  }

  /// `00databaseinfo`, or `00-database-info` as older dictionaries have it.
  private static func isAbout(_ headword: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    headword.starts(with: "00database".utf8) || headword.starts(with: "00-database".utf8)
  }

  /// The base-64 number at `start`, and where it ends: at a tab, a carriage return or `end`.
  private static func number(
    _ index: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (value: Int, end: Int)? {
    var (value, place) = (0, start)
    while place < end, index[place] != 0x09, index[place] != 0x0D {
      let digit: Int
      switch index[place] {
      case 0x41...0x5A: digit = Int(index[place]) - 0x41
      case 0x61...0x7A: digit = Int(index[place]) - 0x61 + 26
      case 0x30...0x39: digit = Int(index[place]) - 0x30 + 52
      case 0x2B: digit = 62
      case 0x2F: digit = 63
      default: return nil
      }
      value = value << 6 | digit
      // Seven digits reach past every file that is accepted.
      if place - start > 7 { return nil }
      place += 1
    }
    return place > start ? (value, place) : nil
  }
}
