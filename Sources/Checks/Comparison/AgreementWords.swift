import Languages

/// `AgreementData`, ready to be looked up. A class, as each text asks for it: there are too many lists to be passed by value.
final class AgreementWords: Sendable {
  /// What a spelling is in phrases and clauses, whatever the dictionary says of it.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt64
    static let prenominal = Roles(rawValue: 1 << 0)
    static let predeterminer = Roles(rawValue: 1 << 1)
    static let degree = Roles(rawValue: 1 << 2)
    static let adverbial = Roles(rawValue: 1 << 3)
    static let subordinator = Roles(rawValue: 1 << 4)
    static let coordinator = Roles(rawValue: 1 << 5)
    static let comparing = Roles(rawValue: 1 << 6)
    static let between = Roles(rawValue: 1 << 7)
    static let reflexive = Roles(rawValue: 1 << 8)
    static let member = Roles(rawValue: 1 << 9)
    static let joiner = Roles(rawValue: 1 << 10)
    static let asker = Roles(rawValue: 1 << 11)
    static let one = Roles(rawValue: 1 << 12)
    static let of = Roles(rawValue: 1 << 13)
    static let ofArticle = Roles(rawValue: 1 << 14)
    static let demonstrative = Roles(rawValue: 1 << 15)
    static let loose = Roles(rawValue: 1 << 16)
    static let that = Roles(rawValue: 1 << 17)
    static let who = Roles(rawValue: 1 << 18)
    static let and = Roles(rawValue: 1 << 19)
    static let thing = Roles(rawValue: 1 << 20)
    static let partitive = Roles(rawValue: 1 << 21)
    static let been = Roles(rawValue: 1 << 22)
    static let purpose = Roles(rawValue: 1 << 23)
    static let concession = Roles(rawValue: 1 << 24)
    static let although = Roles(rawValue: 1 << 25)
    static let indicative = Roles(rawValue: 1 << 26)
    static let multiple = Roles(rawValue: 1 << 27)
    static let single = Roles(rawValue: 1 << 28)
    static let dative = Roles(rawValue: 1 << 29)
    static let extracting = Roles(rawValue: 1 << 30)
    static let impersonal = Roles(rawValue: 1 << 31)
    static let bare = Roles(rawValue: 1 << 32)
  }

  /// By spelling, lower-cased, without an apostrophe.
  let roles: [String: Roles]
  // By lemma.
  let adverbial: Set<String>
  let collectives: Set<String>
  let adverbs: Set<String>
  let times: Set<String>
  let uninflected: Set<String>
  let modals: Set<String>
  let saying: Set<String>
  let clauseNouns: Set<String>
  /// Two spellings, joined by a line.
  let betweenPairs: Set<String>
  /// By spelling, bits for the persons.
  let personMarks: [String: UInt8]
  let once: [String]
  let data: AgreementData

  static let byLanguage: [String: AgreementWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.agreement.flatMap {
        $0.tags == nil ? nil : (data.code, AgreementWords($0, that: data.conjunctions?.that.list ?? []))
      }
    })

  private init(_ data: AgreementData, that: [String]) {
    self.data = data
    let lists: [([String], Roles)] = [
      (data.prenominal.list, .prenominal),
      (data.predeterminers.list, .predeterminer),
      (data.degrees.list, .degree),
      (data.adverbial.list, .adverbial),
      (data.subordinators.list, .subordinator),
      (data.coordinators.list, .coordinator),
      (data.comparing.list, .comparing),
      (data.between.list, .between),
      (data.reflexives.list, .reflexive),
      (data.members.list, .member),
      (data.joiners.list, .joiner),
      (data.askers.list, .asker),
      (data.one.list, .one),
      (data.of.list, .of),
      (data.ofArticles.list, .ofArticle),
      (data.demonstratives.list, .demonstrative),
      (data.loose.list, .loose),
      (data.purposes.list, .purpose),
      (data.concessions.list, .although),
      (data.indicatives.list, .indicative),
      (data.multiples.list, .multiple),
      (data.singles.list, .single),
      (data.datives.list, .dative),
      (data.extracting.list, .extracting),
      (data.impersonal.list, .impersonal),
      ([data.bare], .bare),
      ([data.concession], .concession),
      (that, .that), ([data.who], .who), ([data.and], .and), ([data.thing], .thing), ([data.partitive], .partitive),
      ([data.been, data.be], .been),
    ]
    roles = lists.reduce(into: [:]) { roles, list in
      for word in list.0 { roles[word, default: []].formUnion(list.1) }
    }
    adverbial = data.adverbial.set
    collectives = data.collectives.set
    adverbs = data.adverbs.set
    times = data.times.set
    uninflected = data.uninflected.set
    modals = data.modals.set
    saying = data.saying.set
    clauseNouns = data.clauseNouns.set
    once = data.once.list
    betweenPairs = data.betweenPairs.set
    personMarks = data.personMarks.enumerated().reduce(into: [:]) { marks, person in
      for word in person.element.list { marks[word, default: 0] |= 1 << UInt8(person.offset) }
    }
  }
}
