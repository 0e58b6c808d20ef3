import Bitext
import Lexicons
import Testing

@testable import Checks

@Suite("Agreement")
struct AgreementTests {
  private static let dictionary = [
    "les po:det is:epi is:pl", "les po:properobj po:preverb is:epi is:pl", "la po:det is:fem is:sg",
    "la po:properobj po:preverb is:fem is:sg", "le po:det is:mas is:sg", "un po:det is:mas is:sg",
    "une po:det is:fem is:sg", "ils po:propersuj po:3pe is:mas is:pl",
    "elle po:propersuj po:properobj po:3pe is:fem is:sg",
    "elles po:propersuj po:properobj po:3pe is:fem is:pl", "je po:propersuj po:1pe is:epi is:sg",
    "nous po:propersuj po:1pe is:epi is:pl", "nous po:properobj po:preverb po:1pe is:epi is:pl",
    "maison po:nom is:fem is:sg", "maisons po:nom is:fem is:pl", "mur po:nom is:mas is:sg", "murs po:nom is:mas is:pl",
    "tour po:nom is:mas is:sg", "tour po:nom is:fem is:sg", "porte po:nom is:fem is:sg",
    "porte po:v1 po:ipre po:1sg po:3sg st:porter", "portent po:v1 po:ipre po:3pl st:porter",
    "grande po:adj is:fem is:sg", "grand po:adj is:mas is:sg", "premier po:nom po:adj is:mas is:sg",
    "second po:nom po:adj is:mas is:sg", "tours po:nom is:epi is:pl", "vert po:adj is:mas is:sg",
    "a po:nom is:mas is:inv", "a po:v0 po:ipre po:3sg st:avoir", "ont po:v0 po:ipre po:3pl! st:avoir",
    "avons po:v0 po:ipre po:1pl st:avoir", "est po:nom is:mas is:sg", "est po:v0 po:ipre po:3sg st:être",
    "sont po:v0 po:ipre po:3pl st:être", "été po:v0 po:ppas is:epi is:inv st:être",
    "vendu po:v3 po:ppas po:adj is:mas is:sg", "vendus po:v3 po:ppas po:adj is:mas is:pl",
    "vendue po:v3 po:ppas po:adj is:fem is:sg", "vendues po:v3 po:ppas po:adj is:fem is:pl",
    "matin po:nom is:mas is:sg", "et po:cjco", "que po:cjsub", "qu' po:cjsub", "n' po:negadv po:preverb",
    "ne po:negadv po:preverb",
    "se po:properobj po:preverb po:3pe is:epi is:inv", "pas po:negadv", "dont po:prorel",
    "aucun po:proneg is:mas is:sg",
    "aucune po:proneg is:fem is:sg", "avec po:prep", "dit po:v3 po:ipre po:3sg",
    "donné po:v1 po:ppas po:adj is:mas is:sg", "tous po:detind is:mas is:pl", "toutes po:detind is:fem is:pl",
    "ces po:detdem is:epi is:pl", "vieilles po:nom po:adj is:fem is:pl", "grande po:nom po:adj is:fem is:sg",
    "grands po:nom po:adj is:mas is:pl", "verts po:adj is:mas is:pl", "verte po:adj is:fem is:sg",
    "vertes po:adj is:fem is:pl", "de po:prep", "d' po:prep", "du po:det is:mas is:sg", "ville po:nom is:fem is:sg",
    "villes po:nom is:fem is:pl", "qui po:proint po:prorel", "dort po:v3 po:ipre po:3sg st:dormir",
    "dorment po:v3 po:ipre po:3pl st:dormir", "sait po:v3 po:ipre po:3sg st:savoir",
    "savoir po:v3 po:infi st:savoir", "heureux po:adj is:mas is:inv", "il po:propersuj po:3pe is:mas is:sg",
    "pour po:prep", "écrit po:v3 po:ppas po:adj is:mas is:sg st:écrire", "lettres po:nom is:fem is:pl",
    "bien po:adv", "avant po:prep", "ait po:v0 po:spre po:3sg st:avoir", "vingt po:nb is:epi is:pl",
    "au po:prepdet is:mas is:sg", "au po:prep po:det is:mas is:sg",
    "bleu po:nom po:adj is:mas is:sg", "cela po:prodem is:mas is:sg", "deux po:nb is:epi is:pl", "très po:adv",
    "vend po:v3 po:ipre po:3sg st:vendre", "qu' po:prorel",
    "hier po:adv", "français po:adj is:mas is:inv", "cher po:adj is:mas is:sg", "chers po:adj is:mas is:pl st:cher",
    "fois po:nom is:fem is:inv", "plus po:adv", "peint po:v3 po:ipre po:3sg st:peindre",
    "peint po:v3 po:ppas is:mas is:sg st:peindre",
    "portes po:nom is:fem is:pl", "portes po:v1 po:ipre po:2sg st:porter",
    "peinte po:v3 po:ppas is:fem is:sg st:peindre",
    "peints po:v3 po:ppas is:mas is:pl st:peindre", "peintes po:v3 po:ppas is:fem is:pl st:peindre",
    "peindre po:v3 po:infi st:peindre", "en po:prep", "en po:properobj po:preverb po:proadv",
    "bronze po:nom is:mas is:sg", "bronze po:v1 po:ipre po:1sg po:3sg st:bronzer",
    "étais po:v0 po:iimp po:1sg po:2sg st:être",
    "m' po:properobj po:preverb po:1pe is:epi is:sg st:me", "tu po:propersuj po:2pe is:epi is:sg",
    "as po:v0 po:ipre po:2sg st:avoir", "à po:prep po:prepv", "équipe po:nom is:fem is:sg",
    "équipe po:v1 po:ipre po:1sg po:3sg st:équiper", "tiers po:nom po:adj is:mas is:inv", "abord po:nom is:mas is:sg",
    "chacun po:proind is:mas is:sg", "par po:prep", "ou po:cjco", "soit po:cjco",
    "soit po:v0 po:spre po:3sg st:être", "on po:propersuj po:3pe is:epi is:sg", "ce po:detdem is:mas is:sg",
    "ce po:prodem is:epi is:inv", "son po:detpos is:mas is:sg", "son po:nom is:mas is:sg",
    "leurs po:detpos is:epi is:pl",
    "peut po:v3 po:ipre po:3sg st:pouvoir", "afin po:loc.prepv", "une po:nom is:fem is:sg", "sur po:prep",
    "dans po:prep",
    "où po:prorel", "travail po:nom is:mas is:sg", "travaille po:v1 po:ipre po:1sg po:3sg st:travailler",
    "chanter po:v1 po:infi st:chanter", "chanté po:v1 po:ppas is:mas is:sg st:chanter", "l' po:det is:epi is:sg",
    "l' po:properobj po:preverb is:epi is:sg",
  ]

  /// What is reported in a French text, places parted by a bar.
  private func found(_ target: String) throws -> [String] {
    let french = Language(canonical: "fr")
    let knowledge = CheckKnowledge(
      source: Language(canonical: "en"), target: french, speller: try speller(of: french, words: Self.dictionary))
    let checker = try Checker(knowledge: knowledge)
    return checker.findings(for: CheckedPair(source: "It is so.", target: target)).filter { $0.check == "agreement" }
      .map { finding in
        finding.targetRanges.map { String(decoding: Array(target.utf8)[$0], as: UTF8.self) }.joined(separator: " | ")
      }
  }

  @Test(
    "is missed between a determiner and its noun",
    arguments: [
      ("Il vend un maison.", ["un maison"]), ("Il vend les mur.", ["les mur"]), ("Une grande mur.", ["Une grande mur"]),
      // Either gender; a verb as well; the first of two; a capital.
      ("Une tour et un tour.", []), ("Il vend vingt et un murs.", []), ("Il vend avec tous au matin.", []),
      ("Ils les porte pas.", ["Ils les porte"]), ("Les premier et second tours.", []),
      ("Il vend un Maison.", []), ("Un « maison ».", []), ("Un maison-mur.", []),
    ])
  func determiners(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "is missed between a subject and its verb",
    arguments: [
      ("Ils a vendu.", ["Ils a"]), ("Ils n’a pas vendu.", ["Ils n’a"]), ("Je ont vendu.", ["Je ont"]),
      ("Les maisons a été vendues.", ["maisons a"]), ("Il dit que la maison ont vendu.", ["maison ont"]),
      ("Je avons vendu.", ["Je avons"]),
      // An object before the verb; a subject behind it; more than one subject; a word that may be no verb.
      ("Ce que nous a donné la maison.", []), ("Nous a vendu.", []), ("Plus vert que la maison ont vendu.", []),
      ("Le matin sont vendus les murs.", []),
      ("La maison et les murs ont vendu.", []), ("Les murs est.", []), ("Un mur avec elle ont vendu.", []),
      ("Ils les portent.", []), ("La maison, les murs ont vendu.", []),
    ])
  func verbs(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "is missed between a subject and a participle behind the verb to be",
    arguments: [
      ("Les maisons ont été vendu.", ["maisons | vendu"]), ("Elle est vendu.", ["Elle | vendu"]),
      ("Les murs ne sont pas vendues.", ["murs | vendues"]), ("Elles ont été vendus.", ["Elles | vendus"]),
      // A form of the verb, too; behind a multiple.
      ("La maison est peint.", ["maison | peint"]), ("Les maisons sont deux fois plus verts.", ["maisons | verts"]),
      // No adverb in the plural.
      ("Les maisons sont chers.", ["maisons | chers"]), ("Les maisons sont cher.", []),
      ("Le mur est peint.", []), ("La maison est, peint-il.", []),
      ("Les maisons ont vendu.", []), ("Elles se sont vendu.", []), ("Les murs sont vendus.", []),
      ("Les maisons, dont aucun n’a été vendu.", ["maisons | aucun"]), ("Les maisons, dont aucune n’est vendue.", []),
    ])
  func participles(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "is missed between a noun and its adjectives, and a word before its determiner",
    arguments: [
      ("Tous ces vieilles maisons.", ["Tous ces vieilles maisons"]), ("Toutes les murs.", ["Toutes les murs"]),
      ("Une grande mur vert.", ["Une grande mur"]), ("Il vend la grand maison.", ["grand maison"]),
      ("Il vend les maisons verte.", ["maisons | verte"]), ("Il vend les maisons très verte.", ["maisons | verte"]),
      ("De grands maisons sont là.", ["grands maisons"]), ("Il vend deux mur.", ["deux mur"]),
      // What stands before may be meant; two adjectives of a plural; ils ont tous: all of them.
      ("Il vend le mur de la maison vert.", []), ("Les maisons verte et grande.", []), ("Les maisons vertes.", []),
      ("Ils ont tous la maison.", []), ("Le deux mur.", []),
    ])
  func adjectives(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "is missed between a longer subject and its verb",
    arguments: [
      ("Les murs de la ville est verts.", ["murs | est"]), ("La maison de la ville dorment.", ["maison | dorment"]),
      ("Les murs qui la portent a été vendus.", ["murs | a"]), ("Les murs, pour elle, dort.", ["murs | dort"]),
      ("Les murs qui dort.", ["murs qui dort"]), ("Il dort et portent les murs.", ["Il | portent"]),
      ("Le mur et la maison dort.", ["mur et la maison dort"]), ("Cela dorment.", ["Cela dorment"]),
      ("La porte de la ville est vertes.", ["porte | vertes"]),
      // The nearer noun may be meant, and what is joined.
      ("La maison et les murs de la ville dorment.", []), ("Les murs de la ville qui dort.", []),
      ("Les murs de la ville sont verts.", []), ("Le mur, la porte dorment.", []),
      ("Du mur vert sont vendus les murs.", []),
    ])
  func longSubjects(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "is missed between an auxiliary and its participle, whatever their subject",
    arguments: [
      ("Avec elle, murs et portes sont vendu.", ["sont | vendu"]),
      ("Les maisons sont d’abord vendu.", ["maisons | vendu"]),
      ("Il a vendue la maison.", ["a vendue"]), ("Nous avons vendus les murs.", ["avons vendus"]),
      ("Le mur dort et étais vert.", []), ("La maison qui étais verte.", ["maison qui étais"]),
      // An object before it, also one that is not far; either of two; nobody in particular.
      ("Il l’a vendue.", []), ("Les portes qu’il a vendues.", []), ("Les portes que la ville a vendues avec elle.", []),
      ("Les murs sont soit peints, soit vendus.", []), ("On est vendus.", []),
    ])
  func auxiliaries(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "is missed where clitics, complements and commas stand between",
    arguments: [
      ("Les portes qu’elle m’a vendu.", ["portes | vendu"]),
      ("Les lettres qu’il nous a vendu à la ville.", ["lettres | vendu"]),
      ("Les portes en bronze peints à la ville.", ["portes | peints"]),
      ("Les portes vendus sont là.", ["portes | vendus"]),
      ("Il a vendu une tiers.", ["une tiers"]), ("Chacun de nous ont vendu.", ["Chacun | ont"]),
      ("La porte de bronze, vendu par elle, dort.", ["porte | vendu"]),
      ("La porte est grande et n’est pas peint.", ["porte | peint"]),
      ("Les portes en bronze peintes à la ville.", []), ("Tu portes les murs.", []),
      ("La porte de la ville, vendue par elle, dort.", []), ("Chacun de nous a vendu.", []),
    ])
  func farther(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "of a word with its neighbours shows that it is written for one that sounds the same",
    arguments: [
      ("Il à vendu la maison.", ["à > a"]), ("Les murs on été vendus.", ["on > ont"]),
      ("Les murs son peints.", ["son > sont"]),
      ("Ils on la maison.", ["on > ont"]), ("Il dort, quelque soit la ville.", ["quelque > quel que"]),
      ("Ils ce portent.", ["ce > se"]), ("Il dort à se mur.", ["se > ce"]),
      ("Il leurs vend la maison.", ["leurs > leur"]),
      ("Les murs ont été peindre.", []), ("La maison a été chanter.", ["chanter > chanté"]),
      ("Il peut chanté.", ["chanté > chanter"]),
      ("La ville où la maison travail.", ["travail > travaille"]), ("Il dort afin chanter.", ["afin > afin de"]),
      ("Il dort dans sur la maison.", ["dans sur > "]),
      ("Il a vendu la maison à la ville.", []), ("Il vend son mur.", []), ("Il dort sur ce.", []),
      ("Il a le travail.", []),
      ("Le mur ou la maison.", []), ("Elle chanté.", []), ("Leurs murs sont peints.", []),
    ])
  func homophones(text: String, expected: [String]) throws {
    let french = Language(canonical: "fr")
    let knowledge = CheckKnowledge(
      source: Language(canonical: "en"), target: french, speller: try speller(of: french, words: Self.dictionary))
    let findings = try Checker(knowledge: knowledge).findings(for: CheckedPair(source: "It is so.", target: text))
    let told = findings.filter { $0.check == "homophone" }.map { finding in
      finding.targetRanges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }.joined()
        + " > " + (finding.suggestion ?? "")
    }
    #expect(told == expected)
  }

  @Test("of a demonstrative and a possessive that sound the same is missed by the source")
  func possessives() throws {
    func told(_ source: String, _ target: String) throws -> [String] {
      let french = Language(canonical: "fr")
      let knowledge = CheckKnowledge(
        source: Language(canonical: "en"), target: french,
        lexicons: [Lexicon.shipped(source: Language(canonical: "en"), target: french)].compactMap { $0 },
        speller: try speller(of: french, words: Self.dictionary))
      let findings = try Checker(knowledge: knowledge).findings(for: CheckedPair(source: source, target: target))
      return findings.filter { $0.check == "homophone" }.compactMap(\.suggestion)
    }
    #expect(try told("She sells her houses.", "Elle vend ces maisons.") == ["ses"])
    #expect(try told("She sells these houses.", "Elle vend ses maisons.") == ["ces"])
    #expect(try told("She sells these houses.", "Elle vend ces maisons.").isEmpty)
    #expect(try told("She sells the houses.", "Elle vend ses maisons.").isEmpty)
  }

  @Test(
    "is missed of a conjunction with a verb that is no subjunctive",
    arguments: [
      ("Bien que la maison est verte, il dort.", ["Bien | est"]), ("Il dort avant qu’elle a vendu.", ["avant | a"]),
      ("Il dort, bien qu’elle a vendu.", ["bien | a"]),
      ("Bien qu’elle ait vendu, il dort.", []), ("Il sait bien que la maison est verte.", []),
      ("Il dort bien avant la maison.", []),
    ])
  func moods(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "is missed where the object of a participle stands before it",
    arguments: [
      ("Les lettres qu’il a écrit.", ["lettres | écrit"]), ("Les lettres qu’il a écrit les murs.", []),
      ("Les murs de lettres qu’il a vendus.", []),
    ])
  func objects(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "of a clause with what it hangs on is missed without its conjunction",
    arguments: [
      ("Il sait la maison est verte.", ["sait la"]), ("Il est heureux de savoir elle dort.", ["savoir elle"]),
      ("Il sait il dort.", ["sait il"]), ("Il sait qu’il dort.", []), ("Savoir cela est vert.", []),
      ("La maison qui sait les murs dort.", []), ("Il sait la porte.", []),
    ])
  func conjunctions(text: String, expected: [String]) throws {
    let french = Language(canonical: "fr")
    let knowledge = CheckKnowledge(
      source: Language(canonical: "en"), target: french,
      lexicons: [Lexicon.shipped(source: Language(canonical: "en"), target: french)].compactMap { $0 },
      speller: try speller(of: french, words: Self.dictionary))
    let findings = try Checker(knowledge: knowledge).findings(for: CheckedPair(source: "It is so.", target: text))
    let places = findings.filter { $0.check == "conjunction" }.flatMap(\.targetRanges)
    #expect(places.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == expected)
  }

  @Test(
    "of number is missed in English",
    arguments: [
      ("They was late.", ["They was"]), ("We has sold a house.", ["We has"]), ("It is a results.", ["a results"]),
      ("He sold these kitchen.", ["these kitchen"]), ("These result were good.", ["These result"]),
      ("A sales manager has a series of means.", []), ("A thousands and decimal separator.", []),
      ("These result from it.", []), ("These people and sheep.", []),
      ("The walls of the house is red.", ["walls, is"]), ("The wall of the houses are red.", ["wall, are"]),
      ("Normal wear of the wall and door are covered.", ["wear, are"]), ("It is a wall that are red.", ["wall, are"]),
      ("When it rains, the walls is red.", ["walls, is"]), ("These houses is red.", ["houses, is"]),
      ("He put it in this houses.", ["this houses"]), ("He would has a house.", ["would has"]),
      ("There is several houses.", ["There is"]), ("It was sold by he.", ["by he"]), ("Them are red.", ["Them are"]),
      ("The walls of the house contains sand.", ["walls, contains"]),
      ("It is an ongoing law and a very small local houses.", []), ("He met a small local bakers.", ["a, bakers"]),
      ("A plane carrying walls and houses.", []), ("A tool to automatically provide sand.", []),
      ("A few of the walls contain sand.", []), ("May each wall contain sand.", []),
      ("The packages help provide sand.", []),
      // The nearer noun; nouns for many; what is joined or supposed; what is done to files.
      ("A set of walls that are red.", []), ("The majority of the walls are red.", []),
      ("The wall and the door are red.", []), ("If the wall were red.", []), ("Painting walls is easy.", []),
      ("The people who paint walls are late.", []), ("Ten years of rain is enough.", []),
      ("The process painting walls is new.", []), ("He lives with he who knows.", []),
      ("They were late.", []), ("“They” was a word.", []),
    ])
  func english(text: String, expected: [String]) throws {
    let found = try findings("C'est ainsi.", text, check: "agreement")
    #expect(found == expected.map { "agreement:  | \($0)" })
  }

  @Test(
    "of an article with the sound behind it is missed in English, by words that a dictionary has",
    arguments: [
      ("He ate a apple.", ["a apple"]), ("It is an wall.", ["an wall"]), ("It is an user.", ["an user"]),
      ("Each wall of the house contain sand.", ["wall", "contain"]), ("He slept a hour.", ["a hour"]),
      ("He slept an hour.", []), ("It is a user.", []), ("It is a unit.", []),
      ("It is an mp3.", []), ("It is an xyz.", []), ("Use an SQL wall.", []), ("It is the a apple.", []),
    ])
  func articles(text: String, expected: [String]) throws {
    let english = Language(canonical: "en")
    let words = try speller(of: english, words: ["apple", "wall", "user", "hour", "unit", "contains"])
    let checker = try Checker(
      knowledge: CheckKnowledge(source: Language(canonical: "fr"), target: english, speller: words))
    let findings = checker.findings(for: CheckedPair(source: "C'est ainsi.", target: text))
    let places = findings.filter { $0.check == "agreement" }.flatMap(\.targetRanges)
    #expect(places.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == expected)
  }
}
