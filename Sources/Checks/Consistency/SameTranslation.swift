extension Check {
  static let sameTranslation = Check(
    id: "same-translation", category: .inconsistency, severity: .note,
    summary: "different sources with the same translation",
    whatItDoes: """
      The same target text of four words or more translates another source in an earlier pair; often a copying \
      error.
      """,
    whyItMatters: """
      If a segment is copied to save typing and then forgotten, two sources have the same translation.
      """,
    knownProblems: """
      Two sources that say the same in other words rightly have the same translation, and are reported.
      """,
    scope: .bitext,
    reported: [
      Example(source: "‹Il mange.›", target: "‹He is fast asleep.›", after: [("Il dort.", "He is fast asleep.")]),
      Example(
        source: "‹Ouvrez la fenêtre.›", target: "‹Please close the door.›",
        after: [("Fermez la porte.", "Please close the door.")]),
      Example(
        source: "‹Press the red button.›", target: "‹Appuyez sur le bouton vert.›", from: "en", to: "fr",
        after: [("Press the green button.", "Appuyez sur le bouton vert.")]),
    ],
    passedOver: [
      Example(
        "short texts are often alike", source: "Merci bien.", target: "Thank you.",
        after: [("Je vous remercie.", "Thank you.")]),
      Example(
        "the sources differ only in punctuation", source: "Il dort !", target: "He is fast asleep.",
        after: [("Il dort.", "He is fast asleep.")]),
      Example(
        "the same pair again", source: "Il dort.", target: "He is fast asleep.",
        after: [("Il dort.", "He is fast asleep.")]),
    ]
  )
}
