import Languages
import TextAnalysis

extension Check {
  static let swapped = Check(
    id: "swapped", category: .mistranslation, severity: .warning,
    summary: "two names, numbers or nouns that stand in each other's place",
    whatItDoes: """
      Two names, two numbers, or two nouns of which a dictionary knows the translations, stand in one order in the source \
      and in the other in the target, while all that stands around and between them has kept its place; or a word of one \
      name stands in another (*Mark Avery* and *Chris Packham*, *Mark Chris* and *Avery Packham*), the numbers of a change \
      stand the other way round (*from 12 to 18*, *de 18 à 12*), or another is said to have done something (*written by \
      Ann*, *écrit par Bob*). Nouns must have \
      an article or the like before them and a verb between them. Where a passive or a relative clause may turn the \
      sentence round (by, whom, par, dont), where one of the two keeps its preposition in its new place, or where a text \
      has both in one noun phrase (*Nantes baker Karim*), nothing is reported. French and English only.
      """,
    whyItMatters: """
      Who pays and who is paid, what rose and to how much: each word is translated, so neither a reader of the target nor \
      a list of names and numbers shows that they were exchanged.
      """,
    knownProblems: """
      Seen are only words that occur once in each text and are linked, with a linked word between them: about four in \
      ten of exchanged names, a third of exchanged numbers, and few nouns. What a verb turns round (to like, plaire à) \
      changes places without an error.
      """,
    needs: [.twoLanguages, .languages(LanguageData.codes { !$0.checkedWords.turning.list.isEmpty }.sorted())],
    reported: [
      Example(
        source: "‹Sophie› a prêté son vieux vélo à ‹Karim›.", target: "‹Karim› lent his old bicycle to ‹Sophie›."),
      Example(
        source: "‹Lyon› a battu ‹Nantes› hier soir.", target: "‹Nantes› beat ‹Lyon› last night."),
      Example(
        source: "Between March and May, ‹35› workers repaired ‹12› bridges.",
        target: "Entre mars et mai, ‹12› ouvriers ont réparé ‹35› ponts.", from: "en", to: "fr"),
      Example(
        source: "‹Anne Quist› met ‹Karim Zorba› in Lyon.", target: "‹Anne› ‹Zorba› a rencontré ‹Karim› ‹Quist› à Lyon.",
        from: "en", to: "fr"),
      Example(
        source: "The ‹doctor› wrote a letter to the ‹nurse›.",
        target: "L'‹infirmière› a écrit une lettre au ‹médecin›.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("a passive", source: "Lyon a battu Nantes hier soir.", target: "Nantes was beaten by Lyon last night."),
      Example(
        "the place is said first", source: "Sophie a acheté un vieux vélo à Nantes.",
        target: "In Nantes, Sophie bought an old bicycle."),
      Example(
        "a name that only tells of another",
        source: "Personne n'est d'accord, répond Karim Zorba, un vieux boulanger de Nantes.",
        target: "Nobody agrees, replies old Nantes baker Karim Zorba."),
      Example("a list in another order", source: "Sophie et Karim dorment.", target: "Karim and Sophie are asleep."),
      Example(
        "what belongs to whom", source: "The farmer's old cow is ill.",
        target: "La vieille vache du fermier est malade.",
        from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    if let (source, target) = examination.exchangedParts() {
      examination.report(
        strength: 0.8,
        "parts of “\(examination.source.words(in: source[0]))” and “\(examination.source.words(in: source[1]))” have changed places",
        remedy: "write the names as in the source", source: source, target: target)
    } else if let (source, target) = examination.turnedByGrammar() {
      examination.report(
        strength: 0.85,
        "“\(examination.source.words(in: source[0]))” and “\(examination.source.words(in: source[1]))” have changed places",
        remedy: "put them where the source has them", source: source, target: target)
    } else if let swap = examination.swap() {
      let (first, second) = (examination.source.words[swap.first].range, examination.source.words[swap.second].range)
      let places = [swap.first, swap.second].map {
        examination.target.words[examination.alignment.sourcePartners[$0]].range
      }
      examination.report(
        strength: swap.strength,
        "“\(examination.source.words(in: first))” and “\(examination.source.words(in: second))” have changed places",
        remedy: "put them where the source has them, unless the sentence is turned round", source: [first, second],
        target: places.sorted { $0.lowerBound < $1.lowerBound })
    }
  }
}
