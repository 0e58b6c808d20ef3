import Languages
import Lexicons
import TextAnalysis

/// What of `AgreementData` tells singular from plural without a dictionary's help.
private struct NumberWords: Sendable {
  let singularDeterminers: Set<String>
  let pluralDeterminers: Set<String>
  let pluralSubjects: Set<String>
  let singularVerbs: Set<String>
  let pluralVerbs: Set<String>
  let invariants: Set<String>
  let joiners: Set<String>
  let pluralEnding: String

  static let byLanguage: [String: NumberWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.agreement.flatMap { $0.pluralEnding.isEmpty ? nil : (data.code, NumberWords($0)) }
    })

  init(_ data: AgreementData) {
    singularDeterminers = data.singularDeterminers.set
    pluralDeterminers = data.pluralDeterminers.set
    pluralSubjects = data.pluralSubjects.set
    singularVerbs = data.singularVerbs.set
    pluralVerbs = data.pluralVerbs.set
    invariants = data.invariants.set
    joiners = data.joiners.set
    pluralEnding = data.pluralEnding
  }
}

extension ExaminedText {
  /// Neighbours of which one is singular and the other plural, in a language whose nouns and verbs tell by an ending.
  func disagreementsInNumber(by knowledge: WordKnowledge) -> [Disagreement] {
    guard !isShouted, let words = NumberWords.byLanguage[language] else { return [] }
    return self.words.indices.dropLast().compactMap { index in
      let word = lower(index)
      guard entries[index].classes.contains(.function), isSpaced(index) else { return nil }
      let isWrong =
        words.pluralSubjects.contains(word) && words.singularVerbs.contains(lower(index + 1))
        || words.singularDeterminers.contains(word) && isPlural(index + 1, words, knowledge)
        || words.pluralDeterminers.contains(word) && isSingular(index + 1, words, knowledge)
      guard isWrong, !isWrittenAsName(index), !touchesCode(self.words[index].range) else { return nil }
      return Disagreement(
        places: [self.words[index].range.lowerBound..<self.words[index + 1].range.upperBound])
    }
  }

  private func isSpaced(_ index: Int) -> Bool {
    utf8[words[index].range.upperBound..<words[index + 1].range.lowerBound].elementsEqual([0x20])
  }

  /// Whether what follows a noun shows that it ends its phrase: it is no part of a compound, as in *a sales manager* or
  /// *a thousands and decimal separator*.
  private func endsPhrase(_ index: Int, _ numbers: NumberWords) -> Bool {
    guard index + 1 < words.count else { return true }
    if numbers.joiners.contains(lower(index + 1)) { return false }
    return !isSpaced(index) && utf8[words[index].range.upperBound] != 0x2D
      && utf8[words[index].range.upperBound] != 0x27
      && utf8[words[index].range.upperBound] < 0x80 || isSpaced(index) && entries[index + 1].classes == .function
  }

  private func isPlainWord(_ index: Int) -> Bool {
    let entry = entries[index]
    return entry.hasLetter && !entry.hasDigit && !entry.isCapitalized && entry.length > 3
      && !entry.classes.contains(.function)
      && !touchesCode(words[index].range)
  }

  private func isPlural(_ index: Int, _ words: NumberWords, _ knowledge: WordKnowledge) -> Bool {
    isPlainWord(index) && endsPhrase(index, words) && lower(index).hasSuffix(words.pluralEnding)
      && knowledge.isRegularPlural(lower(index), ending: words.pluralEnding)
  }

  /// These result are: no verb stands before another.
  private func isBeforeVerb(_ index: Int, _ words: NumberWords) -> Bool {
    guard index + 1 < self.words.count, isSpaced(index) else { return false }
    return words.pluralVerbs.contains(lower(index + 1)) || words.singularVerbs.contains(lower(index + 1))
  }

  private func isSingular(_ index: Int, _ words: NumberWords, _ knowledge: WordKnowledge) -> Bool {
    isPlainWord(index) && endsPhrase(index, words) && !lower(index).hasSuffix(words.pluralEnding)
      && !words.invariants.contains(lower(index)) && knowledge.isNoun(lower(index), orVerb: isBeforeVerb(index, words))
  }
}
