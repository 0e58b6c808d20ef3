import TextAnalysis

/// A word that is written for one that sounds the same.
struct MistakenWord {
  /// In the text.
  var range: Range<Int>
  /// What is meant; empty where that is not known.
  var right: String
}

extension AgreementReader {
  /// Words that are written for others that sound the same.
  func homophones(_ words: HomophoneWords) -> [MistakenWord] {
    tokens.indices.compactMap { index in
      let word = words.words[tokens[index].spelling]
      return word.flatMap { row(at: index, $0.rows) } ?? participle(at: index, words)
        ?? infinitive(at: index, isPreposition: word?.isPreposition ?? false, words)
        ?? verb(behind: index, startsClause: word?.startsClause ?? false, words)
    }
  }

  private func row(at index: Int, _ rows: [HomophoneWords.Row]) -> MistakenWord? {
    let token = tokens[index]
    // Of names and codes nothing is known; celui-la is in no dictionary.
    guard !token.isOpaque, let row = rows.first(where: { holds($0, at: index) })
    else { return nil }
    if row.right.isEmpty, let behind = next(index) {
      return MistakenWord(range: token.range.lowerBound..<behind.range.upperBound, right: "")
    }
    return MistakenWord(range: token.range, right: row.right)
  }

  private func holds(_ row: HomophoneWords.Row, at index: Int) -> Bool {
    let before = previous(index)
    if !row.behind.isEmpty, !(before.map { row.behind.contains($0.spelling) } ?? false) { return false }
    if let before, row.notBehind.contains(before.spelling) { return false }
    // "Dit il": a subject behind its verb.
    if tokens[index].canBe(.subject), before?.canBe(.finiteVerb) ?? false { return false }
    guard row.looksAhead else { return true }
    guard let behind = next(index), !row.notBefore.contains(behind.spelling) else { return false }
    if !row.before.isEmpty, !row.before.contains(behind.spelling),
      !(next(index + 1).map { row.before.contains(behind.spelling + "_" + $0.spelling) } ?? false)
    {
      return false
    }
    if !row.onlyBefore.isEmpty, !behind.isOnly(row.onlyBefore) { return false }
    if !row.onlyBefore.isEmpty, !behind.readings.allSatisfy({ $0.forms.isSubset(of: row.forms) }) { return false }
    if !row.somewhatBefore.isEmpty, !behind.canBe(row.somewhatBefore) { return false }
    return row.neverBefore.isEmpty || !behind.kinds.isEmpty && !behind.canBe(row.neverBefore)
  }

  // MARK: Forms of one verb

  /// The other form of the verb that a word is a form of, by its end.
  private func form(
    of token: Token, by ends: [(wrong: String, right: String)], _ kinds: WordReading.Kinds, isSameVerb: Bool = true
  ) -> String? {
    for end in ends where token.spelling.hasSuffix(end.wrong) {
      let form = token.spelling.dropLast(end.wrong.count) + end.right
      let isForm = speller.readings(of: String(form)).contains { reading in
        !reading.kinds.isDisjoint(with: kinds)
          && (!isSameVerb || token.readings.contains { $0.lemma == reading.lemma })
      }
      if isForm { return String(form) }
    }
    return nil
  }

  private func isMistaken(_ token: Token) -> Bool {
    token.range.count > 2 && token.isOnly([.nonfinite]) || token.isVerb
  }

  /// *Sera renvoyer, a promit, une fois refroidit*: where a participle should stand.
  private func participle(at index: Int, _ words: HomophoneWords) -> MistakenWord? {
    let token = tokens[index]
    var place = index + 1
    if isOnce(index) {
      guard let verb = next(index), verb.isVerb || verb.isOnly(.nonfinite),
        word(at: index + 2).map({ !$0.isJoined || $0.canBe(.preposition) }) ?? false
      else { return nil }
    } else {
      guard isAuxiliary(token) || token.roles.contains(.been), !token.canBe(.determiner) else { return nil }
      // La côte est, le pauvre être.
      if token.canBe(.noun), let before = previous(index), before.canBe([.determiner, .preposition, .adjective]) {
        return nil
      }
      while let between = next(place - 1),
        between.roles.contains(.between) || between.roles.contains(.been) || between.isOnly(.adverb)
      {
        place += 1
      }
    }
    guard let wrong = next(place - 1), isMistaken(wrong),
      let right = form(of: wrong, by: words.data.participleEnds, .participle)
    else { return nil }
    let isBeing = token.readings.contains { $0.lemma == self.words.data.be } && !token.roles.contains(.been)
    if isBeing, wrong.isOnly(.nonfinite), place == index + 1 || wrong.canBe(.nonfinite) {
      // L'important est manger, c'est manger.
      guard let before = previous(index), !before.roles.contains(.impersonal), !before.canBe(.nonfinite),
        token.readings.allSatisfy({ $0.persons != Self.thirdSingular || !$0.kinds.contains(.finiteVerb) })
          || place > index + 1 || before.canBe(.clitic)
      else { return nil }
    }
    return MistakenWord(range: wrong.range, right: right)
  }

  private func isOnce(_ index: Int) -> Bool {
    let once = words.once
    return once.count == 2 && tokens[index].spelling == once[1] && (previous(index)?.spelling == once[0])
  }

  /// *Peut changé, pour mangez*: where an infinitive should stand.
  private func infinitive(at index: Int, isPreposition: Bool, _ words: HomophoneWords) -> MistakenWord? {
    let token = tokens[index]
    let isModal = token.isVerb && token.readings.contains { words.beforeInfinitives.contains($0.lemma) }
    guard isModal || isPreposition else { return nil }
    var place = index
    while let between = next(place),
      between.isOnly(.adverb) || between.roles.contains(.between)
        || isPreposition && between.isOnly([.clitic, .object])
    {
      place += 1
    }
    if isModal {
      // Il se veut engagé, il s'en va fâché.
      if let clitic = previous(index), clitic.roles.contains(.reflexive) || clitic.canBe(.preposition) { return nil }
      while let clitic = next(place), clitic.isOnly([.clitic, .object, .determiner]) { place += 1 }
    }
    guard let wrong = next(place) else { return nil }
    let isParticiple = wrong.isOnly([.participle, .adjective]) && wrong.canBe(.participle)
    guard isParticiple || wrong.isVerb, let right = form(of: wrong, by: words.data.infinitiveEnds, .nonfinite)
    else { return nil }
    if isPreposition {
      if isParticiple {
        // Rien de changé: an object shows that it is a verb.
        guard let behind = next(place + 1), behind.canBe(.determiner), !behind.canBe(.preposition),
          behind.isOnly([.determiner, .clitic, .object, .noun])
        else { return nil }
      } else if place > index || !wrong.spelling.hasSuffix("z") {
        return nil
      }
    }
    return MistakenWord(range: wrong.range, right: right)
  }

  /// *Où le salarié travail*: a clause without a verb, and a noun that sounds like one.
  private func verb(behind index: Int, startsClause: Bool, _ words: HomophoneWords) -> MistakenWord? {
    let token = tokens[index]
    let isPurpose =
      token.roles.contains(.that) && (previous(index)?.roles.isDisjoint(with: [.purpose, .concession]) == false)
    guard isPurpose || startsClause else { return nil }
    var place = index + 1
    var found: MistakenWord?
    while let token = word(at: place), token.isJoined, !token.startsSentence {
      // Que le mélange: behind an article no verb without a subject.
      let isBehindNoun = place == index + 3 && tokens[index + 1].canBe(.determiner) && tokens[place - 1].canBe(.noun)
      let isNoun = place == index + 2 && tokens[index + 1].canBe(.determiner) && token.canBe(.noun)
      if token.canBe([.finiteVerb, .imperative, .relative]) && !isNoun || token.isUnknown
        || token.roles.contains(.subordinator)
      {
        return nil
      }
      if found == nil, place > index + 1, token.isOnly([.noun, .adjective]), token.canBe(.noun),
        tokens[place - 1].isOpaque || tokens[place - 1].isOnly(Self.nominal) || isBehindNoun
      {
        if token.isUnlikelyVerb {
          found = MistakenWord(range: token.range, right: "")
        } else if let right = form(of: token, by: words.data.verbEnds, .finiteVerb, isSameVerb: false) {
          found = MistakenWord(range: token.range, right: right)
        }
      }
      place += 1
    }
    return found
  }
}
