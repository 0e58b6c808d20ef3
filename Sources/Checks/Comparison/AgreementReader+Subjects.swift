import TextAnalysis

extension AgreementReader {
  struct Subject {
    /// What of it is told.
    var range: Range<Int>
    /// Its last token.
    var last: Int
    var forms: [Forms]
    /// As bits, the singular first.
    var persons: UInt8
    var isPronoun: Bool
    /// Whether it can stand before its verb as an object.
    var isObject = false
    /// Where nouns of its complement stand, with which a verb or adjective could be made to agree.
    var complement: Range<Int> = 0..<0
    /// Whether a word in its complement joins.
    var isCoordinated = false
    /// Whether it may be the last of several.
    var isListed = false

    var isSingular: Bool { persons == thirdSingular }
  }

  static let thirdSingular: UInt8 = 4
  static let thirdPlural: UInt8 = 32

  func pronoun(at index: Int) -> Subject? {
    let token = tokens[index]
    if token.roles.contains(.demonstrative), startsClause(index), !token.isBehindComma {
      return Subject(
        range: token.range, last: index, forms: [[.masculine, .singular]], persons: Self.thirdSingular, isPronoun: true)
    }
    if token.roles.contains(.single), startsClause(index), let of = next(index), of.roles.contains(.of) {
      return Subject(
        range: token.range, last: index, forms: token.forms([.determiner, .other, .noun, .adjective]),
        persons: Self.thirdSingular, isPronoun: false)
    }
    guard token.canBe(.subject), !token.canBe(.determiner) else { return nil }
    // Elle, nous and the like are objects as well: ce que vous a dit Paul, lui ont succédé.
    let isClitic = token.canBe(.clitic)
    guard !token.canBe([.object, .clitic]) || (isClitic ? token.startsSentence : startsClause(index)) else {
      return nil
    }
    // What a preposition or another pronoun stands before is none.
    if let before = previous(index), before.canBe(.preposition) { return nil }
    let readings = token.readings.filter { $0.kinds.contains(.subject) }
    if isClitic, readings.contains(where: { $0.persons & (Self.thirdSingular | Self.thirdPlural) != 0 }) { return nil }
    return Subject(
      range: token.range, last: index, forms: readings.map(\.forms), persons: readings.reduce(0) { $0 | $1.persons },
      isPronoun: true, isObject: isClitic)
  }

  /// A determiner with its noun and adjectives, at the start of a clause.
  func noun(at index: Int) -> Subject? {
    let start = tokens[index].roles.contains(.predeterminer) ? index + 1 : index
    // What is asked for or wondered at need not be the subject.
    guard startsClause(index), tokens.indices.contains(start),
      !tokens[index].canBe(.preposition) || !tokens[index].canBe(.determiner),
      !tokens[index].roles.contains(.asker),
      let phrase = phrase(at: start) ?? unknownPhrase(at: start)
    else { return nil }
    // Du côté gauche sont: what stands first says where.
    if tokens[start].roles.contains(.ofArticle), phrase.forms.allSatisfy({ $0.contains(.singular) }) { return nil }
    if phrase.isBare {
      // De nouvelles maisons sont.
      guard tokens[start].roles.contains(.of), !phrase.adjectives.isEmpty else { return nil }
    }
    guard var subject = subject(of: phrase) else { return nil }
    let isBehindAnd = previous(index).map { $0.roles.contains(.and) } ?? false
    subject.isListed = tokens[index].isBehindComma && !isIntroduced(index) || isBehindAnd
    // Of antecedents, of signs and of tests.
    if tokens[index].isBehindComma || isBehindAnd, phrase.isBare || tokens[start].roles.contains(.ofArticle) {
      return nil
    }
    return subject
  }

  /// A noun that the dictionary lacks has the number of its determiner: ce métapaquet.
  func unknownPhrase(at index: Int) -> Phrase? {
    guard let forms = determiner(at: index), let noun = next(index), noun.kinds.isEmpty else { return nil }
    return Phrase(determiner: index, adjectives: [], noun: index + 1, forms: forms)
  }

  /// Whether what stands before a comma only says when, where or how: dans ce cas, le mur.
  func isIntroduced(_ index: Int) -> Bool {
    var place = index
    while place > 0, !tokens[place].startsSentence {
      place -= 1
      if tokens[place].isBehindComma || tokens[place].isBehindColon { return false }
    }
    let first = tokens[place]
    if !tokens[place..<index].contains(where: { $0.kinds.isEmpty || $0.canBe([.noun, .subject, .object]) }) {
      return true
    }
    return first.canBe([.preposition, .adverb]) || first.roles.contains(.subordinator)
  }

  func subject(of phrase: Phrase) -> Subject? {
    let noun = tokens[phrase.noun]
    guard !words.collectives.contains(noun.spelling), !words.times.contains(Self.lemma(noun)),
      !words.collectives.contains(Self.lemma(noun))
    else { return nil }
    let own =
      noun.kinds.isEmpty
      ? phrase.forms
      : phrase.isBare
        ? Self.common(tokens[phrase.adjectives.last ?? phrase.noun].forms(.adjective), noun.forms(.noun))
        : Self.common(tokens[phrase.determiner].forms(.determiner), noun.forms(.noun))
    guard !own.isEmpty else { return nil }
    let numbers = own.reduce(into: Forms()) { $0.formUnion($1.intersection(.numbers)) }
    guard numbers != .numbers else { return nil }
    return Subject(
      range: noun.range, last: adjectivesBehind(phrase).last, forms: own,
      persons: numbers == .singular ? Self.thirdSingular : Self.thirdPlural, isPronoun: false)
  }
}
