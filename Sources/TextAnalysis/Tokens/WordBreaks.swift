import Bitext
import ICU

/// ICU's word boundaries (UAX #29), but for the narrow no-break space: the standard joins it to what stands beside it
/// (ExtendNumLet), so that of French *un médecin\u{202F}?* the word
/// would be *médecin\u{202F}*, which no dictionary has. It stays inside numbers only: *10 000*.
///
/// Holds C state: one for each thread.
final class WordBreaks {
  private let breaks: BreakIterator
  /// Where words and what is between them begin and end, in bytes; good until the next call.
  private(set) var boundaries: [Int32] = []
  /// ICU's rule status of the stretch that ends at each boundary.
  private(set) var statuses: [Int32] = []

  init(language: Language?) throws(ICUError) {
    breaks = try BreakIterator(.word, locale: language?.tag ?? "root")
  }

  /// Splits another text.
  func split(_ text: UnsafeBufferPointer<UInt8>) {
    boundaries.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    breaks.boundaries(in: text, appendingTo: &boundaries, ruleStatuses: &statuses)
    if Self.hasNarrowSpace(text) { partAtNarrowSpaces(text) }
  }

  private func partAtNarrowSpaces(_ text: UnsafeBufferPointer<UInt8>) {
    let (whole, kinds) = (boundaries, statuses)
    boundaries.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    for index in whole.indices {
      let end = Int(whole[index])
      if index > 0, kinds[index] >= BreakIterator.WordKind.number.rawValue {
        var start = Int(whole[index - 1])
        var place = start
        while place + 3 <= end {
          guard Self.isNarrowSpace(text, place) else {
            place += 1
            continue
          }
          let isInNumber = place > start && place + 3 < end && isDigit(text[place - 1]) && isDigit(text[place + 3])
          if !isInNumber {
            if place > start { append(place, kinds[index]) }
            if place + 3 < end { append(place + 3, 0) }
            start = place + 3
          }
          place += 3
        }
        append(end, start == end ? 0 : kinds[index])
      } else {
        append(end, kinds[index])
      }
    }
  }

  private func append(_ boundary: Int, _ status: Int32) {
    boundaries.append(Int32(boundary))
    statuses.append(status)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func hasNarrowSpace(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place + 3 <= text.count {
      if text[place] == 0xE2, isNarrowSpace(text, place) { return true }
      place += 1
    }
    return false
  }

  /// U+202F.
  private static func isNarrowSpace(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    text[place] == 0xE2 && text[place + 1] == 0x80 && text[place + 2] == 0xAF
  }
}
