import TextAnalysis

extension NumberReader {
  /// A noun with what stands before it, read from its verb on.
  private struct Phrase {
    var noun: Int
    /// The first word.
    var start: Int
    var hasDeterminer: Bool
    /// Nil where the noun's number is not known.
    var isPlural: Bool?
  }

  /// The head of the subject of a verb, where it is of another number: the *list* of files *are*.
  func subject(ofVerb index: Int) -> Disagreement? {
    subject(ofVerb: index, isPlural: roles(index).contains(.pluralVerb))
  }

  /// The same of a verb that is in no list: each *bottle contain*. One without an ending may be an infinitive or a
  /// subjunctive unless its subject starts the sentence.
  func subject(ofPlainVerb index: Int) -> Disagreement? {
    let word = lower(index)
    guard index > 1, isSpaced(index - 1), isSpaced(index), isPlainWord(index) else { return nil }
    let ending = words.data.pluralEnding
    if word.hasSuffix(ending), knowledge.isVerb(String(word.dropLast(ending.count))) {
      return subject(ofVerb: index, isPlural: false)
    }
    guard knowledge.isVerb(word), !words.beforeInfinitives.contains(lower(index - 1)), !words.likePasts.contains(word),
      let speller, speller.isWord(word + ending)
    else { return nil }
    guard let found = subject(ofVerb: index, isPlural: true), let first = found.places.first else { return nil }
    // Let each bottle contain.
    var start = index
    while start > 0, !startsText(start) { start -= 1 }
    let head = text.words.indices.first { text.words[$0].range == first } ?? index
    // A daemon to suspend; a few of them.
    if words.counting.contains(lower(head))
      || (head..<index).contains(where: { lower($0) == words.data.infinitiveMark })
    {
      return nil
    }
    return head - start <= Self.longestStart && roles(start).contains(.determiner) ? found : nil
  }

  /// Words between the determiner that starts a sentence and its noun, at most.
  private static let longestStart = 3

  private func subject(ofVerb index: Int, isPlural: Bool) -> Disagreement? {
    guard index > 0, isSpaced(index - 1) else { return nil }
    if roles(index - 1).contains(.relative) { return antecedent(ofVerb: index, isPlural) }
    guard var phrase = phrase(endingAt: index - 1, isLast: true) else { return nil }
    if phrase.start == 0, phrase.noun == 0, let found = name(beforeVerb: index) { return found }
    var (isJoined, isLong) = (false, false)
    // Back from the complement to the head.
    var last: NumberAgreementWords.Roles = []
    while !startsText(phrase.start), isSpaced(phrase.start - 1), phrase.start > 1 {
      let before = roles(phrase.start - 1)
      if before.contains(.subordinator) { break }
      if before.contains(.joiner) {
        // The field of the box and the cell: two heads, perhaps.
        if isLong || phrase.hasDeterminer, isPlural { return nil }
        isJoined = true
      } else if !before.contains(.preposition) {
        return nil
      }
      guard isSpaced(phrase.start - 2), let outer = self.phrase(endingAt: phrase.start - 2, isLast: false) else {
        return nil
      }
      phrase = outer
      isLong = true
      last = before
    }
    // Machine health and statistics are.
    if isPlural, last.contains(.joiner) { return nil }
    return disagreement(of: phrase, index, isPlural, isJoined: isJoined, isLong: isLong)
  }

  private func disagreement(
    of phrase: Phrase, _ index: Int, _ isPlural: Bool, isJoined: Bool, isLong: Bool
  ) -> Disagreement? {
    let startsSentence = startsText(phrase.start)
    guard let own = phrase.isPlural, own != isPlural,
      startsClause(phrase.start) || own && phrase.hasDeterminer && isBehindComma(phrase.start)
    else { return nil }
    let noun = lower(phrase.noun)
    let singular = noun.hasSuffix(words.data.pluralEnding) ? String(noun.dropLast(words.data.pluralEnding.count)) : noun
    if words.roles[noun]?.contains(.collective) ?? false || words.roles[singular]?.contains(.time) ?? false {
      return nil
    }
    // If the file were there.
    if !own, roles(index).contains(.wish), !startsSentence { return nil }
    // Titles of works and labels.
    if !phrase.hasDeterminer {
      let areAdjectives = (phrase.start..<phrase.noun).allSatisfy {
        text.entries[$0].classes.contains(.adjective) && !text.entries[$0].classes.contains(.verb) && !isParticiple($0)
      }
      guard startsSentence, areAdjectives, isLong || phrase.start < phrase.noun else { return nil }
    }
    return Disagreement(places: [text.words[phrase.noun].range, text.words[index].range], isSure: !isJoined)
  }

  /// Firefox are a browser: a name that starts the text.
  private func name(beforeVerb index: Int) -> Disagreement? {
    let entry = text.entries[0]
    guard index == 1, roles(1).contains(.pluralVerb), !roles(1).contains(.wish), isSpaced(1), let speller
    else { return nil }
    let isOne = !roles(2).isDisjoint(with: [.vowelArticle, .consonantArticle])
    guard isOne || !speller.isWord(text.word(0)), !lower(0).hasSuffix(words.data.pluralEnding),
      !entry.classes.contains(.function), !roles(0).contains(.invariant),
      !roles(0).contains(.collective)
    else { return nil }
    return Disagreement(places: [text.words[0].range.lowerBound..<text.words[1].range.upperBound], isSure: isOne)
  }

  /// The noun that ends at a word, with adjectives and a determiner. Of the last one before a verb or preposition the number
  /// is told.
  private func phrase(endingAt end: Int, isLast: Bool) -> Phrase? {
    guard end >= 0 else { return nil }
    var noun = end
    // The files used by.
    if !isLast, noun > 0, isParticiple(noun), isSpaced(noun - 1) { noun -= 1 }
    guard isNominal(noun) else { return nil }
    var start = noun
    while start > 0, isSpaced(start - 1), start - 1 > noun - 5 {
      let word = roles(start - 1)
      if word.contains(.determiner) {
        let isPlural = number(of: noun, from: start) ?? (noun == start ? number(ofDeterminer: word) : nil)
        // All your settings.
        if isSpaced(start - 2), roles(start - 2).contains(.determiner) { start -= 1 }
        return Phrase(noun: noun, start: start - 1, hasDeterminer: true, isPlural: isPlural)
      }
      guard isNominal(start - 1) else { break }
      start -= 1
    }
    return Phrase(noun: noun, start: start, hasDeterminer: false, isPlural: number(of: noun, from: start))
  }

  /// A word that can stand in a noun's phrase.
  private func isNominal(_ index: Int) -> Bool {
    let entry = text.entries[index]
    return (entry.hasLetter || entry.hasDigit) && !entry.classes.contains(.function)
      && entry.classes != .verb && entry.classes != .adverb
  }

  func isParticiple(_ index: Int) -> Bool {
    let word = lower(index)
    return word.utf8.count > 4 && words.participleEndings.contains { word.hasSuffix($0) }
  }

  /// Whether a noun is plural, where the words before it can only belong to it.
  private func number(of noun: Int, from start: Int) -> Bool? {
    for index in start..<noun where index > start && isParticiple(index) || text.entries[index].hasDigit { return nil }
    if start < noun, isParticiple(start), !(start > 0 && roles(start - 1).contains(.determiner)) { return nil }
    if isPluralNoun(noun) { return true }
    return isSingularNoun(noun, orVerb: true) && !isParticiple(noun) ? false : nil
  }

  private func number(ofDeterminer word: NumberAgreementWords.Roles) -> Bool? {
    word.contains(.pluralDeterminer) ? true : word.contains(.singularDeterminer) ? false : nil
  }

  // MARK: Relative clauses

  /// A tool that are: the noun before a relative pronoun, where no other stands before that.
  private func antecedent(ofVerb index: Int, _ isPlural: Bool) -> Disagreement? {
    guard index > 1, isSpaced(index - 2), let phrase = phrase(endingAt: index - 2, isLast: true),
      let own = phrase.isPlural, own != isPlural, own || phrase.hasDeterminer
    else { return nil }
    if roles(phrase.noun).contains(.collective) { return nil }
    if phrase.start > 0, isSpaced(phrase.start - 1) {
      let before = roles(phrase.start - 1)
      if before.contains(.joiner) { return nil }
      if before.contains(.preposition) {
        guard isSpaced(phrase.start - 2), case let outer = phrase.start - 2, outer >= 0 else { return nil }
        // Restored on a partition which have: nothing else is named.
        let isOther =
          text.entries[outer].classes.contains(.noun) || !isParticiple(outer) && text.entries[outer].classes != .verb
        if isOther, number(of: outer, from: outer) != own { return nil }
        if isOther, outer > 1, isSpaced(outer - 1), roles(outer - 1).contains(.preposition) { return nil }
      }
    } else if phrase.start > 0, !text.words[phrase.start].startsSentence {
      return nil
    }
    return Disagreement(places: [text.words[phrase.noun].range, text.words[index].range])
  }
}
