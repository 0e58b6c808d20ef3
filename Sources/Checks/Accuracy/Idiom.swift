import Languages

extension Check {
  static let idiom = Check(
    id: "idiom", category: .mistranslation, severity: .warning,
    summary: "an idiom that is translated word for word",
    whatItDoes: """
      Uses our own lists of some 230 English and 320 French idioms that the other language does not have. A pair is reported if \
      the words of an idiom stand near each other in the source, and a literal translation of each near each other in the \
      target. French and English only.
      """,
    whyItMatters: """
      A reader does not understand what was meant, or finds it ridiculous: programs and hurried translators translate \
      what they do not recognize word for word.
      """,
    knownProblems: """
      What is not in the lists is missed, and so is an idiom one of whose words was translated freely. The words may be \
      meant literally: there may be ice to be broken.
      """,
    needs: [.twoLanguages, .languages(LanguagePair.languages { !$0.idiomListOfFirst.isEmpty })],
    reported: [
      Example(
        source: "It was ‹raining cats and dogs› on the square.",
        target: "Il ‹pleuvait des chats et des chiens› sur la place.", from: "en", to: "fr"),
      Example(
        source: "The builders ‹cut corners› on safety.", target: "Les maçons ont ‹coupé les coins› pour la sécurité.",
        from: "en", to: "fr"),
      Example(source: "Depuis lundi, il ‹a le cafard›.", target: "He has had ‹the cockroach› since Monday."),
      Example(source: "Elle lui a ‹posé un lapin›.", target: "She ‹put him a rabbit›."),
    ],
    passedOver: [
      Example(
        "it is said otherwise", source: "It was raining cats and dogs.", target: "Il pleuvait des cordes.", from: "en",
        to: "fr"),
      Example(
        "the words are meant literally, and far apart", source: "The dogs barked, and it was raining on the cats.",
        target: "Les chiens aboyaient.", from: "en", to: "fr"),
      Example(
        "French says so, too", source: "This is only the tip of the iceberg.",
        target: "Ce n'est que la pointe de l'iceberg.", from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for found in examination.literalIdioms() {
      let source = examination.source.range(of: found.source)
      let target = examination.target.range(of: found.target)
      examination.report(
        strength: 0.7, "“\(examination.source.words(in: source))” is translated word for word",
        remedy: "perhaps \(found.idiom.meaning.joined(separator: ", "))", source: [source], target: [target])
    }
  }
}
