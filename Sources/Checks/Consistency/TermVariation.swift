import Languages

extension Check {
  static let termVariation = Check(
    id: "term-variation", category: .inconsistency, severity: .note,
    summary: "a term that is translated otherwise than in the other pairs",
    whatItDoes: """
      A noun of the source that has few translations in dictionaries, or any noun beside the same other word, has one noun \
      for its translation in nearly all pairs that it occurs in (six or more and 85% of them; beside the same word three \
      or more and 75%), and another noun in one or two pairs, which do not have the usual one. The usual translation must \
      stand for this noun alone, more or less. Beside the same word in only two or three pairs near each other, it is \
      enough that two nouns stand for it. What looks like another form or a derivation of it is passed over. Compared are the pairs of one batch: up to \
      4,096 that follow each other. French and English only.
      """,
    whyItMatters: """
      A reader of a contract or a manual takes two words for two things: a lessee who becomes a borrower, a page that \
      becomes a sheet. It is also how a word shows that was taken in its wrong sense: *quartiers* for the *quarters* of \
      a year.
      """,
    knownProblems: """
      A noun may have another sense in the odd pair, and stories vary their words on purpose. Of 44 findings in manuals, \
      medical articles and stories translated by people, 27 were worth telling, none of them in stories. \
      Single nouns that occur a few times, those that are varied throughout, and nouns of every day are missed.
      """,
    scope: .bitext,
    needs: [.lexicon, .twoLanguages, .wordForms],
    reported: [
      Example(
        source: "Wash the ‹dust filter› in warm water.", target: "Lavez le ‹tamis› à poussière à l'eau tiède.",
        from: "en", to: "fr",
        after: [
          ("Remove the dust filter.", "Retirez le filtre à poussière."),
          ("The dust filter is behind the cover.", "Le filtre à poussière se trouve derrière le couvercle."),
          ("Replace the dust filter every year.", "Remplacez le filtre à poussière chaque année."),
        ]),
      Example(
        source: "The ‹public library› opens at nine.", target: "La ‹librairie› publique ouvre à neuf heures.",
        from: "en", to: "fr",
        after: [
          ("Read the public library rules.", "Lisez le règlement de la bibliothèque publique."),
          ("The public library is closed.", "La bibliothèque publique est fermée."),
          ("Return it to the public library.", "Rendez-le à la bibliothèque publique."),
        ]),
      Example(
        source: "Do not paint the ‹safety valve›.", target: "Ne peignez pas le ‹robinet› de sûreté.", from: "en",
        to: "fr",
        after: [
          ("Open the safety valve.", "Ouvrez la soupape de sûreté."),
          ("The safety valve is made of brass.", "La soupape de sûreté est en laiton."),
          ("Close the safety valve again.", "Refermez la soupape de sûreté."),
        ]),
      Example(
        source: "Put out the ‹light traps› at dusk.", target: "Posez les ‹trappes› lumineuses au crépuscule.",
        from: "en", to: "fr",
        after: [("The light traps stood by the road.", "Les pièges lumineux étaient au bord de la route.")]),
    ],
    passedOver: [
      Example(
        "the usual word in the plural", source: "Both dust filters are wet.",
        target: "Les deux filtres à poussière sont humides.", from: "en", to: "fr",
        after: [
          ("Remove the dust filter.", "Retirez le filtre à poussière."),
          ("The dust filter is behind the cover.", "Le filtre à poussière se trouve derrière le couvercle."),
          ("Replace the dust filter every year.", "Remplacez le filtre à poussière chaque année."),
        ]),
      Example(
        "a pronoun", source: "Wash the dust filter in warm water.", target: "Lavez-le à l'eau tiède.", from: "en",
        to: "fr",
        after: [
          ("Remove the dust filter.", "Retirez le filtre à poussière."),
          ("The dust filter is behind the cover.", "Le filtre à poussière se trouve derrière le couvercle."),
          ("Replace the dust filter every year.", "Remplacez le filtre à poussière chaque année."),
        ]),
      Example(
        "too few pairs to know what is usual", source: "The crow flew off.", target: "La corneille s'envola.",
        from: "en", to: "fr", after: [("The crow was black.", "Le corbeau était noir.")]),
    ]
  )
}
