import TextAnalysis

extension AgreementReader {
  /// In words, what may stand between a subject and its verb.
  static let longest = 16

  /// Of a subject with a complement, a relative clause or an insertion between commas.
  func farPredicate(of subject: Subject) -> Disagreement? {
    guard let behind = word(at: subject.last + 1), !behind.startsSentence else { return nil }
    var subject = subject
    let last = subject.last
    guard
      let verb = behind.isBehindComma
        ? verb(behindInsertion: last, of: subject) : verb(behindComplement: last, of: subject)
    else { return nil }
    subject.complement = (last + 1)..<verb
    subject.isCoordinated =
      !subject.isSingular
      && subject.complement.contains { tokens[$0].roles.contains(.joiner) }
    subject.last = verb - 1
    return predicate(of: subject)
  }

  /// Where the predicate starts behind a complement or a relative clause: les gens du nord qui le traversent ont.
  func verb(behindComplement last: Int, of subject: Subject) -> Int? {
    guard let first = next(last),
      first.canBe([.preposition, .relative]) || first.isOnly(.adverb) || first.roles.contains(.ofArticle)
        || first.isOpaque
        || first.roles.contains(.joiner) && !subject.isSingular && !subject.isListed
    else { return nil }
    var (place, clauses) = (last + 1, 0)
    while let token = word(at: place), token.isJoined, !token.startsSentence, place - last <= Self.longest {
      if token.canBe(.relative) {
        clauses += 1
        place += 1
      } else if let verb = predicateVerb(at: place, isExpected: clauses > 0) {
        if clauses == 0 { return place }
        clauses -= 1
        place = verb + 1
      } else if isComplement(place, of: subject, isInClause: clauses > 0) {
        place += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether a word can stand between a subject and its verb without being either.
  private func isComplement(_ place: Int, of subject: Subject, isInClause: Bool) -> Bool {
    let token = tokens[place]
    if token.kinds.isEmpty { return true }
    if token.roles.contains(.coordinator) { return false }
    if token.roles.contains(.joiner) {
      // Des clients de la base et permet: another verb of the same subject.
      guard !isInClause, predicateVerb(at: place + 1, isExpected: true) == nil, let behind = next(place) else {
        return false
      }
      // Of this and of that; not un mur et d'autres murs.
      let isOf =
        behind.roles.contains(.of)
        && tokens[subject.last..<place].contains { !$0.roles.isDisjoint(with: [.of, .ofArticle]) }
      return !subject.isListed && (!subject.isSingular || isOf)
    }
    if isInClause && token.canBe(.subject) { return true }
    // Aucun de nous.
    if token.canBe(.subject), token.canBe(.object), tokens[place - 1].roles.contains(.of) { return true }
    if token.isOnly([
      .noun, .adjective, .participle, .determiner, .preposition, .adverb, .nonfinite, .object, .clitic, .numeral,
    ]) {
      return true
    }
    // Ce.
    if token.canBe(.determiner),
      next(place).map({ $0.isOpaque || $0.isUnknown || $0.canBe([.noun, .adjective]) }) ?? false
    {
      return true
    }
    // La porte, entre.
    let before = tokens[place - 1]
    return token.canBe(.preposition)
      || token.canBe([.noun, .adjective]) && before.canBe([.determiner, .preposition, .adjective])
        && !before.canBe(.clitic)
      || token.canBe(.adjective) && before.isOnly(Self.nominal)
        && Self.agree(before.forms(.noun), token.forms(.adjective))
  }

  /// The verb of a predicate that starts at a word: one that can be nothing else, with what stands before verbs.
  func predicateVerb(at index: Int, isExpected: Bool) -> Int? {
    var place = index
    var hasNegation = false
    while let token = word(at: place), token.canBe(.clitic), place == index || token.isJoined {
      hasNegation = hasNegation || !token.canBe([.determiner, .preposition, .noun])
      place += 1
    }
    guard let verb = word(at: place), verb.canBe(.finiteVerb), place == index || verb.isJoined,
      !verb.roles.contains(.joiner)
    else { return nil }
    if verb.isVerb || hasNegation { return place }
    if isAuxiliary(verb), participle(behind: place) != nil || isPlainVerb(place) { return place }
    let before = tokens[index - 1]
    return isExpected && (place == index && before.canBe([.relative, .subject]) || before.roles.contains(.who))
      ? place : nil
  }

  /// Where the predicate starts behind an insertion between two commas: les gens, pour la plupart, ont.
  private func verb(behindInsertion last: Int, of subject: Subject) -> Int? {
    guard let first = word(at: last + 1) else { return nil }
    // The wall, the door and the window are; the wall, with its door, are.
    if subject.isSingular {
      guard
        first.canBe([.preposition, .relative]) || first.isOnly([.participle, .adjective])
          || first.roles.contains(.degree),
        !first.roles.contains(.loose)
      else { return nil }
    }
    var place = last + 2
    while let token = word(at: place), !token.startsSentence, place - last <= Self.longest {
      if token.isBehindComma { return predicateVerb(at: place, isExpected: false) == nil ? nil : place }
      if !token.isJoined { return nil }
      place += 1
    }
    return nil
  }

  /// Two singulars that are joined, with a verb in the singular: le chat et le chien dort.
  func coordination(of subject: Subject) -> Disagreement? {
    guard subject.isSingular, !subject.isListed, let joiner = next(subject.last), joiner.roles.contains(.and),
      tokens.indices.contains(subject.last + 2), tokens[subject.last + 2].isJoined,
      let phrase = phrase(at: subject.last + 2), let other = self.subject(of: phrase)
    else { return nil }
    let all = Subject(
      range: subject.range.lowerBound..<other.range.upperBound, last: other.last,
      forms: [Self.common([[.masculine, .feminine, .plural]], [[.masculine, .feminine, .plural]])[0]],
      persons: Self.thirdPlural, isPronoun: false)
    if predicateVerb(at: other.last + 1, isExpected: false) != nil { return predicate(of: all) }
    // Où est un mur, et la porte de la ville dort: another clause, perhaps.
    var found = farPredicate(of: all)
    if let last = found?.places.last, tokens.contains(where: { $0.range == last && $0.canBe(.finiteVerb) }) {
      found?.isSure = false
    }
    return found
  }

  /// Another verb of the same subject: il lit les fichiers et les compile.
  func secondVerb(of subject: Subject, from index: Int) -> Disagreement? {
    // Les fichiers qu'il lit et sont.
    if let before = previous(index), before.canBe(.relative) { return nil }
    let isFirst = tokens[index].startsSentence
    guard let first = predicateVerb(at: subject.last + 1, isExpected: subject.isPronoun), tokens[first].isJoined else {
      return nil
    }
    var place = first + 1
    while let token = word(at: place), !token.startsSentence, place - first < 2 * Self.longest {
      let isJoiner = token.roles.contains(.and)
      if isJoiner || isFirst && token.isBehindComma, case let start = isJoiner ? place + 1 : place,
        let verb = predicateVerb(at: start, isExpected: false), !isJoiner || tokens[start].isJoined
      {
        let persons = tokens[verb].readings.reduce(0 as UInt8) {
          $0 | ($1.kinds.contains(.finiteVerb) ? $1.persons : 0)
        }
        if persons & subject.persons == 0 {
          let other = subject.isSingular ? Self.thirdPlural : Self.thirdSingular
          return persons == other ? Disagreement(places: [subject.range, tokens[verb].range]) : nil
        }
        if !(start..<verb).contains(where: { tokens[$0].roles.contains(.reflexive) }), start > subject.last + 1,
          let found = complement(of: subject, behind: verb)
        {
          return found
        }
        place = verb + 1
        continue
      }
      // ..., et personne ne savait: another subject.
      if isJoiner, token.isBehindComma { return nil }
      let isOther =
        token.isVerb || token.canBe(.relative) || token.canBe(.subject) && !token.canBe([.noun, .object])
        || token.roles.contains(.subordinator)
      if isOther || !token.isJoined && !token.isBehindComma { return nil }
      place += 1
    }
    return nil
  }

  /// A name that starts a sentence has its verb in the singular: Firefox est un navigateur.
  func name(at index: Int) -> Disagreement? {
    guard index == 0, let verb = next(index) else { return nil }
    // LaTeX est appréciés.
    if verb.readings.contains(where: { $0.lemma == words.data.be && $0.persons == Self.thirdSingular }),
      let participle = participle(behind: index + 1),
      tokens[participle.index].forms([.adjective, .participle]).allSatisfy({ !$0.contains(.singular) })
    {
      return Disagreement(places: [tokens[index].range, tokens[participle.index].range])
    }
    guard verb.isVerb,
      verb.readings.allSatisfy({ $0.persons == Self.thirdPlural || !$0.kinds.contains(.finiteVerb) }),
      !tokens[index].spelling.hasSuffix("s"), !tokens[index].spelling.hasSuffix("x")
    else { return nil }
    let isOne = next(index + 1) != nil && tokens[index + 2].roles.contains(.one)
    return Disagreement(places: [tokens[index].range.lowerBound..<verb.range.upperBound], isSure: isOne)
  }
}
