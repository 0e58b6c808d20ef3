import Languages

extension Check {
  static let sense = Check(
    id: "sense", category: .mistranslation, severity: .warning,
    summary: "a word in another sense than the words beside it tell",
    whatItDoes: """
      Our own list of some 130 French and English words with several senses tells what they are not beside certain other \
      words: the bank of a river is no *banque*, digital ischemia is not *numérique*. A pair is reported if the word, one \
      of those other words and the wrong translation occur in it, and no right translation does. French and English only.
      """,
    whyItMatters: """
      Programs and hurried translators take the most frequent sense; a reader who does not know the source cannot tell \
      what was meant.
      """,
    knownProblems: """
      The list is our own and short, and the words that tell the sense must stand in the same pair. They may stand there by \
      chance.
      """,
    needs: [.twoLanguages, .languages(LanguagePair.languages { !$0.senseListOfFirst.isEmpty })],
    reported: [
      Example(
        source: "Two boats lay on the southern ‹bank›.", target: "Deux bateaux attendaient sur la ‹banque› sud.",
        from: "en", to: "fr"),
      Example(
        source: "He suffers from ‹digital› ischemia.", target: "Il souffre d'ischémie ‹numérique›.", from: "en",
        to: "fr"),
      Example(
        source: "Le locataire paie le loyer et les ‹charges›.", target: "The tenant pays the rent and the ‹loads›."),
      Example(source: "Son ‹avocat› a écrit au juge.", target: "His ‹avocado› wrote to the judge."),
    ],
    passedOver: [
      Example(
        "no word tells the sense", source: "He works in the bank.", target: "Il travaille à la banque.", from: "en",
        to: "fr"),
      Example(
        "the right word stands there", source: "He sat on the bank of the river.",
        target: "Il était assis au bord de la rivière, sur la rive, près de la banque.", from: "en", to: "fr"),
      Example("one word for both senses", source: "Le juge a vu son avocat.", target: "The judge saw his lawyer."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for found in examination.mistakenSenses() {
      let (source, target) = (examination.source, examination.target)
      examination.report(
        strength: 0.7,
        "“\(source.word(found.source))” is “\(target.word(found.target))” in another sense than beside “\(source.word(found.context))”",
        remedy: "perhaps \(found.meaning.joined(separator: ", "))", source: [source.words[found.source].range],
        target: [target.words[found.target].range])
    }
  }
}
