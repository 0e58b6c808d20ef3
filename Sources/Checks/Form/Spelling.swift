import Foundation
import Languages
import TextAnalysis

extension Check {
  static let spelling = Check(
    id: "spelling", category: .spelling, severity: .warning,
    summary: "a word that is not in the target's Hunspell dictionary",
    whatItDoes: """
      Lower-case words that are neither in the installed Hunspell dictionaries of the target language nor in the \
      word lists. A word one letter away from a known one is a warning, with that word as a suggestion, where letters \
      changed places, an accent or a double letter is wrong, or the source has a counterpart of the suggestion; any other \
      is a note. Names, words of the source text and those that look like one, words made of known ones (precompiled, \
      serverless, webpage), codes, the glossary's terms and words of one or two letters are skipped. Needs a dictionary: \
      Debian has hunspell-fr-classical and hunspell-en-us.
      """,
    whyItMatters: """
      Misspellings cost a translation its readers' trust, however accurate it is.
      """,
    knownProblems: """
      New and technical words that no dictionary has are reported, as notes. A misspelling that is another word \
      (form, from) is not found, nor is one in a word with a capital, unless it starts a sentence and the source has a \
      counterpart of what was meant.
      """,
    needs: [.spellingDictionary],
    reported: [
      Example(
        source: "The house is old.", target: "La ‹masion› est vieille.", from: "en", to: "fr", dictionary: houseWords),
      Example(
        source: "The house is old.", target: "La maison est ‹vieile›.", from: "en", to: "fr", dictionary: houseWords),
      Example(
        source: "The xylograph is old.", target: "La ‹xylogrphqe› est vieille.", from: "en", to: "fr",
        dictionary: houseWords),
      Example(
        source: "The house is old.", target: "Et ‹miason› vieille.", from: "en", to: "fr", dictionary: houseWords),
    ],
    passedOver: [
      Example(
        "a name", source: "Masion sings.", target: "Et Masion vieille.", from: "en", to: "fr", dictionary: houseWords),
      Example(
        "a word of the source", source: "The grep masion is old.", target: "La masion est vieille.", from: "en",
        to: "fr", dictionary: houseWords),
      Example(
        "the source's word with an accent", source: "La máison is old.", target: "La maison, maisón.", from: "en",
        to: "fr", dictionary: houseWords),
      Example(
        "part of an address", source: "See masion.org/masion", target: "La https://masion.org/masion vieille.",
        from: "en", to: "fr", dictionary: houseWords),
      Example(
        "a word joined by an apostrophe, as a whole", source: "Today is old.", target: "Aujourd’hui est vieille.",
        from: "en", to: "fr", dictionary: houseWords),
      Example(
        "a word with a prefix", source: "The other house is old.", target: "La microvieille maison.", from: "en",
        to: "fr", dictionary: houseWords),
      Example(
        "the spelling of 1990", source: "He knows.", target: "La maison reconnait.", from: "en", to: "fr",
        dictionary: houseWords),
      Example(
        "a narrow no-break space before the mark", source: "Is the house old?",
        target: "La maison est vieille\u{202F}?",
        from: "en", to: "fr", dictionary: houseWords),
    ]
  ) { examination in
    guard let speller = examination.tools.speller else { return }
    let words = examination.tools.words
    let text = examination.target
    var foreignWithoutAccents: Set<String>?
    for index in text.words.indices {
      // Most words fail here, without being copied.
      guard !text.entries[index].isSpelled, case let entry = text.entries[index],
        (3...longestWord).contains(entry.length), entry.hasLetter, !entry.hasDigit,
        !entry.isCapitalized || text.words[index].startsSentence && !entry.isAllCapitals, entry.number.isNaN,
        !entry.classes.contains(.function), case let range = text.words[index].range,
        !text.touchesCode(range), !examination.source.has(entry), !speller.isWord(entry.lower),
        !entry.isCapitalized || !speller.isWord(text.word(index))
      else { continue }
      let (whole, place) = text.compound(around: range)
      guard !text.touchesCode(place), whole == entry.lower || !speller.isWord(whole),
        !speller.isWithEnding(entry.lower),
        !speller.isReformed(entry.lower, by: reformed[text.language] ?? []),
        !words.isWordElsewhere(entry.lower, speller.isWord)
      else { continue }
      // Ébola, ebola: the source's word but for accents.
      let ofSource = foreignWithoutAccents ?? Set(examination.source.entries.map { withoutAccents($0.lower) })
      foreignWithoutAccents = ofSource
      if ofSource.contains(withoutAccents(entry.lower)) { continue }
      guard let misspelling = examination.misspelling(at: index, by: speller) else { continue }
      examination.report(
        severity: misspelling.strength >= Misspelling.likely ? nil : .note, strength: misspelling.strength,
        "“\(text.word(index))” is in no dictionary",
        remedy: misspelling.correction.map { "correct it, perhaps to “\($0)”, or make it an exception" }
          ?? "correct it, or make it an exception",
        target: [range], suggestion: misspelling.correction)
    }
  }
}

/// In letters. What is longer is a sequence, a sum or a key that is written in letters.
private let longestWord = 100

/// The dictionary of the examples.
private let houseWords = ["la", "maison", "est", "vieille", "et", "aujourd'hui", "reconnaît", "à"]
/// By language: spellings that a reform changed.
private let reformed = Dictionary(uniqueKeysWithValues: LanguageData.all.map { ($0.code, $0.reformedSpellings) })

extension Speller {
  /// Whether an apostrophe parts a word of the dictionary from endings, as Turkish does with names and signs: /u'nun.
  fileprivate func isWithEnding(_ word: String) -> Bool {
    guard let mark = word.lastIndex(of: "'"), word.distance(from: mark, to: word.endIndex) <= 6 else { return false }
    let stem = String(word[..<mark])
    return stem.count < 3 || isWord(stem)
  }

  /// Whether a spelling is a reform's of a word that the dictionary has in the older one only: reconnait.
  fileprivate func isReformed(_ word: String, by rows: [ReformedSpelling]) -> Bool {
    rows.contains { row in
      word.ranges(of: row.new).contains { place in
        word[place.upperBound...].dropFirst().starts(with: row.beforeNext)
          && isWord(word.replacingCharacters(in: place, with: row.old))
      }
    }
  }
}

extension ExaminedText {
  /// The word around `range` that hyphens and apostrophes join, and its place: *aujourd'hui*, *tête-à-tête*, of which the
  /// dictionary may not have the parts.
  fileprivate func compound(around range: Range<Int>) -> (whole: String, place: Range<Int>) {
    func joins(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == 0x2D || byte == 0x27 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        || (0x30...0x39).contains(byte) || byte == 0x5F
    }
    // As far as a dictionary's words reach, or a chain of hyphens would cost the square of its length.
    let reach = max(0, range.lowerBound - 2 * longestWord)..<min(utf8.count, range.upperBound + 2 * longestWord)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > reach.lowerBound, joins(utf8[low - 1]) { low -= 1 }
    while high < reach.upperBound, joins(utf8[high]) { high += 1 }
    // Marks and spaces outside ASCII part words, too, but for the typographic apostrophe and the soft hyphen.
    var whole = String(decoding: utf8[low..<high], as: UTF8.self).replacing("’", with: "'").replacing(
      "\u{AD}", with: "")
    if whole.contains(where: { !$0.isLetter && !$0.isNumber && !"-'_".contains($0) }) {
      (low, high) = (range.lowerBound, range.upperBound)
      whole = String(decoding: utf8[range], as: UTF8.self)
    }
    return (whole, low..<high)
  }
}
