import Bitext
import ICU
import LanguageIdentification

extension CleaningRule {
  /// Training: OpusFilter's LengthFilter, 100 words. Memory: Trados drops segments over 2,000 characters.
  static let length = CleaningRule(
    name: "length", summary: "longer than 100 words (for tm: longer than 2,000 characters)", purposes: both
  ) { pair, purpose in
    if purpose == .training {
      let most = max(pair.words.source, pair.words.target)
      return most > 100 ? "\(most) words" : nil
    }
    let most = max(characters(pair.source), characters(pair.target))
    return most > 2_000 ? "\(most) characters" : nil
  }

  /// OpusFilter's LongWordFilter.
  static let longWord = CleaningRule(
    name: "long-word", summary: "more than 40 characters without a space, in a script that uses spaces",
    purposes: [.training]
  ) { pair, _ in
    let sides = [(pair.source, pair.languages.source), (pair.target, pair.languages.target)]
    for (text, language) in sides where language?.writesSpaces != false {
      for word in text.split(whereSeparator: { $0 <= 0x20 }) where characters(Array(word)) > 40 {
        return "\"\(String(decoding: word.prefix(40), as: UTF8.self))…\""
      }
    }
    return nil
  }

  /// OpusFilter's LengthRatioFilter in words, with its threshold of 3; short texts vary more than that rightly.
  static let ratio = CleaningRule(
    name: "ratio", summary: "one side has more than three times as many words as the other, and at least eight more",
    purposes: both
  ) { pair, _ in
    let (less, more) = (min(pair.words.source, pair.words.target), max(pair.words.source, pair.words.target))
    guard less > 0, more > 3 * less, more - less >= 8 else { return nil }
    return "\(pair.words.source) : \(pair.words.target) words"
  }

  /// OpusFilter's NonZeroNumeralsFilter: the digits but zeros, in order, half of them the same. Zeros come and go with
  /// formats (`1.5 million`, `1,500,000`).
  static let numbers = CleaningRule(
    name: "numbers", summary: "fewer than half of the digits agree, not counting zeros", purposes: both
  ) { pair, _ in
    let (one, other) = (digits(pair.source), digits(pair.target))
    guard !one.isEmpty || !other.isEmpty else { return nil }
    let similarity = 2 * common(one, other) * 2
    guard similarity < one.count + other.count else { return nil }
    return "\(String(decoding: one.prefix(20), as: UTF8.self)) : \(String(decoding: other.prefix(20), as: UTF8.self))"
  }

  static let codes = CleaningRule(
    name: "codes", summary: "the sides have different numbers of inline codes", purposes: [.memory]
  ) { pair, _ in
    pair.codes.source == pair.codes.target ? nil : "\(pair.codes.source) : \(pair.codes.target)"
  }

  /// CLD2 is sure and wrong of texts below 100 bytes: of 60,000 messages of programs it took 1,500 French ones of 40 bytes and more for English, of 100 and
  /// more 110.
  static let language = CleaningRule(
    name: "language", summary: "a side of 100 bytes or more is in another language (CLD2, when it is certain)",
    purposes: both
  ) { pair, _ in
    for (text, language) in [(pair.source, pair.languages.source), (pair.target, pair.languages.target)] {
      guard let language, text.count >= 100,
        let guess = LanguageIdentification.language(ofText: Document(name: "", utf8: text, blocks: [])),
        guess.isReliable,
        guess.percent >= 80, guess.isOther(than: language)
      else { continue }
      return "\(guess.language) for \(language)"
    }
    return nil
  }

  /// Found by the pass, which remembers the texts.
  static let duplicate = CleaningRule(
    name: "duplicate", summary: "an earlier unit has the same texts (for mt: ignoring case and spaces)", purposes: both
  ) { _, _ in nil }
}

private func characters(_ text: [UInt8]) -> Int {
  text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}

/// The digits 1 to 9 of any script, in order, as ASCII; 400 at most.
private func digits(_ text: [UInt8]) -> [UInt8] {
  guard text.contains(where: { (0x30...0x39).contains($0) || $0 >= 0xD9 }) else { return [] }
  var result: [UInt8] = []
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
  where scalar.properties.numericType == .decimal && scalar.properties.numericValue != 0 {
    result.append(0x30 + UInt8(scalar.properties.numericValue ?? 0))
    if result.count == 400 { break }
  }
  return result
}

/// How many items stand in both, whatever their order: dates put them in another.
private func common(_ one: [UInt8], _ other: [UInt8]) -> Int {
  var counts = [Int](repeating: 0, count: 256)
  for digit in one { counts[Int(digit)] += 1 }
  return other.reduce(0) { sum, digit in
    counts[Int(digit)] -= 1
    return sum + (counts[Int(digit)] >= 0 ? 1 : 0)
  }
}
