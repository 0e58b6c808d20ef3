import Languages
import TextAnalysis

extension Check {
  static let agreement = Check(
    id: "agreement", category: .grammar, severity: .warning,
    summary: "words that should agree in gender, number or person and do not",
    whatItDoes: """
      In French: a determiner and its noun, a subject that starts its clause and its verb, the participle or adjective \
      behind *être*, and *aucun* behind *dont* with what it is one of. A disagreement is reported only where every \
      reading that the installed Hunspell dictionary gives of every word contradicts it, and names, codes, quoted words \
      and words that no dictionary has are skipped. Needs a dictionary with morphology: Debian has \
      hunspell-fr-classical. In English: a plural pronoun before *was*, *is* or *has*, *a* before a plural, *these* \
      before a singular.
      """,
    whyItMatters: """
      Programs that translate sentence by sentence lose the gender and number of what they translate; a reader notices \
      at once.
      """,
    knownProblems: """
      Only words that stand side by side are compared: a subject with a complement, or with another noun before it, is \
      skipped, and so is a word that could be read another way.
      """,
    scope: .text, needs: [.targetLanguages(LanguageData.codes { $0.agreement != nil }.sorted())],
    reported: [
      Example(
        source: "They published the report.", target: "‹Ils a› publié le rapport.", from: "en", to: "fr",
        dictionary: words),
      Example(
        source: "The victims were killed.", target: "Les ‹victimes› ont été ‹tué›.", from: "en", to: "fr",
        dictionary: words),
      Example(
        source: "The troops, none of whom has slept, are here.",
        target: "Les ‹troupes›, dont ‹aucun› n’a dormi, sont là.", from: "en", to: "fr", dictionary: words),
      Example(
        source: "This report is here.", target: "‹Cette rapport› est là.", from: "en", to: "fr", dictionary: words),
      Example(source: "Ils dormaient.", target: "‹They was› asleep."),
      Example(source: "Voici un résultat.", target: "Here is ‹a results›."),
      Example(
        source: "The troops have slept.", target: "Les ‹troupes a› dormi.", from: "en", to: "fr", dictionary: words),
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
      Example("a compound", source: "Un directeur des ventes.", target: "A sales manager."),
      Example("a verb behind a pronoun", source: "Cela résulte du froid.", target: "These result from the cold."),
      Example(
        "a word that no dictionary has", source: "This is a blog.", target: "C’est une blog.", from: "en", to: "fr",
        dictionary: words),
    ]
  ) { examination in
    let target = examination.target
    let all =
      target.disagreements(by: examination.tools.speller) + target.disagreementsInNumber(by: examination.tools.words)
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
  """.split(separator: "\n").map(String.init)
