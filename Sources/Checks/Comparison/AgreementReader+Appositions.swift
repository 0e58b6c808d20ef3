import TextAnalysis

extension AgreementReader {
  /// *La ligne, ouvert en 1907, fonctionne*: a participle between commas behind a subject, or behind its complement.
  func apposition(to subject: Subject) -> Disagreement? {
    var place = subject.last
    var nouns = subject.forms
    while let preposition = next(place),
      preposition.isOnly(.preposition) || preposition.roles.contains(.of)
        || preposition.roles.contains(.bare) || preposition.roles.contains(.ofArticle)
    {
      let isArticle = preposition.roles.contains(.ofArticle)
      let start = isArticle ? place + 1 : place + 2
      if let phrase = phrase(at: start), !phrase.isBare, next(start - 1) != nil || isArticle {
        nouns += phrase.forms
        place = adjectivesBehind(phrase).last
      } else if let noun = next(place + 1), noun.canBe(.noun) && !noun.canBe(.determiner) || noun.isOpaque {
        // A noun without a determiner has no apposition.
        place += 2
      } else {
        return nil
      }
    }
    guard let participle = word(at: place + 1), participle.isBehindComma,
      participle.isOnly([.participle, .adjective]), participle.canBe(.participle), !isAdverbial(participle),
      !Self.agree(nouns, participle.forms(.participle)), let behind = next(place + 1), behind.canBe(.preposition)
    else { return nil }
    for verb in place + 3..<place + 2 + Self.longest {
      guard let token = word(at: verb), !token.startsSentence else { return nil }
      if token.isBehindComma {
        guard let predicate = predicateVerb(at: verb, isExpected: false),
          tokens[predicate].readings.contains(where: { $0.persons & subject.persons != 0 })
        else { return nil }
        return Disagreement(places: [subject.range, participle.range])
      }
      if !token.isJoined { return nil }
    }
    return nil
  }

  /// *Construit en 1907, la ligne*: a participle that starts a sentence belongs to the subject behind the comma.
  func introduced(by index: Int) -> Disagreement? {
    let participle = tokens[index]
    guard participle.startsSentence, participle.isOnly([.participle, .adjective]), participle.canBe(.participle),
      !isAdverbial(participle),
      let behind = next(index), behind.canBe(.preposition)
    else { return nil }
    for place in index + 2..<index + 2 + Self.longest {
      guard let token = word(at: place), !token.startsSentence else { return nil }
      if token.isBehindComma {
        guard let subject = pronoun(at: place) ?? noun(at: place),
          subject.persons & ~(Self.thirdSingular | Self.thirdPlural) == 0,
          !subject.forms.contains(where: { $0.isSuperset(of: .genders) }),
          !Self.agree(subject.forms, participle.forms(.participle)),
          let verb = predicateVerb(at: subject.last + 1, isExpected: subject.isPronoun),
          tokens[verb].readings.contains(where: { $0.persons & subject.persons != 0 })
        else { return nil }
        return Disagreement(places: [participle.range, subject.range], isSure: false)
      }
      if !token.isJoined { return nil }
    }
    return nil
  }
}
