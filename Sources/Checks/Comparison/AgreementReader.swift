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
  /// Nil in a language whose agreement is not known.
  func agreementReader(by speller: Speller?) -> AgreementReader? {
    guard let speller, !isShouted, let words = AgreementWords.byLanguage[language], speller.mayKnowReadings else {
      return nil
    }
    return AgreementReader(text: InflectedText(self, speller: speller, words: words), words: words, speller: speller)
  }
}

extension AgreementReader {
  /// What does not agree, by the dictionary's readings.
  func disagreements() -> [Disagreement] {
    var found: [Disagreement] = []
    // What is told of a subject and its verb may be told of parts of it once more.
    for new in tokens.indices.flatMap(disagreements(at:)) + tokens.indices.compactMap(auxiliary(at:))
      + tokens.indices.compactMap(orphan(at:))
    where !found.contains(where: { $0.places.contains { place in new.places.contains { $0.overlaps(place) } } }) {
      found.append(new)
    }
    return found
  }
}

/// Reads spans of a text whose words must agree. A span is told of only where no readings of its words agree.
struct AgreementReader {
  typealias Token = InflectedText.Token
  typealias Forms = WordReading.Forms

  let tokens: [Token]
  let words: AgreementWords
  /// As bits; see `InflectedText`.
  let persons: UInt8
  let speller: Speller

  init(text: InflectedText, words: AgreementWords, speller: Speller) {
    (tokens, persons, self.words, self.speller) = (text.tokens, text.persons, words, speller)
  }

  /// What starts at a word.
  func disagreements(at index: Int) -> [Disagreement] {
    let token = tokens[index]
    if token.kinds.isEmpty { return name(at: index).map { [$0] } ?? [] }
    // Nothing else starts any of it.
    guard
      token.startsSentence || token.canBe([.determiner, .preposition, .numeral, .subject, .relative])
        || !token.roles.isDisjoint(with: [.demonstrative, .of, .predeterminer, .purpose, .concession, .although])
    else { return [] }
    if let found = mood(at: index) { return [found] }
    if let found = withinPhrase(at: index) ?? members(at: index) ?? clauseBehind(index) { return [found] }
    if let subject = pronoun(at: index) {
      let far = token.roles.contains(.single) ? farPredicate(of: subject) : nil
      return (far ?? predicate(of: subject) ?? secondVerb(of: subject, from: index)).map { [$0] } ?? []
    }
    guard let subject = noun(at: index) else { return introduced(by: index).map { [$0] } ?? [] }
    return
      (predicate(of: subject) ?? farPredicate(of: subject) ?? coordination(of: subject)
      ?? secondVerb(of: subject, from: index) ?? apposition(to: subject)).map { [$0] } ?? []
  }

  /// A word of nouns' kinds only.
  static let nominal: WordReading.Kinds = [.noun, .adjective, .participle]

  func word(at index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The token behind another, with nothing but a space between them.
  func next(_ index: Int) -> Token? { word(at: index + 1).flatMap { $0.isJoined ? $0 : nil } }

  func previous(_ index: Int) -> Token? { tokens[index].isJoined ? word(at: index - 1) : nil }

  static func agree(_ first: [Forms], _ second: [Forms]) -> Bool {
    first.contains { form in second.contains { $0.agree(with: form) } }
  }

  /// What two words of one phrase can have in common.
  static func common(_ first: [Forms], _ second: [Forms]) -> [Forms] {
    first.flatMap { form in second.compactMap { $0.agree(with: form) ? $0.intersection(form) : nil } }
  }

  /// Whether a word joins what stands before `index` with what stands behind: les premier et second tours.
  func isListed(behind index: Int) -> Bool {
    guard let other = word(at: index + 1) else { return false }
    return !other.isJoined && !other.startsSentence || other.roles.contains(.joiner)
  }

  func startsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.startsSentence || index == 0 || token.isBehindComma || token.isBehindColon { return true }
    guard let before = previous(index) else { return false }
    if before.roles.contains(.and), before.isBehindComma { return true }
    // Dont, dans laquelle.
    if before.canBe(.relative), !before.roles.contains(.who), !before.roles.contains(.that) { return true }
    guard before.roles.contains(.subordinator) else { return false }
    // Afin que.
    if before.roles.contains(.that), let purpose = previous(index - 1),
      !purpose.roles.isDisjoint(with: [.purpose, .concession])
    {
      return true
    }
    // What is compared (plus que, tels que) has no verb of its own.
    guard before.roles.contains(.that) else {
      // Identified as cases.
      return !before.roles.contains(.comparing) || before.startsSentence || before.isBehindComma
    }
    // Nor has what is left: il ne contient que des murs.
    var place = index - 2
    guard let verb = word(at: place), verb.canBe([.finiteVerb, .participle]) else { return false }
    while let clitic = previous(place), place >= index - 4 {
      if clitic.canBe(.clitic), !clitic.canBe([.object, .determiner]) { return false }
      place -= 1
    }
    return true
  }

  static func lemma(_ noun: Token) -> String { noun.readings.first?.lemma ?? noun.spelling }

  // MARK: Some of those that were named

  /// "The troops, none of whom": the word for none has the gender of the noun.
  private func members(at index: Int) -> Disagreement? {
    guard tokens[index].roles.contains(.partitive), let member = next(index),
      member.roles.contains(.member)
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
