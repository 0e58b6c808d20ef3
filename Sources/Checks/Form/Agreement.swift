import Languages
import TextAnalysis

extension Check {
  static let agreement = Check(
    id: "agreement", category: .grammar, severity: .warning,
    summary: "words that should agree in gender, number or person and do not",
    whatItDoes: """
      In French: a determiner, what stands before it (*tous ces*), the noun and the adjectives on both sides of it; a \
      subject that starts its clause and its verb, a second verb behind *et*, and the participle or adjective behind \
      *être*, also where a complement, a relative clause, an insertion between commas or a second subject stands \
      between; *qui* and its verb; a participle behind its object (*les lettres que tu m’as écrites*), and one that no object stands before (*ils ont vendus*); \
      an auxiliary and its participle in another number (*sont vendu*), whatever their subject; a participle between commas \
      (*la porte, peint en vert, ferme*); *aucun* behind *dont* \
      with what it is one of; *bien que*, *avant que* and the like before a frequent verb that is no subjunctive. A \
      disagreement is reported only where every reading that the installed Hunspell \
      dictionary gives of every word contradicts it, an adjective only where no noun before it in its sentence could be \
      meant instead, and names, codes, quoted words and words that no dictionary has are skipped. Needs a dictionary \
      with morphology: Debian has hunspell-fr-classical. In English, which has none: a subject, with its complement, \
      before *is*, *are*, *was*, *were*, *has* or *have*, where the number of its first noun is known, and before a verb that is nothing else (*each bottle contain*); *that* and \
      *which* with such a verb; *a*, *every* and the like before a plural, *these* before a singular; *a* before a vowel \
      and *an* before a consonant, of words that sound as they are written; *by he*, *them are*.
      """,
    whyItMatters: """
      Programs that translate sentence by sentence lose the gender and number of what they translate; a reader notices \
      at once.
      """,
    knownProblems: """
      A word that could be read another way is skipped, and so is an English verb that may be a noun, a subject \
      behind a comma or *and* as a rule, and an adjective that another noun before it could have. Where only a noun far \
      off could, where a noun may stand beside a noun (*la colonne maître*), of participles behind their object, and of \
      English subjects that are joined, findings are notes. Nouns for many (*a group of users are*) and inversions are \
      known by lists.
      """,
    scope: .text,
    needs: [.targetLanguages(LanguageData.codes { $0.agreement != nil || $0.numberAgreement != nil }.sorted())],
    reported: [
      Example(
        source: "The victims were killed.", target: "Les ‹victimes› ont été ‹tué›.", from: "en", to: "fr",
        dictionary: words),
      Example(
        source: "The troops, none of whom has slept, are here.",
        target: "Les ‹troupes›, dont ‹aucun› n’a dormi, sont là.", from: "en", to: "fr", dictionary: words),
      Example(
        source: "This report is here.", target: "‹Cette rapport› est là.", from: "en", to: "fr", dictionary: words),
      Example(
        source: "All these old reports are here.", target: "‹Toutes ces vieux rapports› sont là.", from: "en", to: "fr",
        dictionary: words),
      Example(
        source: "The troops who published the report have slept.",
        target: "Les ‹troupes› qui publient le rapport ‹a› dormi.", from: "en", to: "fr", dictionary: words),
      Example(source: "Ils dormaient.", target: "‹They was› asleep."),
      Example(
        source: "Les résultats de l’essai sont bons.", target: "The ‹results› of the test ‹is› good."),
      Example(source: "Voici un résultat.", target: "Here is ‹a results›."),
    ],
    passedOver: [
      Example(
        "an object pronoun between them", source: "They publish it.", target: "Ils le publient.", from: "en", to: "fr",
        dictionary: words),
      Example(
        "a participle that agrees with no subject", source: "The troops have slept.",
        target: "Les troupes ont dormi.", from: "en", to: "fr", dictionary: words),
      Example(
        "a noun for many", source: "Most have slept.", target: "La plupart ont dormi.", from: "en", to: "fr",
        dictionary: words),
      Example(
        "an adjective that belongs to a noun farther before", source: "The reports of the troops are old.",
        target: "Les rapports de la troupe tués sont là.", from: "en", to: "fr", dictionary: words),
      Example(
        "a noun for many", source: "La plupart des résultats sont bons.",
        target: "The majority of the results are good."),
      Example("a compound", source: "Un directeur des ventes.", target: "A sales manager."),
      Example("a verb behind a pronoun", source: "Cela résulte du froid.", target: "These result from the cold."),
      Example(
        "a word that no dictionary has", source: "This is a blog.", target: "C’est une blog.", from: "en", to: "fr",
        dictionary: words),
    ]
  ) { examination in
    let target = examination.target
    let all =
      (examination.agreementReader?.disagreements() ?? []) + target.disagreementsInNumber(by: examination.tools)
    for found in all {
      let words = found.places.map { target.words(in: $0) }
      examination.report(
        severity: found.isSure ? nil : .note, strength: found.isSure ? 0.85 : 0.5,
        words.count > 1 ? "“\(words[0])” and “\(words[1])” do not agree" : "the words of “\(words[0])” do not agree",
        remedy: "make them agree", target: found.places)
    }
  }
}

/// The dictionary of the examples.
private let words = """
  les po:det is:epi is:pl
  la po:det is:fem is:sg
  cette po:detdem is:fem is:sg
  le po:det is:mas is:sg
  ils po:propersuj po:3pe is:mas is:pl
  victimes po:nom is:fem is:pl
  troupes po:nom is:fem is:pl
  rapport po:nom is:mas is:sg
  plupart po:proind is:epi is:pl
  le po:properobj po:preverb is:mas is:sg
  a po:v0 po:ipre po:3sg st:avoir
  ont po:v0 po:ipre po:3pl st:avoir
  est po:v0 po:ipre po:3sg st:être
  sont po:v0 po:ipre po:3pl st:être
  été po:v0 po:ppas is:epi is:inv st:être
  tué po:v1 po:ppas is:mas is:sg
  publié po:v1 po:ppas is:mas is:sg
  publient po:v1 po:ipre po:3pl
  dormi po:v3 po:ppas is:mas is:sg
  dont po:prorel
  aucun po:proneg is:mas is:sg
  une po:det is:fem is:sg
  n' po:negadv po:preverb
  là po:adv
  de po:prep
  toutes po:detind is:fem is:pl
  ces po:detdem is:epi is:pl
  vieux po:nom po:adj is:mas is:inv
  rapports po:nom is:mas is:pl
  troupe po:nom is:fem is:sg
  tués po:v1 po:ppas is:mas is:pl
  qui po:proint po:prorel
  """.split(separator: "\n").map(String.init)
