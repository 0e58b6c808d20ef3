import Bitext
import Lexicons
import Testing

@testable import Checks

/// What sound translations do that looks wrong; each with an error of the same sort beside it.
@Suite struct FalseAlarmTests {
  /// The worst that the check says of a pair; nil for nothing.
  private func severity(_ source: String, _ target: String, from: String = "en", _ check: String) throws -> Severity? {
    let knowledge = from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
    let findings = try Checker(knowledge: knowledge).findings(for: CheckedPair(source: source, target: target))
    return findings.filter { $0.check == check }.map(\.severity).max()
  }

  /// How much speaks for a finding of the check; nil where there is none.
  private func strength(_ source: String, _ target: String, _ check: String) throws -> Double? {
    try Checker(knowledge: SharedKnowledge.englishFrench).findings(for: CheckedPair(source: source, target: target))
      .filter { $0.check == check }.map(\.strength).max()
  }

  private static let names: [(String, String, ClosedRange<Double>?)] = [
    // The same letters in another order, and a plural's s.
    ("They sequenced the RNA of the cell.", "Ils ont séquencé l'ARN de la cellule.", nil),
    ("The drones, called UAVs, came back.", "Les drones, appelés UAV, sont revenus.", nil),
    // Countries by CLDR.
    ("The Ticino flows south, the Scheldt north.", "Le Tessin coule vers le sud, l'Escaut vers le nord.", nil),
    ("North Korea reacted.", "La Corée du Nord a réagi.", nil), ("He visited Greece.", "Il a visité la Grèce.", nil),
    // One side spells it out, or each its own.
    ("He studies HIV in Lyon.", "Il étudie le virus de l'immunodéficience humaine à Lyon.", nil),
    ("The family doctor (FD) came.", "Le médecin généraliste (MG) est venu.", nil),
    // Nothing speaks for acronyms of each language's own, most for names that no list knows.
    ("He asked for a CT yesterday.", "Il a demandé un TDM hier.", nil),
    ("He has met Kowaltzek.", "Il a rencontré Brunnhuber.", 0.7...1),
    // A fuller form beside what both texts have of the name.
    ("The crowd saw Kowaltzek there.", "La foule y a vu Josef Kowaltzek.", 0...0.3),
    ("Then Nadia of Quistovia was glad.", "Alors Nadia II fut heureuse.", 0...0.3),
    ("Nadia of Quistovia was glad.", "Nadia II fut heureuse.", 0...0.3),
    ("Then FQ wanted a strike.", "Alors Force Quistovienne voulut une grève.", nil),
    ("The disk holds 12 GB.", "Le disque contient 12 Go.", nil),
    // One word or two, and a name that an apostrophe parts in one language.
    ("He married Li’sar in June.", "Il épousa Li'sar en juin.", nil),
    ("They came back to the Ka’lian.", "Ils sont revenus au Ka'lian.", nil),
    ("They saw Kapou’e’s army.", "Ils ont vu l'armée de Kapou'e.", nil),
    ("They came back to the Ka’lian.", "Ils sont revenus au Ko'rint.", 0.5...1),
    ("They want wi-fi at the airport.", "Ils veulent du Wifi à l'aéroport.", nil),
    // Places that the lists of words know are names, too.
    ("He lives in Canberra.", "Il habite à Ottawa.", 0.7...1),
    // Two sentences without a space between them.
    ("The plane landed in Canberra.Later it left.", "L'avion a atterri à Canberra. Plus tard, il est reparti.", nil),
  ]

  @Test(arguments: names)
  func gradesNames(source: String, target: String, expected: ClosedRange<Double>?) throws {
    let strength = try strength(source, target, "name")
    #expect(strength.map { expected?.contains($0) == true } ?? (expected == nil), "\(strength ?? .nan)")
  }

  @Test(
    "a title that both texts have as it is negates nothing, nor does what is no more than something or more than another"
  )
  func negationsThatAreNone() throws {
    #expect(
      try severity(
        "He sang “Don't Go Breaking My Heart” again.", "Il a rechanté « Don't Go Breaking My Heart ».", "negation")
        == nil)
    #expect(try severity("The river was no more than a sewer.", "La rivière était un égout.", "negation") == nil)
    let better = "She sang better than one could believe."
    #expect(try severity("Elle chantait mieux qu'on ne pouvait le croire.", better, from: "fr", "negation") == nil)
    #expect(try severity("Elle ne pouvait pas le croire.", "She could believe it.", from: "fr", "negation") == .warning)
    #expect(try severity("The river is not a sewer.", "La rivière est un égout.", "negation") == .warning)
  }

  @Test("a night lies between two days, of which either may be named")
  func nights() throws {
    let night = "Il neigera dans la nuit de jeudi à vendredi."
    #expect(try severity("It will snow on Thursday night.", night, "date") == nil)
    #expect(try severity("It will snow early on Friday.", night, "date") == nil)
    #expect(try severity("It will snow on Thursday.", "Il neigera de jeudi à vendredi.", "date") == .warning)
  }

  @Test("what is asked may be told, and a cry may ask")
  func questions() throws {
    let lost = try #require(try strength("Where is the key?", "La clé est là.", "question"))
    #expect(lost > 0.5)
    for (source, target) in [
      ("How it came here is far from clear.", "Comment est-il venu ? On l'ignore."),
      ("Where is the key!", "Où est la clé ?"), ("I wonder where the key is.", "Où peut être la clé ?"),
    ] {
      #expect(try #require(try strength(source, target, "question")) < 0.5)
    }
  }

  @Test("speech that a dash cuts short ends with it, and cries come twice")
  func speech() throws {
    #expect(try severity("J'ai vu la mer, mais...", "I have seen the sea, but—", from: "fr", "end-punctuation") == nil)
    #expect(try severity("He laughed at the sea.", "Hé hé, il a ri de la mer.", "repetition") == nil)
    #expect(try severity("He laughed at the sea.", "Il a ri ri de la mer.", "repetition") == .warning)
  }

  @Test("late is what comes at the end")
  func ends() throws {
    let source = "Players began to use their fingers in the late fifteenth century."
    #expect(try severity(source, "Jouer du doigt apparut à la fin du XVe siècle.", "opposite") == nil)
    #expect(
      try severity("It rains at the beginning of the month.", "Il pleut à la fin du mois.", "opposite") == .warning)
  }

  @Test("two numbers may share a scale")
  func sharedScales() throws {
    let rise = "Its budget rose from 12.5 million to 14 million."
    #expect(try severity(rise, "Son budget est passé de 12,5 à 14 millions.", "number") == nil)
    #expect(try severity(rise, "Son budget est passé de 13,5 à 14 millions.", "number") == .warning)
  }

  @Test("a half is part of the number before it")
  func halves() throws {
    #expect(try severity("It costs $1.5 million.", "Cela coûte 1 million et demi de dollars.", "number") == nil)
    #expect(try severity("It costs 2 million and a half.", "Cela coûte 2,5 millions.", "number") == nil)
    #expect(try severity("It costs $1.7 million.", "Cela coûte 1 million et demi de dollars.", "number") == .warning)
  }

  @Test("what has not proved itself is a note", arguments: ["antonym"])
  func notes(id: String) throws {
    let check = try #require(Check.named(id))
    #expect(check.mostSevere == .note)
    let example = check.reported[0]
    let (source, target) = (Language(canonical: example.from), Language(canonical: example.to))
    let lexicons = [Lexicon.shipped(source: source, target: target)].compactMap(\.self)
    let found = try Checker(knowledge: CheckKnowledge(source: source, target: target, lexicons: lexicons))
      .findings(for: example.pair).filter { $0.check == id }
    #expect(found.map(\.severity) == [.note])
    let settings = CheckSettings(rules: [id: .init(severity: .error)])
    let raised = try Checker(
      knowledge: CheckKnowledge(source: source, target: target, lexicons: lexicons), settings: settings)
    #expect(raised.findings(for: example.pair).filter { $0.check == id }.map(\.severity) == [.error])
  }

  @Test func saysOnlyOnceThatAPairIsNoTranslation() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    let pair = CheckedPair(
      source: "On 14 March, Peter Miller sold 300 sheep at the market in Dublin without asking his brother.",
      target:
        "La cuisine du restaurant fermait souvent après minuit, quand les derniers serveurs rangeaient les tables.")
    #expect(checker.findings(for: pair).map(\.check) == ["unrelated"])
  }

  @Test("of whole clauses and texts keep the severity of their check, whatever limits single words have")
  func wholes() {
    for check in [Check.omission, .addition, .untranslated] { #expect(check.mostSevere == check.severity) }
  }
}
