import Files
import ICU

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
    guard text.contains(where: Self.startsPlaceholder) else { return readMasked(text, into: &result, foldingToo) }
    masking(text, &result.placeholders)
    // Out of the object, or taking its address would copy it.
    let masked = self.masked
    masked.withUnsafeBufferPointer { readMasked($0, into: &result, foldingToo) }
  }

  private static func startsPlaceholder(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "<"), 0xEF: true
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

  /// `text` with U+FFFC for each placeholder, `%s`, `%1$d`, `{name}`, `${x}`, and a space for each tag, `<b>`, and inline
  /// code, into ``masked``: a placeholder stands for words, a code changes how they look.
  private func masking(_ text: UnsafeBufferPointer<UInt8>, _ placeholders: inout [UInt8]) {
    masked.removeAll(keepingCapacity: true)
    var index = 0
    while index < text.count {
      let end: Int?
      switch text[index] {
      case UInt8(ascii: "%"): end = endOfConversion(text, index)
      case UInt8(ascii: "{"): end = endOfBraces(text, index, UInt8(ascii: "}"))
      case UInt8(ascii: "<"): end = endOfBraces(text, index, UInt8(ascii: ">"))
      case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] == 0xBC: end = index + 3
      default: end = nil
      }
      guard let end else {
        masked.append(text[index])
        index += 1
        continue
      }
      placeholders.append(contentsOf: text[index..<end])
      placeholders.append(0x20)
      let isCode = text[index] == UInt8(ascii: "<") || text[index] == 0xEF
      masked += isCode ? [0x20] : [0x20, 0xEF, 0xBF, 0xBC, 0x20]
      index = end
    }
  }

  /// The end of `%[flags][width][.precision][length]conversion`; nil where there is none, as in `100 % of`.
  private func endOfConversion(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start + 1
    while index < text.count, index - start < 12 {
      let byte = text[index]
      if (0x30...0x39).contains(byte) || "$.*+-#'lhjztLq".utf8.contains(byte) {
        index += 1
      } else if "diouxXeEfFgGaAcsSpnm@".utf8.contains(byte) {
        return index + 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The end of a stretch of up to 60 bytes without spaces that starts like a name or a closing tag.
  private func endOfBraces(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ close: UInt8) -> Int? {
    guard let first = text.dropFirst(start + 1).first,
      (0x30...0x39).contains(first) || first | 0x20 >= 0x61 && first < 0x80 || first == UInt8(ascii: "/")
        || first == close && close == UInt8(ascii: "}")
    else { return nil }
    guard let end = text[start...].prefix(60).firstIndex(of: close) else { return nil }
    if close == UInt8(ascii: "}"), text[start..<end].contains(0x20) { return nil }
    return end + 1
  }
}
