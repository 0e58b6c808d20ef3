extension Check {
  static let omission = Check(
    id: "omission", category: .omission, severity: .warning,
    summary: "words of the source without a counterpart in the target",
    whatItDoes: """
      Content words that no dictionary, spelling, number or sense links to a word of the target, where the target \
      has no unlinked word in the same place. Words that belong to a phrase rather than carry its meaning (s'agir, \
      de l'ordre de) count little. A clause, member of a list, insertion or sentence that the target has nothing of is one \
      finding, judged as a whole: by how many of its words stand alone, what is free in its place, how much longer the \
      source is, and the marks around it. Needs a dictionary of the two languages.
      """,
    whyItMatters: """
      What is missing cannot be noticed: the target reads well, and the author's condition, reservation or example \
      is gone.
      """,
    knownProblems: """
      A word that is translated freely by a phrase, implied by its neighbour (the train driver, le conducteur), or \
      deliberately left to the context, looks as if it had been \
      left out. A clause that is left out is told of in two cases of three, in one of two as a warning; of two words, \
      one time in four, as a note. Literary translations, which omit freely, get many findings.
      """,
    tellsWholes: true, needs: [.lexicon, .twoLanguages],
    reported: [
      Example(
        source: "Le vieux ‹médecin› habite une petite maison près de la rivière.",
        target: "The old‹› man lives in a small house near the river."),
      Example(
        source: "Elle a acheté du pain, du ‹fromage› et trois bouteilles de vin.",
        target: "She bought bread‹› and three bottles of wine."),
      Example(
        source: "Il a ouvert la fenêtre et ‹regardé› les oiseaux.", target: "He opened the window and‹› the birds."),
      Example(
        source: "He put the keys and the ‹letter› on the kitchen table.",
        target: "Il posa les clés‹› sur la table de la cuisine.", from: "en", to: "fr"),
      Example(
        source: "Empty the bucket, ‹clean the brushes with warm water› and close the cupboard.",
        target: "Videz le seau‹› et fermez le placard.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example(
        "a doctor is a physician", source: "Le vieux médecin habite une petite maison près de la rivière.",
        target: "The old physician lives in a small house near the river."),
      Example(
        "a phrase for a word", source: "Il pleut parfois en été.", target: "It rains from time to time in summer."),
      Example(
        "an expression as a whole", source: "Il y a quelque chose dans un pays en voie de développement.",
        target: "There is something in a developing country."),
      Example("a person who is implied", source: "Le train a du retard.", target: "The train is late."),
      Example(
        "one word for two", source: "The swimming pool is closed.", target: "La piscine est fermée.",
        from: "en", to: "fr"),
      Example(
        "a verb for a phrase", source: "He took a look at the letter.", target: "Il regarda la lettre.", from: "en",
        to: "fr"),
      Example(
        "words that only belong to a phrase", source: "Il s'agit d'une question de l'ordre de dix minutes.",
        target: "It is a matter of about ten minutes."),
      Example(
        "a phrase for a clause", source: "He laughed until he cried.", target: "Il rit aux larmes.", from: "en",
        to: "fr"),
    ]
  ) { examination in
    examination.reportLooseWords(ofSource: true)
  }
}
