import Lexicons
import TextAnalysis

/// Reads short spans of a text whose words must agree in number.
struct NumberReader {
  let text: ExaminedText
  let words: NumberAgreementWords
  let knowledge: WordKnowledge
  let speller: Speller?

  func lower(_ index: Int) -> String { text.lower(index) }

  /// What a word of a closed class does not agree with.
  func disagreements(at index: Int) -> [Disagreement] {
    let roles = roles(index)
    guard !roles.isDisjoint(with: .telling) else { return [] }
    if isSpaced(index), !text.isWrittenAsName(index), let isSure = isWrongNeighbor(index, roles) {
      let range = text.words[index].range.lowerBound..<text.words[index + 1].range.upperBound
      if !text.touchesCode(range) { return [Disagreement(places: [range], isSure: isSure)] }
    }
    if roles.contains(.singularDeterminer), isSpaced(index), let noun = farPlural(behind: index),
      !text.touchesCode(text.words[index].range.lowerBound..<text.words[noun].range.upperBound)
    {
      return [Disagreement(places: [text.words[index].range, text.words[noun].range])]
    }
    return roles.isDisjoint(with: .verbs) ? [] : subject(ofVerb: index).map { [$0] } ?? []
  }

  /// What a word is listed as.
  func roles(_ index: Int) -> NumberAgreementWords.Roles { words.roles[lower(index)] ?? [] }

  /// Whether a word and the next cannot stand together, surely or not; nil where they can.
  private func isWrongNeighbor(_ index: Int, _ own: NumberAgreementWords.Roles) -> Bool? {
    let other = roles(index + 1)
    let isWrong =
      own.contains(.pluralSubject) && other.contains(.singularVerb)
      && (own.contains(.nominative) || startsClause(index))
      || own.contains(.singularSubject) && other.contains(.pluralVerb)
        && (startsText(index) || isIntroduced(index) || startsClause(index) && !other.contains(.wish))
      || own.contains(.modal) && other.contains(.has)
      || own.contains(.singularDeterminer) && (isPlural(index + 1) || isPluralCompound(index + 1))
      || own.contains(.freeDeterminer)
        && (isBehindPreposition(index) && isPlural(index + 1) || isPluralCompound(index + 1))
      || own.contains(.pluralDeterminer) && isSingular(index + 1, orVerb: isBehindPreposition(index))
      || own.contains(.there) && isSpaced(index + 1) && other.contains(.singularVerb)
        && roles(index + 2).contains(.several) && !roles(index + 3).contains(.consonantArticle)
      || isWrongArticle(index, own)
    if isWrong { return true }
    return own.contains(.agent) && other.contains(.subjectForm) && !isBeforeClause(index + 1)
      || own.contains(.objectForm) && text.words[index].startsSentence && !other.isDisjoint(with: .verbs)
      ? false : nil
  }

  /// This menu items: a noun before a plural that is no verb.
  private func isPluralCompound(_ index: Int) -> Bool {
    guard isSpaced(index), !roles(index).contains(.collective), text.entries[index].number.isNaN,
      isSingularNoun(index, orVerb: false) || text.entries[index].classes == .adjective, isPlural(index + 1)
    else { return false }
    return knowledge.isNoun(String(lower(index + 1).dropLast(words.data.pluralEnding.count)))
  }

  /// An ongoing labour-law disputes: two or three words between, none of which counts.
  private func farPlural(behind index: Int) -> Int? {
    var place = index + 1
    while place < index + 5, isSpaced(place) || isHyphenated(place) {
      guard !words.counting.contains(lower(place)), text.entries[place].number.isNaN,
        !text.entries[place].isCapitalized,
        !text.entries[place].classes.contains(.function), !roles(place).contains(.collective),
        !lower(place).hasSuffix(words.data.pluralEnding),
        // A plane carrying boxes.
        place == index + 1 || !isParticiple(place)
      else { return nil }
      place += 1
      if place > index + 2, isPlural(place) {
        // For an old law disputes: no subject of a verb.
        let isObject = isBehindPreposition(index) && !isSpaced(place)
        let isNoun = knowledge.isNoun(
          String(lower(place).dropLast(words.data.pluralEnding.count)), orVerb: isObject)
        return isNoun && !isHyphenated(place - 1) && text.entries[place - 1].classes != .verb ? place : nil
      }
    }
    return nil
  }

  private func isHyphenated(_ index: Int) -> Bool {
    index + 1 < text.words.count
      && text.utf8[text.words[index].range.upperBound..<text.words[index + 1].range.lowerBound].elementsEqual([0x2D])
  }

  /// With he who; the man he came with he is.
  private func isBeforeClause(_ index: Int) -> Bool {
    guard index + 1 < text.words.count else { return false }
    return !isSpaced(index) && text.utf8[text.words[index].range.upperBound] == 0x2D
      || isSpaced(index) && !roles(index + 1).contains(.joiner)
  }

  /// Whether a word starts a sentence with a capital: what stands behind a quotation or a dot in a name does not.
  func startsText(_ index: Int) -> Bool {
    index == 0 || text.words[index].startsSentence && text.entries[index].isCapitalized
  }

  /// Whether a subject can stand here: at the start, behind *that* and the like, behind a comma that ends what only says
  /// when, where or how.
  func startsClause(_ index: Int) -> Bool {
    startsText(index) || isSpaced(index - 1) && roles(index - 1).contains(.subordinator) || isIntroduced(index)
  }

  func isBehindComma(_ index: Int) -> Bool {
    index > 0
      && text.utf8[text.words[index - 1].range.upperBound..<text.words[index].range.lowerBound].elementsEqual([
        0x2C, 0x20,
      ])
  }

  /// When you save, the: behind the first comma of a sentence that starts with a subordinate clause or a preposition.
  func isIntroduced(_ index: Int) -> Bool {
    guard isBehindComma(index) else { return false }
    var place = index - 1
    while place > 0, !startsText(place) {
      if !isSpaced(place - 1) { return false }
      place -= 1
    }
    return !roles(place).isDisjoint(with: [.subordinator, .preposition])
      || place == index - 1 && text.entries[place].classes.isSubset(of: [.adverb, .function])
  }

  private func isBehindPreposition(_ index: Int) -> Bool {
    index > 0 && isSpaced(index - 1) && roles(index - 1).contains(.preposition)
      && !roles(index - 1).contains(.of)
  }

  func isSpaced(_ index: Int) -> Bool {
    index >= 0 && index + 1 < text.words.count
      && text.utf8[text.words[index].range.upperBound..<text.words[index + 1].range.lowerBound].elementsEqual([0x20])
  }

  /// Whether what follows a noun shows that it ends its phrase: it is no part of a compound, as in *a sales manager* or
  /// *a thousands and decimal separator*.
  private func endsPhrase(_ index: Int) -> Bool {
    guard index + 1 < text.words.count else { return true }
    if roles(index + 1).contains(.joiner) { return false }
    let end = text.utf8[text.words[index].range.upperBound]
    return !isSpaced(index) && end != 0x2D && end != 0x27 && end < 0x80
      || isSpaced(index) && text.entries[index + 1].classes == .function
  }

  func isPlainWord(_ index: Int) -> Bool {
    let entry = text.entries[index]
    return entry.hasLetter && !entry.hasDigit && (!entry.isCapitalized || text.words[index].startsSentence)
      && entry.length > 2 && !entry.classes.contains(.function) && !text.touchesCode(text.words[index].range)
  }

  /// Whether a word is the regular plural of a noun.
  func isPluralNoun(_ index: Int) -> Bool {
    isPlainWord(index) && lower(index).hasSuffix(words.data.pluralEnding) && !roles(index).contains(.invariant)
      && knowledge.isRegularPlural(lower(index), ending: words.data.pluralEnding)
  }

  private func isPlural(_ index: Int) -> Bool {
    isPluralNoun(index) && text.entries[index].length > 3 && endsPhrase(index)
  }

  /// These result are: no verb stands before another.
  private func isBeforeVerb(_ index: Int) -> Bool {
    guard isSpaced(index) else { return false }
    return roles(index + 1).contains(.pluralVerb) || roles(index + 1).contains(.singularVerb)
  }

  func isSingularNoun(_ index: Int, orVerb allowsVerb: Bool) -> Bool {
    isPlainWord(index) && !lower(index).hasSuffix(words.data.pluralEnding) && !roles(index).contains(.invariant)
      && knowledge.isNoun(lower(index), orVerb: allowsVerb)
  }

  private func isSingular(_ index: Int, orVerb allowsVerb: Bool) -> Bool {
    text.entries[index].length > 3 && isSingularNoun(index, orVerb: allowsVerb || isBeforeVerb(index))
      && endsPhrase(index)
  }
}
