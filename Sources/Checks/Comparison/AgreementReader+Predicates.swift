import TextAnalysis

extension AgreementReader {
  private static let third = thirdSingular | thirdPlural

  /// The verb behind a subject, and the participle or adjective behind that, where one of them does not agree.
  func predicate(of subject: Subject) -> Disagreement? {
    var place = subject.last
    var (isReflexive, isPhrase) = (false, false)
    while let clitic = word(at: place + 1), clitic.canBe(.clitic),
      clitic.isJoined || place + 1 == subject.complement.upperBound
    {
      // En force, en ligne.
      isPhrase = isPhrase || clitic.canBe(.preposition)
      isReflexive = isReflexive || clitic.roles.contains(.reflexive)
      place += 1
    }
    guard let verb = word(at: place + 1), verb.canBe(.finiteVerb),
      verb.isJoined || place + 1 == subject.complement.upperBound
    else { return nil }
    place += 1
    let finite = verb.readings.filter { $0.kinds.contains(.finiteVerb) }
    let participle = participle(behind: place)
    // "La côte est", "les plans a et b": no verbs.
    guard
      subject.isPronoun && !isPhrase || verb.isVerb || isAuxiliary(verb) && (participle != nil || isPlainVerb(place))
    else {
      return nil
    }
    guard finite.contains(where: { $0.persons & subject.persons != 0 }) else {
      // Vous permet de choisir: the subject goes without saying.
      let persons = finite.reduce(0) { $0 | $1.persons }
      // The wall, the door are.
      if subject.isListed, subject.isSingular { return nil }
      if subject.isObject, persons & Self.third != 0 { return nil }
      if subject.complement.isEmpty {
        return Disagreement(places: [subject.range.lowerBound..<verb.range.upperBound])
      }
      // Imperatives and the like.
      guard persons & Self.third != 0 else { return nil }
      return Disagreement(places: [subject.range, verb.range], isSure: !subject.isCoordinated)
    }
    guard !isReflexive else { return nil }
    return complement(of: subject, behind: place)
  }

  /// The participle or adjective behind the verb of a subject, where that needs one of its forms.
  func complement(of subject: Subject, behind verb: Int) -> Disagreement? {
    let finite = tokens[verb].readings.filter { $0.kinds.contains(.finiteVerb) }
    guard !subject.isCoordinated, let participle = participle(behind: verb), subject.persons & ~Self.third == 0,
      finite.contains(where: { $0.lemma == words.data.be })
        || finite.contains(where: { $0.lemma == words.data.have || words.modals.contains($0.lemma) }) && participle.been
    else { return nil }
    let forms = tokens[participle.index].forms([.adjective, .participle])
    // On est partis.
    guard !subject.forms.contains(where: { $0.isSuperset(of: .genders) }), !Self.agree(subject.forms, forms) else {
      return nil
    }
    // The wall, the doors are painted.
    if subject.isListed, !subject.isSingular, forms.contains([.masculine, .plural]) { return nil }
    let isNearer = subject.complement.contains { Self.agree(tokens[$0].forms(.noun), forms) }
    return Disagreement(
      places: [subject.range, tokens[participle.index].range], isSure: !isNearer)
  }

  /// Whether what stands behind an auxiliary shows that it is one: not les plans a et b, les côtes est.
  func isPlainVerb(_ place: Int) -> Bool {
    guard let behind = next(place) else { return false }
    return behind.canBe(.participle)
      || behind.canBe([.determiner, .adverb]) && !behind.canBe(.preposition)
        && !behind.roles.contains(.ofArticle)
      || behind.roles.contains(.between)
      || behind.isOnly(.preposition) && !behind.roles.contains(.of)
  }

  func isAuxiliary(_ verb: Token) -> Bool {
    verb.readings.contains {
      $0.kinds.contains(.finiteVerb) && ($0.lemma == words.data.be || $0.lemma == words.data.have)
    }
  }

  /// The participle or adjective behind an auxiliary, and whether *been* stands before it.
  func participle(behind verb: Int) -> (index: Int, been: Bool)? {
    var (place, been) = (verb + 1, false)
    while let token = word(at: place), token.isJoined {
      if token.roles.contains(.been), !been {
        been = true
      } else if token.canBe(.numeral), let behind = next(place), behind.roles.contains(.multiple),
        next(place + 1)?.roles.contains(.degree) == true
      {
        // Deux fois plus chers.
        place += 1
      } else if let behind = next(place), words.betweenPairs.contains(token.spelling + "_" + behind.spelling) {
        // D'abord.
        place += 1
      } else if !(token.roles.contains(.between) || token.roles.contains(.degree)
        || token.isOnly(.adverb))
      {
        break
      }
      place += 1
    }
    guard let token = word(at: place), token.isJoined,
      // No verb but the auxiliary's follows it: est peint.
      token.isOnly(token.canBe(.participle) ? Self.nominal.union([.finiteVerb, .imperative]) : Self.nominal),
      token.canBe([.adjective, .participle]), !isAdverbial(token)
    else { return nil }
    return (place, been)
  }
}
