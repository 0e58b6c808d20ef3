extension Check {
  static let addition = Check(
    id: "addition", category: .addition, severity: .warning,
    summary: "words of the target without a counterpart in the source",
    whatItDoes: """
      Like the check of omissions, in the other direction.
      """,
    whyItMatters: """
      Readers take what is added for the author's words. An example, an adjective or an explanation that the source \
      lacks may be wrong, and even if it is right it is not the author's.
      """,
    knownProblems: """
      An explanation for foreign readers (the Seine, the river of Paris) is reported although it is intended; where \
      it spells out a short form, only its words are, as notes. Words \
      that one language needs and the other expresses by grammar may look added. A word that fits in well where it \
      stands, such as an adverb beside its verb, may pass.
      """,
    tellsWholes: true, needs: [.lexicon, .twoLanguages],
    reported: [
      Example(
        source: "Elle a acheté du pain et trois bouteilles de vin.",
        target: "She bought bread, ‹cheese› and three bottles of wine."),
      Example(
        source: "Les enfants jouent au ballon dans le jardin.", target: "The children play ball in the ‹small› garden."),
      Example(
        source: "Le médecin habite une maison près de la rivière.",
        target: "The ‹young› doctor lives in a house near the river."),
      Example(
        source: "He opened the window and watched the birds.",
        target: "Il ouvrit la fenêtre et regarda ‹longtemps› les oiseaux.", from: "en", to: "fr"),
      Example(
        source: "The old mill belongs to the town.",
        target: "Le vieux moulin, ‹qui fut construit par des moines au treizième siècle›, appartient à la ville.",
        from: "en", to: "fr"),
    ],
    passedOver: [
      Example(
        "a phrase for a word", source: "Il pleut parfois en été.", target: "It rains from time to time in summer."),
      Example(
        "two words for one", source: "Elle a bu un café au petit déjeuner.",
        target: "She had a cup of coffee for breakfast."),
      Example(
        "French needs a phrase", source: "The train is late.", target: "Le train a du retard.", from: "en", to: "fr"),
      Example(
        "est-ce que only asks", source: "Is the house old?", target: "Est-ce que la maison est vieille ?", from: "en",
        to: "fr"),
      Example("words for a pronoun", source: "Nous nous sommes vus.", target: "We saw each other."),
      Example("an auxiliary that English needs", source: "Dort-il ?", target: "Does he sleep?"),
      Example(
        "a clause for a phrase", source: "Il rit aux larmes.", target: "He laughed until he cried."),
    ]
  ) { examination in
    examination.reportLooseWords(ofSource: false)
  }
}
