import Foundation
import Languages
import TextAnalysis

extension Check {
  static let spelling = Check(
    id: "spelling", category: .spelling, severity: .warning,
    summary: "a word that the target's Hunspell dictionary doesn't have",
    details: """
      Words in small letters that neither the installed Hunspell dictionaries of the target language nor the word lists \
      have. A word that is a letter away from one they have is a warning and gets that as a suggestion, any other a \
      note. Names, words of the source text, codes, the glossary's terms and words of one or two letters are passed \
      over. Silent without a dictionary: hunspell-fr-classical and hunspell-en-us are Debian's.
      """, scope: .target
  ) { examination in
    guard let speller = examination.tools.speller else { return }
    let words = examination.tools.words
    let text = examination.target
    let foreign = examination.source.lowers
    for index in text.words.indices {
      let entry = text.entries[index]
      guard entry.length >= 3, entry.hasLetter, !entry.hasDigit, !entry.isCapitalized, !entry.isSpelled,
        entry.number.isNaN, !entry.classes.contains(.function), !foreign.contains(entry.lower)
      else { continue }
      let range = text.words[index].range
      let (whole, place) = text.compound(around: range)
      guard !text.touchesCode(place),
        !speller.isWord(entry.lower), whole == entry.lower || !speller.isWord(whole),
        !reformed.contains(text.language) || !speller.isReformed(entry.lower)
      else { continue }
      // Ébola, ebola: the source's word but for accents.
      let bare = entry.lower.folding(options: .diacriticInsensitive, locale: nil)
      if foreign.contains(where: { $0.folding(options: .diacriticInsensitive, locale: nil) == bare }) { continue }
      let correction = speller.correction(of: entry.lower) { words.isTargetWord($0) }
      // Short words are abbreviations and foreign more often than misspelled, unless letters changed places.
      // So is the second word of a Latin name: Aurora borealis.
      let isInName = index > 0 && text.entries[index - 1].isCapitalized && !text.words[index - 1].startsSentence
      let isLikely = !isInName && (correction.map { entry.length >= 5 || $0.sorted() == entry.lower.sorted() } ?? false)
      examination.report(
        severity: isLikely ? nil : .note, confidence: isLikely ? 0.8 : 0.4,
        correction.map { "no word known is spelled “\(text.word(index))”; “\($0)” is" }
          ?? "no word known is spelled “\(text.word(index))”",
        target: [range], suggestion: correction)
    }
  }
}

private let reformed = LanguageData.codes { $0.hasReformedSpelling }

extension Speller {
  /// Whether a French spelling is that of 1990's reform (reconnait, protègera, aigüe) of a word that the dictionary has
  /// in the classical one only.
  fileprivate func isReformed(_ word: String) -> Bool {
    if word.contains("güe"), isWord(word.replacing("güe", with: "guë")) { return true }
    for (new, old) in [("i", "î"), ("u", "û"), ("è", "é")] {
      for place in word.ranges(of: new) where isWord(word.replacingCharacters(in: place, with: old)) {
        // Only before a silent e, which futures and conditionals have: protègera, not hygiènique.
        if new == "è", !word[place.upperBound...].dropFirst().starts(with: "er") { continue }
        return true
      }
    }
    return false
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
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > 0, joins(utf8[low - 1]) { low -= 1 }
    while high < utf8.count, joins(utf8[high]) { high += 1 }
    // Marks and spaces outside ASCII part words, too, but for the typographic apostrophe.
    var whole = String(decoding: utf8[low..<high], as: UTF8.self).replacing("’", with: "'")
    if whole.contains(where: { !$0.isLetter && !$0.isNumber && !"-'_".contains($0) }) {
      (low, high) = (range.lowerBound, range.upperBound)
      whole = String(decoding: utf8[range], as: UTF8.self)
    }
    return (whole, low..<high)
  }
}
