import TextAnalysis

extension AgreementReader {
  /// A determiner, adjectives and a noun that follow each other.
  struct Phrase {
    var determiner: Int
    /// Indexes of adjectives before the noun.
    var adjectives: [Int]
    var noun: Int
    /// What determiner and noun have in common; none where they do not agree.
    var forms: [Forms]
    /// Whether a preposition stands in the determiner's place.
    var isBare = false
  }

  /// Whether a preposition stands here behind which a noun may go without a determiner.
  private func isBare(at index: Int) -> Bool {
    guard let token = word(at: index) else { return false }
    if token.roles.contains(.of) || token.isOnly([.preposition]) && !token.canBe(.determiner) { return true }
    // Les statues en bronze découvertes, but il en bronze.
    return token.roles.contains(.bare) && (previous(index)?.isOnly(Self.nominal) ?? false)
      && (next(index + 1)?.canBe(.participle) ?? false)
  }

  /// Whether what follows a noun shows that it is no verb: l'équipe a gagné, la peine ne fut.
  private func isBeforeVerb(_ place: Int, from index: Int) -> Bool {
    // Celui qui la porte a gagné.
    if let before = previous(index),
      before.canBe([.subject, .clitic, .noun]) || before.roles.contains(.who) || before.isUnknown || before.isOpaque
    {
      return false
    }
    guard let behind = next(place) else { return false }
    return behind.isOnly(.clitic) || isAuxiliary(behind) && participle(behind: place + 1) != nil
  }

  /// Whether a determiner cannot be a pronoun here, so that no verb stands behind it.
  private func isFirm(_ index: Int) -> Bool {
    let token = tokens[index]
    if !token.canBe([.clitic, .object, .subject]) || token.startsSentence { return true }
    if token.isBehindComma { return isIntroduced(index) }
    return previous(index).map { before in
      before.isVerb || before.isOnly([.preposition, .nonfinite]) || before.roles.contains(.of)
        || before.roles.contains(.subordinator) && before.roles.isDisjoint(with: [.coordinator, .comparing])
    } ?? false
  }

  /// The forms of a determiner that stands as one: not the noun *son* behind an article.
  func determiner(at index: Int) -> [Forms]? {
    guard let token = word(at: index) else { return nil }
    // Deux maisons; not le deux mai.
    if token.isOnly(.numeral), !(previous(index)?.canBe([.determiner, .noun, .numeral]) ?? false) {
      return token.forms(.numeral)
    }
    // Vingt et un ans: a part of a number. Faites tous attention: of those who do it.
    if token.roles.contains(.one), let and = previous(index), and.roles.contains(.and),
      previous(index - 1)?.canBe(.numeral) ?? false
    {
      return nil
    }
    if token.roles.contains(.predeterminer), previous(index)?.isVerb ?? false { return nil }
    guard token.canBe(.determiner),
      token.isOnly([.determiner, .object, .clitic, .noun, .preposition, .subject, .adjective, .other])
    else { return nil }
    if token.canBe(.adjective), let before = previous(index), before.canBe([.determiner, .noun, .adjective]) {
      return nil
    }
    if token.canBe([.noun, .subject]), let before = previous(index), before.canBe([.determiner, .adjective]),
      // De la ville, d'une ville; not de son.
      !(before.roles.contains(.of) && (token.canBe(.clitic) || token.roles.contains(.one))),
      // Il a perdu une montre.
      !(before.canBe(.participle) && (word(at: index - 2).map(isAuxiliary) ?? false))
    {
      return nil
    }
    let forms = token.forms(.determiner)
    return forms.contains { $0.isSuperset(of: Forms.genders.union(.numbers)) } ? nil : forms
  }

  /// Whether a word between a determiner and a noun can only belong to the noun.
  private func isPrenominal(_ token: Token) -> Bool {
    token.roles.contains(.prenominal) && token.canBe(.adjective)
      || token.isOnly([.adjective, .participle, .nonfinite]) && token.canBe(.adjective)
  }

  func phrase(at index: Int) -> Phrase? {
    let isBare = isBare(at: index)
    guard let forms = isBare ? [Forms.genders.union(.numbers)] : determiner(at: index) else { return nil }
    let isFirm = isBare || isFirm(index)
    var (adjectives, place) = ([Int](), index + 1)
    while adjectives.count < 2, let token = word(at: place), token.isJoined {
      if token.isOnly(.numeral), next(place) != nil, place == index + 1 {
        place += 1
      } else if token.roles.contains(.degree), !isBare, let other = next(place), isPrenominal(other) {
        place += 1
      } else if isPrenominal(token), let other = next(place), other.isOnly(Self.nominal), other.canBe(.noun),
        // À nouveau; les variables utilisateur.
        isBare
          ? token.roles.isSuperset(of: .prenominal) && !token.roles.contains(.adverbial)
          : token.roles.contains(.prenominal) || !other.roles.contains(.adverbial)
      {
        adjectives.append(place)
        place += 1
      } else {
        break
      }
    }
    guard let noun = word(at: place), noun.isJoined, noun.canBe(.noun),
      noun.isOnly(
        isFirm || noun.canBe(.finiteVerb) && isBeforeVerb(place, from: index)
          ? Self.nominal.union([.finiteVerb, .imperative]) : Self.nominal)
    else { return nil }
    // The letters of variables; cette est.
    guard noun.range.count > 1, !isAuxiliary(noun) else { return nil }
    if noun.canBe(.finiteVerb), tokens[index].roles.contains(.asker) { return nil }
    return Phrase(
      determiner: index, adjectives: adjectives, noun: place, forms: Self.common(forms, noun.forms(Self.nominal)),
      isBare: isBare)
  }

  /// What does not agree within the phrase that starts at a word.
  func withinPhrase(at index: Int) -> Disagreement? {
    if let found = predeterminer(at: index) { return found }
    guard let phrase = phrase(at: index) ?? bareStart(at: index) else { return nil }
    let noun = tokens[phrase.noun]
    guard phrase.forms.isEmpty else {
      return adjectivesBefore(phrase) ?? adjectivesBehind(phrase).disagreement
    }
    if phrase.isBare { return nil }
    // Les premier et second tours.
    let forms = tokens[index].forms(.determiner)
    guard forms.contains(where: { $0.contains(.singular) }) || !isListed(behind: phrase.noun) else { return nil }
    // Des macro clips, des curriculum vitae.
    let isPart =
      next(phrase.noun).map {
        $0.isUnknown
          || $0.canBe(.noun) && !$0.canBe([.adjective, .preposition]) && !isAuxiliary($0)
            && Self.agree(forms, $0.forms(.noun))
      } ?? false
    return Disagreement(places: [tokens[index].range.lowerBound..<noun.range.upperBound], isSure: !isPart)
  }

  /// A noun that starts a sentence without a determiner: dictionnaire français.
  func bareStart(at index: Int) -> Phrase? {
    let token = tokens[index]
    guard token.startsSentence, token.isOnly(Self.nominal), token.canBe(.noun), token.range.count > 1,
      !token.roles.contains(.prenominal)
    else { return nil }
    return Phrase(determiner: index, adjectives: [], noun: index, forms: token.forms(.noun), isBare: true)
  }

  /// All that stands before the noun: une grand maison.
  private func adjectivesBefore(_ phrase: Phrase) -> Disagreement? {
    guard let wrong = phrase.adjectives.first(where: { !Self.agree(phrase.forms, tokens[$0].forms(.adjective)) })
    else { return nil }
    return Disagreement(
      places: [tokens[wrong].range.lowerBound..<tokens[phrase.noun].range.upperBound])
  }

  /// Toutes les murs, tout ces maisons. Where a verb stands before it, it may be one of the subject: ils ont tous la clé.
  private func predeterminer(at index: Int) -> Disagreement? {
    let token = tokens[index]
    guard token.roles.contains(.predeterminer), let phrase = phrase(at: index + 1), !phrase.forms.isEmpty,
      !phrase.isBare, next(index) != nil, !tokens[phrase.determiner].canBe(.preposition)
    else { return nil }
    let isFree =
      index == 0 || token.startsSentence
      || previous(index).map {
        $0.isOnly([.preposition, .determiner, .nonfinite]) || $0.roles.contains(.joiner)
      } ?? false
    let forms = token.forms(.determiner)
    guard !Self.agree(phrase.forms, forms), isFree || Self.agree(phrase.forms.map { $0.union(.genders) }, forms) else {
      return nil
    }
    return Disagreement(
      places: [token.range.lowerBound..<tokens[phrase.noun].range.upperBound], isSure: isFree)
  }
}
