import TextAnalysis

extension AgreementReader {
  /// A noun that a relative pronoun follows: its verb has the noun's number, and a participle behind *have* agrees with it
  /// where it is the object.
  func clauseBehind(_ index: Int) -> Disagreement? {
    let token = tokens[index]
    let isSubject = token.roles.contains(.who)
    guard token.isJoined, isSubject || token.canBe(.relative) && token.roles.contains(.that),
      let antecedent = antecedent(before: index)
    else { return nil }
    return isSubject
      ? relativeVerb(of: antecedent.subject, at: index, antecedent.determiner)
      : precedingObject(antecedent.subject, at: index, antecedent.determiner)
  }

  private func antecedent(before index: Int) -> (subject: Subject, determiner: Int)? {
    for start in stride(from: index - 2, through: max(0, index - 5), by: -1) {
      guard let phrase = phrase(at: start) else { continue }
      guard phrase.noun < index, let subject = subject(of: phrase), subject.last == index - 1 else { return nil }
      return (subject, start)
    }
    return nil
  }

  private func relativeVerb(of subject: Subject, at index: Int, _ determiner: Int) -> Disagreement? {
    var subject = subject
    subject.last = index
    guard var found = predicate(of: subject) else { return nil }
    // The list of files that is.
    let wrong: Forms = subject.isSingular ? .plural : .singular
    let forms: [Forms] = found.places.count == 1 ? [wrong.union(.genders)] : []
    if let near = earlier(before: determiner, like: forms.isEmpty ? participleForms(found) : forms) {
      if near == .near { return nil }
      found.isSure = false
    }
    return found
  }

  private func participleForms(_ found: Disagreement) -> [Forms] {
    tokens.first { $0.range == found.places.last }?.forms([.adjective, .participle]) ?? []
  }

  /// Les lettres qu'il a écrit.
  private func precedingObject(_ subject: Subject, at index: Int, _ determiner: Int) -> Disagreement? {
    guard let place = lastOfSubject(behind: index), let verb = next(place),
      verb.readings.contains(where: { $0.lemma == words.data.have && $0.kinds.contains(.finiteVerb) }),
      let participle = participle(behind: place + 1), !participle.been, case let token = tokens[participle.index],
      !words.uninflected.contains(where: { lemma in token.readings.contains { $0.lemma == lemma } })
    else { return nil }
    // What stands behind it may be the object, or a verb that has it.
    if let behind = next(participle.index), !behind.canBe(.preposition), !behind.isOnly(.adverb), !behind.isVerb,
      !isAuxiliary(behind), !isTime(behind: participle.index)
    {
      return nil
    }
    // Qu'il a commencé à lire.
    if (participle.index + 1...participle.index + 3).contains(where: { word(at: $0)?.isOnly(.nonfinite) ?? false }) {
      return nil
    }
    let forms = token.forms([.adjective, .participle])
    let nearness = earlier(before: determiner, like: forms)
    guard !Self.agree(subject.forms, forms), nearness != .near else { return nil }
    // The idea that he has sold it.
    let isContent =
      subject.isSingular && tokens[..<index].last.map { words.clauseNouns.contains(Self.lemma($0)) } ?? true
    return Disagreement(places: [subject.range, token.range], isSure: nearness == nil && !isContent)
  }

  /// The last word of the subject behind a relative pronoun, and of what stands between it and its verb: que tu nous, que
  /// l'équipe de France.
  private func lastOfSubject(behind index: Int) -> Int? {
    guard let first = next(index) else { return nil }
    var place = index + 1
    if first.isOpaque {
      if let other = next(place), other.isOpaque { place += 1 }
    } else if !first.canBe(.subject) || first.canBe(.determiner) {
      guard let phrase = phrase(at: place), !phrase.forms.isEmpty else { return nil }
      place = phrase.noun
      if let subject = self.subject(of: phrase), let verb = verb(behindComplement: subject.last, of: subject) {
        place = verb - 1
      }
    }
    while let clitic = next(place), clitic.canBe(.clitic), !clitic.canBe(.determiner) || clitic.roles.contains(.dative),
      !clitic.roles.contains(.bare)
    {
      place += 1
    }
    return place
  }

  /// Whether a phrase that says when follows: qu'elle a peintes ces années-là.
  private func isTime(behind index: Int) -> Bool {
    phrase(at: index + 1).map { words.times.contains(Self.lemma(tokens[$0.noun])) } ?? false
  }
}
