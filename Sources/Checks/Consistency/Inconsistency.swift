extension Check {
  static let inconsistency = Check(
    id: "inconsistency", category: .inconsistency, severity: .note,
    summary: "a repeated source translated in different ways",
    whatItDoes: """
      The same source text, ignoring case, white space and punctuation, has another translation in an earlier pair \
      or, with --memory, in the memory. Texts of one word are skipped.
      """,
    whyItMatters: """
      If a sentence that occurs twice is translated in two ways, readers look for a difference that does not exist; \
      with a memory, it also means that the work is done twice.
      """,
    knownProblems: """
      A sentence that is rightly translated differently in another context is reported. Only equal sources are \
      compared, not similar ones. In very large bitexts, only the first million different texts are remembered.
      """,
    scope: .bitext,
    reported: [
      Example(
        source: "‹Fermez la porte.›", target: "‹Shut the door.›", after: [("Fermez la porte.", "Close the door.")]),
      Example(
        source: "‹FERMEZ LA PORTE !›", target: "‹Shut the door!›", after: [("Fermez la porte.", "Close the door.")]),
      Example(
        source: "‹家は大きいです。›", target: "‹Large is the house.›", from: "ja", after: [("家は大きいです。", "The house is big.")]),
    ],
    passedOver: [
      Example(
        "the translations differ only in punctuation", source: "Fermez la porte", target: "Close the door!",
        after: [("Fermez la porte.", "Close the door.")]),
      Example(
        "a single word depends on its context", source: "Bonjour", target: "Good morning",
        after: [("Bonjour", "Hello")]),
      Example(
        "a single word of a language without spaces", source: "家", target: "home", from: "ja", after: [("家", "house")]),
      Example(
        "the same pair again", source: "Fermez la porte.", target: "Close the door.",
        after: [("Fermez la porte.", "Close the door.")]),
    ]
  )
}
