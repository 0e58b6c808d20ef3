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
    "donné po:v1 po:ppas po:adj is:mas is:sg",
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
      ("Une tour et un tour.", []), ("Ils les porte pas.", ["Ils les porte"]), ("Les premier et second tours.", []),
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
      ("Les maisons ont vendu.", []), ("Elles se sont vendu.", []), ("Les murs sont vendus.", []),
      ("Les maisons, dont aucun n’a été vendu.", ["maisons | aucun"]), ("Les maisons, dont aucune n’est vendue.", []),
    ])
  func participles(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test(
    "of number is missed in English",
    arguments: [
      ("They was late.", ["They was"]), ("We has sold a house.", ["We has"]), ("It is a results.", ["a results"]),
      ("He sold these kitchen.", ["these kitchen"]), ("These result were good.", ["These result"]),
      ("A sales manager has a series of means.", []), ("A thousands and decimal separator.", []),
      ("These result from it.", []), ("These people and sheep.", []),
      ("They were late.", []), ("“They” was a word.", []),
    ])
  func english(text: String, expected: [String]) throws {
    let found = try findings("C'est ainsi.", text, check: "agreement")
    #expect(found == expected.map { "agreement:  | \($0)" })
  }
}
