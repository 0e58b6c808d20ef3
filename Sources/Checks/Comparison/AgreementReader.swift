import Languages
import TextAnalysis

/// Words that should agree and do not.
struct Disagreement {
  /// In the text, in order.
  var places: [Range<Int>]
  /// Whether nothing else can be meant.
  var isSure = true
}

extension ExaminedText {
  /// What does not agree, by the dictionary's readings; nothing in a language whose agreement is not known.
  func disagreements(by speller: Speller?) -> [Disagreement] {
    guard let speller, !isShouted, let words = AgreementWords.byLanguage[language], speller.mayKnowReadings else {
      return []
    }
    let reader = AgreementReader(text: InflectedText(self, speller: speller), words: words)
    return reader.tokens.indices.flatMap { reader.disagreements(at: $0) }
  }
}

/// `AgreementData`, ready to be looked up.
struct AgreementWords: Sendable {
  let prenominal: Set<String>
  let collectives: Set<String>
  let times: Set<String>
  let subordinators: Set<String>
  let between: Set<String>
  let reflexives: Set<String>
  let members: Set<String>
  let joiners: Set<String>
  let askers: Set<String>
  let that: Set<String>
  let data: AgreementData

  static let byLanguage: [String: AgreementWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.agreement.flatMap {
        $0.tags == nil ? nil : (data.code, AgreementWords($0, that: data.conjunctions?.that ?? ""))
      }
    })

  private init(_ data: AgreementData, that: Words) {
    self.data = data
    self.that = that.set
    askers = data.askers.set
    prenominal = data.prenominal.set
    collectives = data.collectives.set
    times = data.times.set
    subordinators = data.subordinators.set
    between = data.between.set
    reflexives = data.reflexives.set
    members = data.members.set
    joiners = data.joiners.set
  }
}

/// Reads short spans of a text whose words must agree. A span is told of only where no readings of its words agree.
struct AgreementReader {
  typealias Token = InflectedText.Token
  typealias Forms = WordReading.Forms

  let tokens: [Token]
  let words: AgreementWords

  init(text: InflectedText, words: AgreementWords) { (tokens, self.words) = (text.tokens, words) }

  /// What starts at a word.
  func disagreements(at index: Int) -> [Disagreement] {
    if let found = nounPhrase(at: index) ?? members(at: index) { return [found] }
    guard let subject = pronoun(at: index) ?? noun(at: index) else { return [] }
    return predicate(of: subject).map { [$0] } ?? []
  }

  /// A word of nouns' kinds only.
  private static let nominal: WordReading.Kinds = [.noun, .adjective, .participle]

  func word(at index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The token behind another, with nothing but a space between them.
  func next(_ index: Int) -> Token? { word(at: index + 1).flatMap { $0.isJoined ? $0 : nil } }

  private func previous(_ index: Int) -> Token? { tokens[index].isJoined ? word(at: index - 1) : nil }

  static func agree(_ first: [Forms], _ second: [Forms]) -> Bool {
    first.contains { form in second.contains { $0.agree(with: form) } }
  }

  /// Whether a word joins what stands before `index` with what stands behind: les premier et second tours.
  private func isListed(behind index: Int) -> Bool {
    guard let other = word(at: index + 1) else { return false }
    return !other.isJoined && !other.startsSentence || words.joiners.contains(other.spelling)
  }

  // MARK: Determiner and noun

  /// The forms of a determiner that stands as one: not the noun *son* behind an article.
  private func determiner(at index: Int) -> [Forms]? {
    let token = tokens[index]
    guard token.isOnly([.determiner, .object, .clitic, .noun, .preposition, .subject, .other]),
      token.canBe(.determiner)
    else { return nil }
    if token.canBe([.noun, .subject]), let before = previous(index), before.canBe([.determiner, .adjective]) {
      return nil
    }
    let forms = token.forms(.determiner)
    return forms.contains { $0.isSuperset(of: Forms.genders.union(.numbers)) } ? nil : forms
  }

  /// Where the noun of a determiner stands, behind an adjective at most: une grande maison.
  private func head(behind index: Int) -> Int? {
    guard let first = next(index) else { return nil }
    let isAdjective = words.prenominal.contains(first.spelling) && first.canBe(.adjective)
    return isAdjective && next(index + 1)?.isOnly(.noun) == true ? index + 2 : index + 1
  }

  private func nounPhrase(at index: Int) -> Disagreement? {
    guard let forms = determiner(at: index), let last = head(behind: index), case let noun = tokens[last] else {
      return nil
    }
    guard noun.isOnly(Self.nominal), noun.canBe(.noun), !Self.agree(forms, noun.forms(Self.nominal)) else { return nil }
    // Les premier et second tours.
    guard forms.contains(where: { $0.contains(.singular) }) || !isListed(behind: last) else { return nil }
    // Des macro clips, des curriculum vitae.
    let isPart = next(last).map { $0.isUnknown || $0.isOnly(.noun) && Self.agree(forms, $0.forms(.noun)) } ?? false
    return Disagreement(places: [tokens[index].range.lowerBound..<tokens[last].range.upperBound], isSure: !isPart)
  }

  // MARK: Subject and verb

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
  }

  private static let thirdSingular: UInt8 = 4
  private static let thirdPlural: UInt8 = 32

  private func startsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.startsSentence || index == 0 { return true }
    guard let before = previous(index), case let word = Self.bare(before.spelling), words.subordinators.contains(word)
    else { return false }
    // What is compared (plus que, tels que) has no verb of its own.
    return !words.that.contains(word) || previous(index - 1)?.canBe([.finiteVerb, .participle]) ?? false
  }

  /// Without the apostrophe.
  private static func bare(_ spelling: String) -> String {
    spelling.utf8.last == 0x27 ? String(spelling.dropLast()) : spelling
  }

  private func pronoun(at index: Int) -> Subject? {
    let token = tokens[index]
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

  /// A determiner with its noun, at the start of a clause.
  private func noun(at index: Int) -> Subject? {
    // What is asked for or wondered at need not be the subject.
    guard startsClause(index), !words.askers.contains(tokens[index].spelling), let forms = determiner(at: index),
      var last = head(behind: index), case let noun = tokens[last]
    else { return nil }
    guard noun.isOnly(Self.nominal), noun.canBe(.noun), !words.collectives.contains(noun.spelling),
      !words.times.contains(Self.singular(noun)), !words.collectives.contains(Self.singular(noun))
    else { return nil }
    let agreed = noun.forms(.noun).filter { form in forms.contains { $0.agree(with: form) } }
    let own = agreed.map { form in
      forms.reduce(into: Forms()) { $0.formUnion($1.agree(with: form) ? $1.intersection(form) : []) }
    }
    guard !own.isEmpty else { return nil }
    let range = noun.range
    // Les troupes russes.
    let adjective: WordReading.Kinds = [.adjective, .participle]
    if let behind = next(last), behind.isOnly(Self.nominal), behind.canBe(adjective),
      Self.agree(own, behind.forms(adjective))
    {
      last += 1
    }
    let numbers = own.reduce(into: Forms()) { $0.formUnion($1.intersection(.numbers)) }
    guard numbers != .numbers else { return nil }
    return Subject(
      range: range, last: last, forms: own,
      persons: numbers == .singular ? Self.thirdSingular : Self.thirdPlural, isPronoun: false)
  }

  private static func singular(_ noun: Token) -> String { noun.readings.first?.lemma ?? noun.spelling }

  private func predicate(of subject: Subject) -> Disagreement? {
    var place = subject.last
    var (isReflexive, isPhrase) = (false, false)
    while let clitic = next(place), clitic.canBe(.clitic) {
      // En force, en ligne.
      isPhrase = isPhrase || clitic.canBe(.preposition)
      isReflexive = isReflexive || words.reflexives.contains(Self.bare(clitic.spelling))
      place += 1
    }
    guard let verb = next(place), verb.canBe(.finiteVerb) else { return nil }
    place += 1
    let finite = verb.readings.filter { $0.kinds.contains(.finiteVerb) }
    let isAuxiliary = finite.contains { $0.lemma == words.data.be || $0.lemma == words.data.have }
    let participle = participle(behind: place)
    // "La côte est", "les plans a et b": no verbs.
    guard subject.isPronoun && !isPhrase || verb.isOnly(.finiteVerb) || isAuxiliary && participle != nil else {
      return nil
    }
    guard finite.contains(where: { $0.persons & subject.persons != 0 }) else {
      // Vous permet de choisir: the subject goes without saying.
      let persons = finite.reduce(0) { $0 | $1.persons }
      if subject.isObject, persons & (Self.thirdSingular | Self.thirdPlural) != 0 { return nil }
      return Disagreement(places: [subject.range.lowerBound..<verb.range.upperBound])
    }
    guard !isReflexive, let participle, subject.persons & ~(Self.thirdSingular | Self.thirdPlural) == 0,
      finite.contains(where: { $0.lemma == words.data.be })
        || finite.contains(where: { $0.lemma == words.data.have }) && participle.been
    else { return nil }
    let forms = tokens[participle.index].forms([.adjective, .participle])
    // On est partis.
    guard !subject.forms.contains(where: { $0.isSuperset(of: .genders) }), !Self.agree(subject.forms, forms) else {
      return nil
    }
    return Disagreement(places: [subject.range, tokens[participle.index].range])
  }

  /// The participle or adjective behind an auxiliary, and whether *been* stands before it.
  private func participle(behind verb: Int) -> (index: Int, been: Bool)? {
    var (place, been) = (verb + 1, false)
    while let token = word(at: place), token.isJoined {
      if token.spelling == words.data.been, !been {
        been = true
      } else if !(words.between.contains(token.spelling) || token.isOnly(.adverb)) {
        break
      }
      place += 1
    }
    guard let token = word(at: place), token.isJoined, token.isOnly([.adjective, .participle]) else { return nil }
    return (place, been)
  }

  // MARK: Some of those that were named

  /// "The troops, none of whom": the word for none has the gender of the noun.
  private func members(at index: Int) -> Disagreement? {
    guard tokens[index].spelling == words.data.partitive, let member = next(index),
      words.members.contains(member.spelling)
    else { return nil }
    var place = index - 1
    while let token = word(at: place), token.isOnly(Self.nominal), token.canBe([.adjective, .participle]),
      let before = previous(place), before.isOnly(Self.nominal)
    {
      place -= 1
    }
    guard let noun = word(at: place), place > 0, noun.isJoined, noun.isOnly(Self.nominal), noun.canBe(.noun),
      startsClause(place - 1), let forms = determiner(at: place - 1), Self.agree(forms, noun.forms(.noun))
    else { return nil }
    let genders = noun.forms(.noun).map { $0.union(.numbers) }
    guard !Self.agree(genders, member.readings.map { $0.forms.union(.numbers) }) else { return nil }
    return Disagreement(places: [noun.range, member.range])
  }
}
