import TextAnalysis

extension AgreementReader {
  /// Verbs behind which a clause stands without the conjunction that it needs, with the word that it starts with.
  func clausesWithoutThat() -> [Range<Int>] { tokens.indices.compactMap(clauseWithoutThat(behind:)) }

  /// *Désolé d'apprendre ta mère était malade*: a verb that has clauses for its object, and directly behind it a subject
  /// with a verb of its own, where no other word can have brought the second verb.
  func clauseWithoutThat(behind index: Int) -> Range<Int>? {
    let verb = tokens[index]
    guard Self.isVerbal(verb.kinds), let start = next(index), start.canBe([.subject, .determiner, .other]),
      verb.readings.contains(where: { Self.isVerbal($0.kinds) && words.saying.contains($0.lemma) }),
      !start.roles.contains(.asker), isSubject(behind: index), isMain(index)
    else { return nil }
    return verb.range.lowerBound..<start.range.upperBound
  }

  private static func isVerbal(_ kinds: WordReading.Kinds) -> Bool {
    !kinds.isDisjoint(with: [.finiteVerb, .imperative, .nonfinite, .participle])
  }

  /// Whether a subject follows, and its verb.
  private func isSubject(behind index: Int) -> Bool {
    var start = index + 1
    // L'on.
    if tokens[start].canBe(.determiner), let on = next(start), on.isOnly(.subject) { start += 1 }
    let token = tokens[start]
    if token.canBe(.subject) && !token.canBe(.determiner) || token.roles.contains(.demonstrative) {
      guard let verb = predicateVerb(at: start + 1, isExpected: false), tokens[start + 1].isJoined else { return false }
      // "Que dit il?" lacks a hyphen, no conjunction. Vous, elle: objects, too, but not with a verb of their own person.
      let persons =
        token.roles.contains(.demonstrative)
        ? Self.thirdSingular
        : token.readings.reduce(0 as UInt8) { $0 | ($1.kinds.contains(.subject) ? $1.persons : 0) }
      if token.canBe([.object, .clitic]),
        !tokens[verb].readings.contains(where: { $0.kinds.contains(.finiteVerb) && $0.persons & persons != 0 })
      {
        return false
      }
      let hasSubject = verbGroupStart(index).flatMap(previous).map {
        $0.isOpaque || $0.canBe([.noun, .subject]) || $0.roles.contains(.demonstrative)
          || $0.roles.contains(.who)
      }
      return hasSubject ?? false
        || !tokens[index].readings.contains { $0.kinds.contains(.finiteVerb) && $0.persons & persons != 0 }
    }
    guard let phrase = phrase(at: start) ?? unknownPhrase(at: start), !phrase.isBare, let subject = subject(of: phrase)
    else { return false }
    let place =
      predicateVerb(at: subject.last + 1, isExpected: false) == nil
      ? verb(behindComplement: subject.last, of: subject) : subject.last + 1
    guard let place, let verb = predicateVerb(at: place, isExpected: false), tokens[place].isJoined,
      !(subject.last + 1..<place).contains(where: { tokens[$0].roles.contains(.joiner) })
    else { return false }
    return tokens[verb].readings.contains { $0.kinds.contains(.finiteVerb) && $0.persons & subject.persons != 0 }
  }

  /// The first of the words that stand before a verb as parts of it.
  private func verbGroupStart(_ index: Int) -> Int? {
    var place = index
    while let clitic = previous(place), clitic.canBe(.clitic) { place -= 1 }
    return place
  }

  /// Whether a verb is its clause's finite verb, or stands behind that, and no subordinate clause starts before it.
  private func isMain(_ index: Int) -> Bool {
    var hasFinite = tokens[index].isVerb
    var place = index
    while place > 0, !tokens[place].startsSentence {
      guard tokens[place].isJoined else { break }
      place -= 1
      let token = tokens[place]
      // Ce qui signifie: of all that was said.
      if token.roles.contains(.who), let thing = previous(place), thing.roles.contains(.thing) {
        return thing.isBehindComma
      }
      if token.canBe(.relative) || token.roles.contains(.joiner)
        || token.roles.contains(.subordinator) && !token.roles.contains(.coordinator)
      {
        return false
      }
      hasFinite = hasFinite || token.isVerb || token.isOnly(.imperative) || isAuxiliary(token)
    }
    return hasFinite || tokens[index].canBe(.imperative) && (index == place)
  }
}
