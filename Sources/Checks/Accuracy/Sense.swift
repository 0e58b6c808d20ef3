import Languages

extension Check {
  static let sense = Check(
    id: "sense", category: .mistranslation, severity: .warning,
    summary: "a word in another sense than the words beside it tell",
    whatItDoes: """
      Our own lists of senses of French and English words tell what the words are not beside certain others, anywhere in \
      the text or next to them: the bank of a river is no *banque*, to raise funds not *élever*. A pair is reported if the \
      word, one of those others and the wrong translation occur in it, no right translation does, and neither word \
      corresponds to another. It is the surer, the nearer and the more the words are that tell the sense. French and \
      English only.
      """,
    whyItMatters: """
      Programs and hurried translators take the most frequent sense; a reader who does not know the source cannot tell \
      what was meant.
      """,
    knownProblems: """
      The words that tell the sense must stand in the same pair, and may stand there by chance. Where a translation is \
      right that the list lacks, it is reported. Descriptions of packages, manuals, medical texts and stories were read \
      while the lists were made, and marked medical translations.
      """,
    needs: [.twoLanguages, .languages(LanguagePair.languages { !$0.sensesOfFirst.isEmpty })],
    reported: [
      Example(
        source: "Two boats lay on the southern ‹bank›.", target: "Deux bateaux attendaient sur la ‹banque› sud.",
        from: "en", to: "fr"),
      Example(
        source: "He suffers from ‹digital› ischemia.", target: "Il souffre d'ischémie ‹numérique›.", from: "en",
        to: "fr"),
      Example(
        source: "Le locataire paie le loyer et les ‹charges›.", target: "The tenant pays the rent and the ‹loads›."),
      Example(
        source: "We must ‹raise› the funds for a new roof.",
        target: "Nous devons ‹élever› l'argent d'un nouveau toit.", from: "en", to: "fr"),
      Example(source: "Son ‹avocat› a écrit au juge.", target: "His ‹avocado› wrote to the judge."),
    ],
    passedOver: [
      Example(
        "no word tells the sense", source: "He works in the bank.", target: "Il travaille à la banque.", from: "en",
        to: "fr"),
      Example(
        "the right word stands there", source: "He sat on the bank of the river.",
        target: "Il était assis au bord de la rivière, sur la rive, près de la banque.", from: "en", to: "fr"),
      Example(
        "the word that would tell stands too far off", source: "He raised his voice, and the talk was of funds.",
        target: "Il a élevé la voix, et on parlait d'argent.", from: "en", to: "fr"),
      Example("one word for both senses", source: "Le juge a vu son avocat.", target: "The judge saw his lawyer."),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for found in examination.mistakenSenses() {
      let (source, target) = (examination.source, examination.target)
      examination.report(
        strength: found.strength,
        "“\(source.word(found.source))” is “\(target.text(found.target))” in another sense than beside “\(source.text(found.context))”",
        remedy: "perhaps \(found.meaning.joined(separator: ", "))", source: [source.words[found.source].range],
        target: [target.range(found.target)])
    }
  }
}

extension ExaminedText {
  /// The bytes of words in a row, and their text.
  fileprivate func range(_ indexes: Range<Int>) -> Range<Int> {
    words[indexes.lowerBound].range.lowerBound..<words[indexes.upperBound - 1].range.upperBound
  }

  fileprivate func text(_ indexes: Range<Int>) -> String { words(in: range(indexes)) }
}
