import TextAnalysis

extension AgreementReader {
  /// What an auxiliary and its participle show without their subject.
  func auxiliary(at index: Int) -> Disagreement? {
    guard let participle = participle(behind: index) else { return nil }
    let token = tokens[participle.index]
    // Sont soit peints, soit vendus.
    guard !tokens[index].roles.contains(.joiner), token.isOnly(Self.nominal),
      !token.canBe(.noun) || token.canBe(.participle)
    else { return nil }
    return number(behind: index, participle) ?? inflection(behind: index, participle)
  }

  /// *Elles sont vendu*: of a verb in one number the participle in the other.
  private func number(behind index: Int, _ participle: (index: Int, been: Bool)) -> Disagreement? {
    let finite = tokens[index].readings.filter { $0.kinds.contains(.finiteVerb) }
    let persons = finite.reduce(0 as UInt8) { $0 | $1.persons }
    guard persons == Self.thirdSingular || persons == Self.thirdPlural, isBeing(finite, participle.been),
      let start = startOfVerb(index)
    else { return nil }
    let isPlural = persons == Self.thirdPlural
    let token = tokens[participle.index]
    let forms = token.forms([.adjective, .participle])
    guard forms.allSatisfy({ !$0.contains(isPlural ? .plural : .singular) }), !isAmongAdjectives(participle.index)
    else {
      return nil
    }
    // Sont partie prenante; est pertes et profits.
    if token.canBe(.noun), !isPlural || forms.contains(where: { $0.contains(.feminine) }) { return nil }
    // Sont simple matière: of a noun that follows.
    if let behind = next(participle.index), behind.canBe(.noun), !behind.canBe([.preposition, .determiner, .clitic]),
      Self.agree(forms, behind.forms(.noun))
    {
      return nil
    }
    if !isPlural {
      // La côte est.
      if tokens[index].canBe(.noun), let before = previous(index), before.canBe([.determiner, .preposition]) {
        return nil
      }
      for token in tokens[..<start].reversed() {
        // On est partis, c'est, la plupart est.
        if token.roles.contains(.impersonal) || words.collectives.contains(token.spelling)
          || words.collectives.contains(Self.lemma(token))
        {
          return nil
        }
        if token.startsSentence { break }
      }
    }
    return Disagreement(places: [tokens[index].range, token.range])
  }

  /// Whether it is *be*, or takes the infinitive or participle of that.
  private func isBeing(_ finite: [WordReading], _ been: Bool) -> Bool {
    finite.contains {
      $0.lemma == words.data.be || been && ($0.lemma == words.data.have || words.modals.contains($0.lemma))
    }
  }

  /// The first of the words that stand before a verb as parts of it; nil where one of them is reflexive.
  private func startOfVerb(_ index: Int) -> Int? {
    var place = index
    while let clitic = previous(place), clitic.canBe(.clitic) {
      if clitic.roles.contains(.reflexive) { return nil }
      place -= 1
    }
    return place
  }

  /// Whether one of several adjectives stands here, each of which may belong to a part of a plural.
  private func isAmongAdjectives(_ place: Int) -> Bool {
    guard isListed(behind: place) else { return false }
    let behind = word(at: place + 1).map { $0.isBehindComma ? $0 : word(at: place + 2) ?? $0 }
    return behind.map { $0.kinds.isEmpty || $0.canBe([.adjective, .noun]) || $0.roles.contains(.degree) } ?? true
  }

  /// *Ils ont vendus*: a participle that no object stands before is not inflected.
  private func inflection(behind index: Int, _ participle: (index: Int, been: Bool)) -> Disagreement? {
    let verb = tokens[index]
    let token = tokens[participle.index]
    guard !participle.been, token.canBe(.participle), isHaving(verb),
      token.forms(.participle).allSatisfy({ !$0.agree(with: [.masculine, .singular]) })
    else { return nil }
    var place = index
    while let clitic = previous(place), clitic.canBe(.clitic) {
      // Nous avons.
      let isSubject = clitic.readings.contains { reading in
        reading.kinds.contains(.subject)
          && verb.readings.contains { $0.kinds.contains(.finiteVerb) && $0.persons & reading.persons != 0 }
      }
      if !clitic.roles.contains(.dative), !isSubject { return nil }
      place -= 1
    }
    if let behind = next(participle.index), behind.canBe(.noun), !behind.canBe([.preposition, .determiner, .clitic]),
      Self.agree(token.forms(.participle), behind.forms(.noun))
    {
      return nil
    }
    // An object may have been named before, in this sentence or the one before.
    if isExtracted(before: place),
      !isObject(behind: participle.index) || previous(place)?.roles.contains(.extracting) ?? true
    {
      return nil
    }
    return Disagreement(places: [verb.range.lowerBound..<token.range.upperBound])
  }

  private func isHaving(_ token: Token) -> Bool {
    token.readings.contains {
      $0.lemma == words.data.have && !$0.kinds.isDisjoint(with: [.finiteVerb, .nonfinite])
    }
  }

  private func isExtracted(before place: Int) -> Bool {
    for index in tokens[..<place].indices.reversed() {
      if tokens[index].roles.contains(.extracting) {
        // Alors que, il sait que: no object of the clause behind.
        let before = tokens[index].roles.contains(.that) ? previous(index) : nil
        guard let before, before.isVerb || before.isOnly([.adverb, .other, .preposition]) else { return true }
      }
      if tokens[index].startsSentence { return false }
    }
    return false
  }

  private func isObject(behind place: Int) -> Bool {
    guard next(place) != nil, let phrase = phrase(at: place + 1) else { return false }
    return !phrase.isBare && !tokens[place + 1].canBe(.preposition) && !phrase.forms.isEmpty
      && !words.times.contains(Self.lemma(tokens[phrase.noun]))
  }

  /// *Le film suis trois sœurs*: a verb of a person that nothing in the text stands for.
  func orphan(at index: Int) -> Disagreement? {
    let verb = tokens[index]
    guard verb.isVerb, let before = previous(index), !verb.startsSentence,
      // Not le répertoire profiles, la liste sélectionnez.
      before.isOnly(Self.nominal) && !verb.canBe(.imperative) && verb.readings.contains(where: { $0.persons & 1 != 0 })
        || before.roles.contains(.who) || before.isOnly(.subject),
      verb.readings.allSatisfy({ !$0.kinds.contains(.finiteVerb) || $0.persons & persons == 0 })
    else { return nil }
    return Disagreement(places: [before.range.lowerBound..<verb.range.upperBound])
  }
}
