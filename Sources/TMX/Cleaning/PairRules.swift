import Bitext
import ICU
import LanguageIdentification

extension CleaningRule {
  /// Training: OpusFilter's LengthFilter, 100 words. Memory: Trados drops segments over 2,000 characters.
  static let length = CleaningRule(
    name: "length", summary: "longer than 100 words (for tm: longer than 2,000 characters)", purposes: both
  ) { pair, purpose in
    if purpose == .training {
      let (side, most) =
        pair.words.source >= pair.words.target ? ("source", pair.words.source) : ("target", pair.words.target)
      return most > 100 ? "The \(side) has \(most) words." : nil
    }
    let lengths = pair.sides.map { (side: $0.name, count: characters($0.text)) }
    return lengths.first { $0.count > 2_000 }.map { "The \($0.side) has \($0.count) characters." }
  }

  /// OpusFilter's LongWordFilter.
  static let longWord = CleaningRule(
    name: "long-word", summary: "more than 40 characters without a space, in a script that uses spaces",
    purposes: [.training]
  ) { pair, _ in
    let sides = [(pair.source, pair.languages.source), (pair.target, pair.languages.target)]
    for (text, language) in sides where language?.writesSpaces != false {
      for word in text.split(whereSeparator: { $0 <= 0x20 }) where characters(Array(word)) > 40 {
        let start = String(decoding: word, as: UTF8.self).unicodeScalars.prefix(40)
        return "\"\(String(String.UnicodeScalarView(start)))…\" has \(characters(Array(word))) characters."
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
    return "The source has \(words(pair.words.source)), the target \(pair.words.target)."
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
    func shown(_ digits: [UInt8]) -> String {
      digits.isEmpty ? "none" : String(decoding: digits.prefix(20), as: UTF8.self) + (digits.count > 20 ? "…" : "")
    }
    return "The digits of the source are \(shown(one)), those of the target \(shown(other))."
  }

  static let codes = CleaningRule(
    name: "codes", summary: "the sides have different numbers of inline codes", purposes: [.memory]
  ) { pair, _ in
    guard pair.codes.source != pair.codes.target else { return nil }
    let count = "\(pair.codes.source) inline code\(pair.codes.source == 1 ? "" : "s")"
    return "The source has \(count), the target \(pair.codes.target)."
  }

  /// CLD2 is sure and wrong of texts below 100 bytes: of 60,000 messages of programs it took 1,500 French ones of 40 bytes and more for English, of 100 and
  /// more 110.
  static let language = CleaningRule(
    name: "language", summary: "a side of 100 bytes or more is in another language (CLD2, when it is certain)",
    purposes: both
  ) { pair, _ in
    for ((side, text), language) in zip(pair.sides, [pair.languages.source, pair.languages.target]) {
      guard let language, text.count >= 100,
        let guess = LanguageIdentification.language(ofText: Document(name: "", utf8: text, blocks: [])),
        guess.isReliable,
        guess.percent >= 80, guess.isOther(than: language)
      else { continue }
      let names = [guess.language, language].map { LanguageTag.displayName($0.tag, in: "en") }
      return "The \(side) is in \(names[0]), not in \(names[1])."
    }
    return nil
  }

  /// Found by whom the pass asks, since it takes dictionaries.
  static let unrelated = CleaningRule(
    name: "unrelated", summary: "hardly any word of one side has a counterpart in the other, by dictionary",
    purposes: both
  ) { _, _ in nil }

  /// Found by the pass, which remembers the texts.
  static let duplicate = CleaningRule(
    name: "duplicate", summary: "an earlier unit has the same texts (for mt: ignoring case and spaces)", purposes: both
  ) { _, _ in nil }
}

private func words(_ count: Int) -> String { count == 1 ? "1 word" : "\(count) words" }

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
