import Bitext
import Files

/// What the `.ifo` file of a StarDict dictionary says: versions 2.4.2 and 3.0.0 of its format, a `key=value` a line.
struct StarDictInfo {
  static let magic = Array("StarDict's dict ifo file".utf8)
  /// No `.ifo` is longer; they have some hundred bytes.
  private static let longest = 1 << 16

  /// The dictionary's name.
  let title: String
  /// Its authors, where and under what terms it can be had, as far as it says so.
  let provenance: [String]
  /// How many bytes of the index are an offset: 4 or 8.
  let offsetBytes: Int
  /// The kind of each part of an article, where all articles have the same; empty where each says its own.
  let types: [UInt8]
  /// The size of the unpacked index that it names.
  let indexSize: Int?

  /// - Throws: `LexiconError.badStarDict`.
  init(_ bytes: [UInt8], path: String) throws(LexiconError) {
    guard bytes.count <= Self.longest, let text = String(validating: bytes, as: UTF8.self) else {
      throw .badStarDict(path: path, .info)
    }
    var values: [Substring: String] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      guard let equals = line.firstIndex(of: "=") else { continue }
      values[line[..<equals]] = String(line[line.index(after: equals)...])
    }
    guard ["2.4.2", "3.0.0"].contains(values["version"]?.filter { $0 != " " }) else {
      throw .badStarDict(path: path, .version(values["version"] ?? ""))
    }
    offsetBytes = values["idxoffsetbits"] == "64" ? 8 : 4
    types = Array((values["sametypesequence"] ?? "").utf8)
    indexSize = values["idxfilesize"].flatMap { Int($0) }
    title = values["bookname"] ?? ""
    provenance = ["bookname", "author", "website", "date", "description"].compactMap { key in
      values[key[...]].map { "\(key): \($0.replacing("\t", with: " "))" }
    }
  }
}

/// The entries of a StarDict index: a word, a NUL, and where its article lies in the text, big-endian.
struct StarDictIndex {
  private(set) var entries: [(word: Range<Int>, article: Range<Int>)] = []

  /// In bytes; the format allows 255.
  private static let longestWord = 1 << 10

  /// O(n).
  /// - Parameter textLength: of the unpacked text in bytes.
  /// - Throws: `LexiconError.badStarDict`, `.overlappingArticles`.
  init(
    _ index: UnsafeBufferPointer<UInt8>, offsetBytes: Int, textLength: Int, path: String
  ) throws(LexiconError) {
    var (place, total) = (0, 0)
    entries.reserveCapacity(index.count / 20)
    while place < index.count {
      var end = place
      while end < index.count, index[end] != 0, end - place <= Self.longestWord { end += 1 }
      let next = end + 1 + offsetBytes + 4
      guard end < index.count, index[end] == 0, next <= index.count else {
        throw .badStarDict(path: path, .index(entry: entries.count + 1))
      }
      func number(_ start: Int, _ count: Int) -> UInt64 {
        index[start..<start + count].reduce(0) { $0 << 8 | UInt64($1) }
      }
      let (offset, size) = (number(end + 1, offsetBytes), number(end + 1 + offsetBytes, 4))
      guard offset <= textLength, size <= UInt64(textLength) - offset else {
        throw .badStarDict(path: path, .index(entry: entries.count + 1))
      }
      entries.append((place..<end, Int(offset)..<Int(offset + size)))
      total += Int(size)
      place = next
    }
    // Words may share an article, but not a few lines the whole text thousands of times.
    guard total <= max(DictdIndex.mostOverlap * textLength, 1 << 20) else {
      throw .overlappingArticles(path: path, limit: DictdIndex.mostOverlap)
    }
  }
}
