import Bitext
import Files
import Languages

/// What a memory has as translations of a source text.
public typealias KnownTranslations = (_ source: String) throws -> [String]

/// Finds, across the pairs of a bitext, a repeated source with different translations and different sources with one.
///
/// Feed it every pair in order. Memory is bounded: it keeps hashes of 64 bits, at most `capacity` for each side; later
/// pairs are still compared with those kept. Two different texts meet in one hash once in 10^13 pairs of texts.
public struct ConsistencyCheck: Sendable {
  private struct Seen {
    var other: UInt64
    var index: Int
  }

  private let admission: Admission
  private let capacity: Int
  private var bySource: [UInt64: Seen] = [:]
  private var byTarget: [UInt64: Seen] = [:]

  /// - Parameter capacity: how many different texts of each side to remember, 32 bytes each.
  public init(settings: CheckSettings = CheckSettings(), capacity: Int = 1 << 20) {
    admission = Admission(settings, PairLanguages(source: "und", target: "und"))
    self.capacity = capacity
  }

  /// What is inconsistent with an earlier pair.
  public mutating func findings(for pair: CheckedPair) -> [Finding] {
    let source = Self.key(pair.source)
    let target = Self.key(pair.target)
    guard source.words > 0, target.words > 0 else { return [] }
    var found: [Finding] = []
    func whole(_ text: String) -> [Range<Int>] { [0..<text.utf8.count] }
    if let seen = bySource[source.hash] {
      if seen.other != target.hash, source.words >= 2, admission.settings.runs(.inconsistency) {
        found.append(
          Finding(
            check: Check.inconsistency.id, category: .inconsistency, severity: Check.inconsistency.severity,
            strength: source.words >= 4 ? 0.8 : 0.5,
            fault: "this source has another translation in pair \(seen.index)", remedy: "translate both alike",
            sourceRanges: whole(pair.source),
            targetRanges: whole(pair.target)))
      }
    } else if bySource.count < capacity {
      bySource[source.hash] = Seen(other: target.hash, index: pair.index)
    }
    if let seen = byTarget[target.hash] {
      if seen.other != source.hash, target.words >= 4, admission.settings.runs(.sameTranslation) {
        found.append(
          Finding(
            check: Check.sameTranslation.id, category: .inconsistency, severity: Check.sameTranslation.severity,
            strength: 0.5,
            fault: "this translation has another source in pair \(seen.index)",
            remedy: "see which of them it translates",
            sourceRanges: whole(pair.source), targetRanges: whole(pair.target)))
      }
    } else if byTarget.count < capacity {
      byTarget[target.hash] = Seen(other: source.hash, index: pair.index)
    }
    return found.compactMap { admission.admitted($0, of: pair) }
  }

  /// What the memory translates otherwise: none of the translations that it has is this one.
  func findings(for pair: CheckedPair, known: [String]) -> [Finding] {
    guard let first = known.first, case let source = Self.key(pair.source), source.words >= 2,
      case let target = Self.key(pair.target), target.words > 0,
      !known.contains(where: { Self.key($0).hash == target.hash })
    else { return [] }
    let remedy: Wording = known.count > 1 ? "use “\(first)” or one of \(known.count - 1) more" : "use “\(first)”"
    let finding = Finding(
      check: Check.inconsistency.id, category: .inconsistency, severity: Check.inconsistency.severity,
      strength: source.words >= 4 ? 0.8 : 0.5,
      fault: "the memory has another translation", remedy: remedy,
      sourceRanges: [0..<pair.source.utf8.count], targetRanges: [0..<pair.target.utf8.count],
      suggestion: known.count == 1 ? first : nil)
    return admission.admitted(finding, of: pair).map { [$0] } ?? []
  }

  /// A hash of the letters and digits in lower case, words apart, with the number of words: about one for three letters in
  /// writing without spaces.
  private static func key(_ text: String) -> (hash: UInt64, words: Int) {
    var letters = 0
    var hash = StableHash()
    var words = 0
    var isInside = false
    func take(_ value: UInt32, isWord: Bool) {
      if isWord {
        if !isInside { words += 1 }
        hash.combine(UInt64(value))
      } else if isInside {
        hash.combine(0x20)
      }
      isInside = isWord
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      guard value >= 0x80 else {
        let isCapital = value >= 0x41 && value <= 0x5A
        let isSmall = value >= 0x61 && value <= 0x7A
        take(isCapital ? value | 0x20 : value, isWord: isCapital || isSmall || value >= 0x30 && value <= 0x39)
        continue
      }
      for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
        let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        if isWord, scalar.isWrittenWithoutSpaces { letters += 1 }
        take(scalar.value, isWord: isWord)
      }
    }
    words += letters / 3
    if isInside { hash.combine(0x20) }
    return (hash.value, words)
  }
}

extension Unicode.Scalar {
  /// Thai, Lao, Burmese, Khmer, kana and Chinese characters.
  var isWrittenWithoutSpaces: Bool {
    switch value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
