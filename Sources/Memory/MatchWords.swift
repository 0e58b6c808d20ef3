import ICU

/// A text as matching sees it: its words in order, each as a number.
///
/// Words are ICU's for the language, case folded; a number of any digits is one wildcard, a placeholder or inline code another. Signs and
/// spaces are no words.
struct MatchWords {
  /// The wildcard for numbers.
  static let number: UInt64 = 1
  /// The wildcard for placeholders and inline codes.
  static let placeholder: UInt64 = 2

  /// In order.
  var words: [UInt64] = []
  /// The numbers as they are written, in order, parted by spaces.
  var numbers: [UInt8] = []
  /// The placeholders as they are written, in order, parted by spaces.
  var placeholders: [UInt8] = []
  /// The words folded, parted by spaces: what the concordance's index gets.
  var folded: [UInt8] = []
}

/// Makes ``MatchWords`` of texts in one language. For one thread.
final class WordReader {
  private let breaks: BreakIterator
  private var boundaries: [Int32] = []
  private var statuses: [Int32] = []
  private var word: [UInt8] = []
  private let seed: UInt64

  /// - Parameter language: a canonical tag. Texts of different languages share no words.
  init(language: String) throws(ICUError) {
    breaks = try BreakIterator(.word, locale: language)
    seed = UInt64(bitPattern: textHash([], language: language))
  }

  /// The words of `text`, UTF-8 with U+FFFC for inline codes.
  func words(of text: [UInt8]) -> MatchWords {
    var result = MatchWords()
    let text = masking(text, &result.placeholders)
    boundaries.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { breaks.boundaries(in: $0, appendingTo: &boundaries, ruleStatuses: &statuses) }
    result.words.reserveCapacity(boundaries.count / 2 + 1)
    result.folded.reserveCapacity(text.count)
    for index in boundaries.indices.dropFirst() {
      let range = Int(boundaries[index - 1])..<Int(boundaries[index])
      switch kind(statuses[index], text[range]) {
      case .none:
        if range.count == 3, text[range.lowerBound] == 0xEF, text[range.lowerBound + 1] == 0xBF,
          text[range.lowerBound + 2] == 0xBC
        {
          result.words.append(MatchWords.placeholder)
        }
      case .number:
        result.words.append(MatchWords.number)
        result.numbers += text[range]
        result.numbers.append(0x20)
        result.folded += text[range]
        result.folded.append(0x20)
      default:
        fold(text[range])
        result.folded += word
        result.folded.append(0x20)
        var hash = StableHash()
        hash.combine(word)
        // Never one of the wildcards.
        result.words.append((hash.finish() ^ seed) | 4)
      }
    }
    return result
  }

  /// What ICU says, but for what it takes for a number because it ends with one: `MP3` is a name.
  private func kind(_ status: Int32, _ text: ArraySlice<UInt8>) -> BreakIterator.WordKind {
    let kind = BreakIterator.WordKind(ruleStatus: status)
    guard kind == .number else { return kind }
    let hasLetter =
      text.allSatisfy { $0 < 0x80 }
      ? text.contains { (0x61...0x7A).contains($0 | 0x20) }
      : String(decoding: text, as: UTF8.self).unicodeScalars.contains { $0.properties.isAlphabetic }
    return hasLetter ? .letter : .number
  }

  /// Case folding into ``word``: ASCII and Latin-1 here, all else by ICU. ’ becomes '.
  private func fold(_ text: ArraySlice<UInt8>) {
    word.removeAll(keepingCapacity: true)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte < 0x80 {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < text.endIndex, text[index + 1] != 0x9F {
        let next = text[index + 1]
        word.append(0xC3)
        word.append((0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next)
        index += 2
      } else if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80, text[index + 2] == 0x99 {
        word.append(UInt8(ascii: "'"))
        index += 3
      } else {
        word = Array(nfkcCasefold(String(decoding: text, as: UTF8.self)).utf8)
        return
      }
    }
  }

  /// `text` with U+FFFC for each placeholder: `%s`, `%1$d`, `{name}`, `${x}`, `<b>`.
  private func masking(_ text: [UInt8], _ placeholders: inout [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == 0x25 || $0 == 0x7B || $0 == 0x3C || $0 == 0xEF }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 8)
    var index = 0
    while index < text.count {
      let end: Int?
      switch text[index] {
      case UInt8(ascii: "%"): end = endOfConversion(text, index)
      case UInt8(ascii: "{"): end = endOfBraces(text, index, UInt8(ascii: "}"))
      case UInt8(ascii: "<"): end = endOfBraces(text, index, UInt8(ascii: ">"))
      case 0xEF where text[index...].starts(with: [0xEF, 0xBF, 0xBC]): end = index + 3
      default: end = nil
      }
      guard let end else {
        result.append(text[index])
        index += 1
        continue
      }
      placeholders += text[index..<end]
      placeholders.append(0x20)
      result += [0x20, 0xEF, 0xBF, 0xBC, 0x20]
      index = end
    }
    return result
  }

  /// The end of `%[flags][width][.precision][length]conversion`; nil where there is none, as in `100 % of`.
  private func endOfConversion(_ text: [UInt8], _ start: Int) -> Int? {
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
  private func endOfBraces(_ text: [UInt8], _ start: Int, _ close: UInt8) -> Int? {
    guard let first = text.dropFirst(start + 1).first,
      (0x30...0x39).contains(first) || first | 0x20 >= 0x61 && first < 0x80 || first == UInt8(ascii: "/")
        || first == close && close == UInt8(ascii: "}")
    else { return nil }
    guard let end = text[start...].prefix(60).firstIndex(of: close) else { return nil }
    if close == UInt8(ascii: "}"), text[start..<end].contains(0x20) { return nil }
    return end + 1
  }
}
