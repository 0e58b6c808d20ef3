import TextAnalysis

extension AgreementReader {
  /// Whether it is an adjective or participle, which may be used as a noun.
  func isAdjectival(_ token: Token) -> Bool {
    token.isOnly(Self.nominal) && token.range.count > 1
      // Découverts, but partie and données are mostly nouns.
      && (token.canBe(.participle) && token.forms(.noun).allSatisfy { !$0.contains(.feminine) }
        || token.readings.allSatisfy { !$0.kinds.isDisjoint(with: [.adjective, .participle]) })
      && !isAdverbial(token) && !token.roles.contains(.adverbial)
  }

  /// Whether it may be said of nothing that stands before it: coûter cher, but not coûter chers.
  func isAdverbial(_ token: Token) -> Bool {
    let lemma = Self.lemma(token)
    return words.adverbial.contains(lemma) && (token.spelling == lemma || !words.adverbs.contains(lemma))
  }

  /// The last adjective that goes with a noun, and one that does not.
  func adjectivesBehind(_ phrase: Phrase) -> (last: Int, disagreement: Disagreement?) {
    if words.times.contains(Self.lemma(tokens[phrase.noun])) { return (phrase.noun, nil) }
    var last = phrase.noun
    var forms = phrase.forms
    while next(last) != nil {
      // Ce paquet fait partie.
      let isBehindVerb = last > phrase.noun && tokens[last].canBe(.finiteVerb)
      var place = last + 1
      // Très, plus, non encore.
      while let token = word(at: place), token.isJoined, token.roles.contains(.degree) || token.isOnly(.adverb),
        !token.roles.contains(.comparing)
      {
        place += 1
      }
      guard let adjective = word(at: place), adjective.isJoined else { break }
      if adjective.canBe([.adjective, .participle]), adjective.canBe(.finiteVerb),
        Self.agree(forms, adjective.forms([.adjective, .participle]))
      {
        last = place
        continue
      }
      guard isAdjectival(adjective), !isBehindVerb || !adjective.canBe(.noun) else { break }
      let own = adjective.forms([.adjective, .participle])
      guard Self.agree(forms, own) else {
        return (last, disagreement(phrase, last, place, own))
      }
      forms = Self.common(forms, own)
      last = place
    }
    return (last, nil)
  }

  private func disagreement(_ phrase: Phrase, _ last: Int, _ place: Int, _ own: [Forms]) -> Disagreement? {
    // Les langues française et anglaise; bleu clair.
    // Les langues française (fr) et anglaise.
    if own.contains(where: { $0.contains(.singular) }), phrase.forms.contains(where: { $0.contains(.plural) }),
      (place + 1...place + 4).contains(where: { other in
        word(at: other).map { $0.roles.contains(.joiner) && !$0.startsSentence } ?? false
          && word(at: other + 1).map { $0.canBe(.adjective) && !$0.canBe(.determiner) } ?? false
      })
    {
      return nil
    }
    if isListed(behind: place), own.contains(where: { $0.contains(.singular) }),
      word(at: place + 1).map({ $0.isBehindComma ? $0 : word(at: place + 2) ?? $0 }).map({
        $0.kinds.isEmpty || $0.canBe(.adjective) || $0.roles.contains(.degree)
      }) ?? true
    {
      return nil
    }
    if let behind = next(place), !isAuxiliary(behind),
      behind.isUnknown
        || behind.canBe(.noun) && !behind.canBe([.determiner, .preposition]) && !behind.isOnly(.adjective)
          && Self.agree(own, behind.forms([.noun, .adjective]))
        || behind.isOnly([.adjective, .participle]) && Self.agree(own, behind.forms([.adjective, .participle]))
    {
      return nil
    }
    if last > phrase.noun && tokens[last].canBe(.noun) && own == tokens[last].forms(Self.nominal) { return nil }
    if isBehindAuxiliary(phrase) { return nil }
    switch isFree(phrase, own) ? nil : earlier(before: phrase.determiner, like: own) {
    case .near: return nil
    case .far:
      return phrase.isBare || place > last + 1
        ? nil : Disagreement(places: [tokens[phrase.noun].range, tokens[place].range], isSure: false)
    case nil: break
    }
    // Une colonne maître: a noun beside a noun has the number of the other at least.
    let genders = own.map { $0.union(.numbers) }
    let isNoun = tokens[place].canBe(.noun) && !Self.agree(phrase.forms, genders)
    // Les statues en bronze découverts: of the noun that the bare one belongs to.
    let head = phrase.isBare && phrase.determiner < phrase.noun ? previous(phrase.determiner) : nil
    let isOfHead = head.map { $0.canBe(.noun) && Self.agree($0.forms(.noun).map { $0.union(.genders) }, own) } ?? false
    let range = isOfHead ? head?.range ?? tokens[phrase.noun].range : tokens[phrase.noun].range
    return Disagreement(places: [range, tokens[place].range], isSure: !isNoun)
  }

  /// Whether an auxiliary stands before the preposition of a phrase: ils sont par défaut installés.
  private func isBehindAuxiliary(_ phrase: Phrase) -> Bool {
    var place = phrase.determiner
    if !phrase.isBare { place -= 1 }
    guard let preposition = word(at: place),
      preposition.canBe(.preposition) || preposition.roles.contains(.of)
    else { return false }
    place -= 1
    while let token = word(at: place), token.isOnly(.adverb) || token.roles.contains(.between) { place -= 1 }
    return word(at: place).map { token in
      token.readings.contains { $0.lemma == words.data.be || $0.lemma == words.data.have }
    } ?? false
  }

  /// Whether no noun before a phrase can be meant, as it is no complement of one and not joined to one: un homme élue.
  private func isFree(_ phrase: Phrase, _ own: [Forms]) -> Bool {
    guard !phrase.isBare, !tokens[phrase.determiner].canBe(.preposition),
      !tokens[phrase.determiner].roles.contains(.ofArticle)
    else { return false }
    guard let before = word(at: phrase.determiner - 1), !tokens[phrase.determiner].startsSentence else { return true }
    if tokens[phrase.determiner].isBehindComma { return own.allSatisfy { !$0.contains(.plural) } }
    return tokens[phrase.determiner].isJoined
      && (before.isVerb || before.roles.contains(.that) || before.isOnly(.adverb) || before.isOnly(.nonfinite))
  }

  enum Nearness { case near, far }

  /// Where before a word, in its sentence, something stands that an adjective of these forms could belong to: in the same
  /// chain of nouns, or farther away.
  func earlier(before index: Int, like forms: [Forms]) -> Nearness? {
    var (place, nearness) = (index, Nearness.near)
    var isJoinedToMore = false
    while place > 0, !tokens[place].startsSentence {
      if !tokens[place].isJoined && !tokens[place].isBehindComma { nearness = .far }
      place -= 1
      let token = tokens[place]
      if token.roles.contains(.joiner) || tokens[place + 1].isBehindComma { isJoinedToMore = true }
      if token.isOnly([.finiteVerb, .imperative, .clitic, .nonfinite]) && !token.canBe(.noun)
        || token.roles.contains(.subordinator) && !token.canBe(.noun)
        || token.canBe([.relative, .subject]) && !token.canBe(.noun)
      {
        if matches(token, forms, at: place) { return .far }
        nearness = .far
      } else if token.kinds.isEmpty || matches(token, forms, at: place) {
        return nearness
      } else if isJoinedToMore, nearness == .near, token.canBe(.noun), forms.contains(where: { $0.contains(.plural) }) {
        return .near
      }
    }
    return nil
  }

  private func matches(_ token: Token, _ forms: [Forms], at place: Int) -> Bool {
    if token.roles.contains(.one), let of = next(place), of.canBe(.determiner) {
      return Self.agree(token.forms(.determiner), forms)
    }
    let all = Forms.genders.union(.numbers)
    if token.roles.contains(.degree) { return false }
    // Les murs: an article.
    if token.canBe(.determiner), let noun = next(place), noun.isOnly(Self.nominal), noun.canBe(.noun) { return false }
    return token.readings.contains { reading in
      (reading.kinds.contains(.noun)
        || !reading.kinds.isDisjoint(with: [.subject, .object, .other]) && !reading.forms.isSuperset(of: all))
        && forms.contains { $0.agree(with: reading.forms) }
    }
  }
}
