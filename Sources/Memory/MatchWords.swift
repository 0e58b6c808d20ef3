import Files
import ICU
import TextAnalysis

/// A text as matching sees it: its words in order, each as a number.
///
/// Words are ICU's for the language, case folded; a number of any digits is one wildcard, a placeholder another. Signs, spaces, tags and
/// inline codes are no words.
struct MatchWords {
  /// The wildcard for numbers.
  static let number: UInt64 = 1
  /// The wildcard for placeholders.
  static let placeholder: UInt64 = 2

  /// In order.
  var words: [UInt64] = []
  /// The numbers as they are written, in order, separated by spaces.
  var numbers: [UInt8] = []
  /// The placeholders, tags and inline codes as they are written, in order, separated by spaces.
  var placeholders: [UInt8] = []
  /// The words folded, separated by spaces: what the concordance's index gets.
  var folded: [UInt8] = []
}

/// Makes ``MatchWords`` of texts in one language. For one thread.
final class MatchWordReader {
  private let breaks: BreakIterator
  private var boundaries: [Int32] = []
  private var statuses: [Int32] = []
  private var word: [UInt8] = []
  private var masked: [UInt8] = []
  private let seed: UInt64

  /// - Parameter language: a canonical tag. Texts of different languages share no words.
  init(language: String) throws(ICUError) {
    breaks = try BreakIterator(.word, locale: language)
    seed = UInt64(bitPattern: textHash([], language: language))
  }

  /// The words of `text`, UTF-8 with U+FFFC for inline codes.
  func words(of text: [UInt8]) -> MatchWords {
    var result = MatchWords()
    text.withUnsafeBufferPointer { read($0, into: &result, foldingToo: true) }
    return result
  }

  /// The same into buffers that were used before; `MatchWords.folded` only if asked for.
  func read(_ text: UnsafeBufferPointer<UInt8>, into result: inout MatchWords, foldingToo: Bool) {
    result.words.removeAll(keepingCapacity: true)
    result.numbers.removeAll(keepingCapacity: true)
    result.placeholders.removeAll(keepingCapacity: true)
    result.folded.removeAll(keepingCapacity: true)
    guard text.contains(where: Self.mayBeMasked) else { return readMasked(text, into: &result, foldingToo) }
    masking(text, &result.placeholders)
    // Out of the object, or taking its address would copy it.
    let masked = self.masked
    masked.withUnsafeBufferPointer { readMasked($0, into: &result, foldingToo) }
  }

  private static func mayBeMasked(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "&"),
      UInt8(ascii: "\\"), UInt8(ascii: "_"), 0xEF:
      true
    default: false
    }
  }

  private func readMasked(_ text: UnsafeBufferPointer<UInt8>, into result: inout MatchWords, _ foldingToo: Bool) {
    boundaries.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    breaks.boundaries(in: text, appendingTo: &boundaries, ruleStatuses: &statuses)
    for index in boundaries.indices.dropFirst() {
      let (start, end) = (Int(boundaries[index - 1]), Int(boundaries[index]))
      switch kind(statuses[index], text, start, end) {
      case .none:
        if end - start == 3, text[start] == 0xEF, text[start + 1] == 0xBF, text[start + 2] == 0xBC {
          result.words.append(MatchWords.placeholder)
        }
      case .number:
        result.words.append(MatchWords.number)
        for place in start..<end { result.numbers.append(text[place]) }
        result.numbers.append(0x20)
        if foldingToo {
          for place in start..<end { result.folded.append(text[place]) }
          result.folded.append(0x20)
        }
      default:
        fold(text, start, end)
        if foldingToo {
          result.folded += word
          result.folded.append(0x20)
        }
        var hash = StableHash()
        hash.combine(word)
        // Never one of the wildcards.
        result.words.append((hash.finish() ^ seed) | 4)
      }
    }
  }

  /// What ICU says, but for what it takes for a number because it ends with one: `MP3` is a name.
  private func kind(
    _ status: Int32, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> BreakIterator.WordKind {
    let kind = BreakIterator.WordKind(ruleStatus: status)
    guard kind == .number else { return kind }
    for place in start..<end where text[place] >= 0x80 {
      let word = String(decoding: text[start..<end], as: UTF8.self)
      return word.unicodeScalars.contains { $0.properties.isAlphabetic } ? .letter : .number
    }
    for place in start..<end where (0x61...0x7A).contains(text[place] | 0x20) { return .letter }
    return .number
  }

  /// Case folding into ``word``: ASCII and Latin-1 here, all else by ICU. ’ becomes '.
  private func fold(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    word.removeAll(keepingCapacity: true)
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < end, text[index + 1] != 0x9F {
        let next = text[index + 1]
        word.append(0xC3)
        word.append((0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next)
        index += 2
      } else if byte == 0xE2, index + 2 < end, text[index + 1] == 0x80, text[index + 2] == 0x99 {
        word.append(UInt8(ascii: "'"))
        index += 3
      } else {
        let folded = nfkcCasefold(String(decoding: text[start..<end], as: UTF8.self))
        word = Array(folded.replacing("\u{2019}", with: "'").utf8)
        return
      }
    }
  }

  /// `text` with U+FFFC for each placeholder, `%s`, `{name}`, and a space for each tag, entity and inline code, into
  /// ``masked``: a placeholder stands for words, the others change how they look. The marks of keys in menus go: `_Open`.
  /// Addresses, paths and other literals stay: by them two texts differ as by words.
  private func masking(_ text: UnsafeBufferPointer<UInt8>, _ placeholders: inout [UInt8]) {
    masked.removeAll(keepingCapacity: true)
    var index = 0
    let found = codes(in: text)
    let marks = keyMarks(in: text, codes: found)
    var mark = 0
    func copy(to end: Int) {
      while index < end {
        if mark < marks.count, marks[mark] <= index {
          if marks[mark] == index { index += 1 }
          mark += 1
          continue
        }
        guard text[index] == 0xEF, index + 2 < end, text[index + 1] == 0xBF, text[index + 2] == 0xBC else {
          masked.append(text[index])
          index += 1
          continue
        }
        append(index..<index + 3, [0x20])
      }
    }
    func append(_ code: Range<Int>, _ mask: [UInt8]) {
      placeholders.append(contentsOf: text[code])
      placeholders.append(0x20)
      masked += mask
      index = code.upperBound
    }
    for code in found {
      switch code.kind {
      case .placeholder:
        copy(to: code.range.lowerBound)
        append(code.range, [0x20, 0xEF, 0xBF, 0xBC, 0x20])
      case .tag, .entity, .message, .escape:
        copy(to: code.range.lowerBound)
        append(code.range, [0x20])
      case .address, .email, .literal: continue
      }
    }
    copy(to: text.count)
  }
}
