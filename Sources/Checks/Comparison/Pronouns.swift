import Languages
import TextAnalysis

/// A language's pronouns, ready to be looked up. A class, as each pair asks for them.
final class Pronouns: Sendable {
  typealias Person = PronounData.Person

  let subjects: [String: Person]
  let possessives: [String: Person]
  let endings: [Person: [String]]
  let between: Set<String>
  let impersonal: Set<String>
  let epicenes: Set<String>
  let demonstratives: Set<String>

  static let byLanguage: [String: Pronouns] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in data.pronouns.map { (data.code, Pronouns($0)) } })

  private init(_ data: PronounData) {
    func byWord(_ words: [Person: Words]) -> [String: Person] {
      Dictionary(uniqueKeysWithValues: words.flatMap { person, words in words.list.map { ($0, person) } })
    }
    (subjects, possessives) = (byWord(data.subjects), byWord(data.possessives))
    endings = data.endings.mapValues(\.list)
    (between, impersonal, epicenes) = (data.between.set, data.impersonal.set, data.epicenes.set)
    demonstratives = data.demonstratives.set
  }

  /// Those that a subject or a possessive is found by.
  var words: [String] { Array(subjects.keys) + possessives.keys }
}

extension ExaminedText {
  /// Words between a subject and its verb at most.
  private static let reach = 5

  /// Whether a word only stands between a subject and what it does.
  private func isBetween(_ index: Int, _ pronouns: Pronouns) -> Bool {
    pronouns.between.contains(lower(index)) || entries[index].classes == .adverb
  }

  /// The verb of the subject at `index` that says what it does: her *seen* of *she has never seen*; nil where none is near.
  func verb(ofSubject index: Int, _ pronouns: Pronouns) -> Int? {
    let verb = (index + 1..<min(words.count, index + 2 + Self.reach)).first { !isBetween($0, pronouns) }
    return verb.flatMap { entries[$0].isContent && isVerb($0) && isUnbroken(index, $0) ? $0 : nil }
  }

  /// Whether a word may be a verb, as far as lists tell: not the *air* of *il avait l'air*.
  private func isVerb(_ index: Int) -> Bool {
    entries[index].classes.contains(.verb) || entries[index].mainClass != .noun
  }

  /// The pronoun before a verb that is its subject.
  func subject(ofVerb verb: Int, _ pronouns: Pronouns) -> (index: Int, person: Pronouns.Person)? {
    guard isVerb(verb) else { return nil }
    var index = verb - 1
    while index >= 0, verb - index <= Self.reach + 1 {
      if let person = pronouns.subjects[lower(index)] {
        // Il nous a vus: an object as well, unless the verb behind has its ending.
        let isSubject =
          pronouns.endings[person].map { endings in
            !pronouns.between.contains(lower(index))
              || (index + 1...verb).contains { place in endings.contains { lower(place).hasSuffix($0) } }
          } ?? true
        if isSubject { return isUnbroken(index, verb) ? (index, person) : nil }
      }
      guard isBetween(index, pronouns) else { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a pronoun stands in the text that may be a subject of this person.
  func hasSubject(_ person: Pronouns.Person, _ pronouns: Pronouns) -> Bool {
    entries.contains { pronouns.subjects[$0.lower] == person }
  }

  /// The possessive before a noun, an adjective between them at most.
  func possessive(ofNoun noun: Int, _ pronouns: Pronouns) -> (index: Int, person: Pronouns.Person)? {
    for index in [noun - 1, noun - 2] where index >= 0 {
      if let person = pronouns.possessives[lower(index)] { return isUnbroken(index, noun) ? (index, person) : nil }
    }
    return nil
  }
}

/// A pronoun in whose place the other text has one of another person.
struct ExchangedPerson {
  /// Indexes of the pronouns.
  var source: Int
  var target: Int
  /// How surely it is an error.
  var doubt: Double
}

extension PairExamination {
  /// Pronouns of which the other text has one of another person before the same verb or noun. Linear.
  func exchangedPersons() -> [ExchangedPerson] {
    guard let own = Pronouns.byLanguage[languages.source], let others = Pronouns.byLanguage[languages.target] else {
      return []
    }
    return source.words.indices.compactMap { index in
      guard source.entries[index].isMarked(.pronoun) else { return nil }
      return exchangedSubject(index, own, others) ?? exchangedPossessive(index, own, others)
    }
  }

  private func exchangedSubject(_ index: Int, _ own: Pronouns, _ others: Pronouns) -> ExchangedPerson? {
    guard own.subjects[source.lower(index)] != nil, let verb = source.verb(ofSubject: index, own),
      // An object that stands before the verb as well: il nous a vus.
      let subject = source.subject(ofVerb: verb, own), subject.index == index,
      case let partner = alignment.sourcePartners[verb], partner >= 0,
      let answer = target.subject(ofVerb: partner, others),
      !own.impersonal.contains(source.lower(verb)), !others.impersonal.contains(target.lower(partner))
    else { return nil }
    var doubt = subject.person.doubt(of: answer.person)
    if isSexed(subject.person, answer.person),
      hasEpicene(own, others) || mayStandForRole(index, answer.index, own, others)
    {
      doubt = min(doubt, Self.ofEpicenes)
    }
    // Each text has both persons: what they do was linked with what the other does.
    if target.hasSubject(subject.person, others), source.hasSubject(answer.person, own) {
      doubt = min(doubt, Self.ofEpicenes)
    }
    return doubt > 0 ? ExchangedPerson(source: index, target: answer.index, doubt: doubt) : nil
  }

  private func exchangedPossessive(_ index: Int, _ own: Pronouns, _ others: Pronouns) -> ExchangedPerson? {
    guard own.possessives[source.lower(index)] != nil else { return nil }
    var worst: ExchangedPerson?
    for noun in index + 1..<min(source.words.count, index + 3) where source.entries[noun].isContent {
      guard let possessive = source.possessive(ofNoun: noun, own), possessive.index == index,
        case let partner = alignment.sourcePartners[noun], partner >= 0,
        let answer = target.possessive(ofNoun: partner, others)
      else { continue }
      let doubt = possessive.person.doubt(of: answer.person)
      // An adjective's or the noun's own.
      if doubt == 0 { return nil }
      worst = ExchangedPerson(source: index, target: answer.index, doubt: doubt)
    }
    return worst
  }

  private func isSexed(_ first: Pronouns.Person, _ second: Pronouns.Person) -> Bool {
    [.he, .she].contains(first) && [.he, .she].contains(second)
  }

  /// How surely it is an error where a noun of one gender stands for people of either.
  private static let ofEpicenes = 0.4

  /// Whether the masculine of a language that has such nouns stands for a woman by her role, which was named in a text
  /// before: le preneur, il; the lessee, she.
  private func mayStandForRole(_ first: Int, _ second: Int, _ own: Pronouns, _ others: Pronouns) -> Bool {
    let (masculine, isFirst) =
      others.epicenes.isEmpty
      ? (own.subjects[source.lower(first)], source.contentWords.first.map { $0 > first })
      : (others.subjects[target.lower(second)], target.contentWords.first.map { $0 > second })
    return masculine == .he && isFirst == true
  }

  private func hasEpicene(_ own: Pronouns, _ others: Pronouns) -> Bool {
    source.entries.contains { own.epicenes.contains($0.lower) }
      || target.entries.contains { others.epicenes.contains($0.lower) }
  }
}
