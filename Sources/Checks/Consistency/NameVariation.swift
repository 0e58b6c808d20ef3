import Languages

extension Check {
  static let nameVariation = Check(
    id: "name-variation", category: .name, severity: .warning,
    summary: "a name that is spelled otherwise than in the other pairs",
    whatItDoes: """
      A name of five letters or more stands in the translations of other pairs as it is, and in one pair there is a name in \
      its place that only looks like it and is in no dictionary: *Verdelier* for *Verdier*. The other spelling must be \
      nowhere else, and be no longer form (*Paris*, *Parisien*). Compared are the pairs of one batch: up to 4,096 that \
      follow each other. French and English only.
      """,
    whyItMatters: "A name that is spelled in two ways is read as two persons, in a contract above all.",
    knownProblems: """
      A name that occurs once is compared with nothing, and one that was misspelled throughout is taken for an exonym.
      """,
    scope: .bitext,
    needs: [.twoLanguages, .wordForms],
    reported: [
      Example(
        source: "Signed for ‹Dulvertin› by its director.", target: "Signé pour ‹Dulvretin› par son directeur.",
        from: "en", to: "fr",
        after: [("The company Dulvertin has agreed.", "La société Dulvertin est d'accord.")]),
      Example(
        source: "The letter came from ‹Karabelnik› on Monday.", target: "La lettre de ‹Karabelnick› est arrivée lundi.",
        from: "en", to: "fr",
        after: [
          ("He met Karabelnik in Lyon.", "Il a rencontré Karabelnik à Lyon."),
          ("She wrote to Karabelnik.", "Elle a écrit à Karabelnik."),
        ]),
      Example(
        source: "Le rapport de ‹Quistmann› est là.", target: "The report by ‹Quitsmann› is here.",
        after: [("Il a vu Quistmann hier.", "He saw Quistmann yesterday.")]),
    ],
    passedOver: [
      Example(
        "another form of the name", source: "The old Dulvertine walls are gone.",
        target: "Les vieux murs de Dulvertin ont disparu.", from: "en", to: "fr",
        after: [("He lives in Dulvertin.", "Il habite à Dulvertin.")]),
      Example(
        "an exonym in all pairs", source: "He wrote to Zelbinsky.", target: "Il a écrit à Zelbinski.", from: "en",
        to: "fr", after: [("He met Zelbinsky in Lyon.", "Il a rencontré Zelbinski à Lyon.")]),
      Example(
        "two names that look alike", source: "He met Karabelnik and Karabenik.",
        target: "Il a rencontré Karabelnik et Karabenik.", from: "en", to: "fr",
        after: [("She wrote to Karabelnik.", "Elle a écrit à Karabelnik.")]),
    ]
  )
}
