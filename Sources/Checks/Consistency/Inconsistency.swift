extension Check {
  static let inconsistency = Check(
    id: "inconsistency", category: .inconsistency, severity: .note,
    summary: "a repeated source translated in different ways",
    whatItDoes: """
      The same source text, but for case, white space and marks, has another translation in an earlier pair, or, \
      with --memory, in the memory. Texts of one word are passed over.
      """,
    whyItMatters: """
      A sentence that comes twice and is translated in two ways makes readers look for a difference that is not \
      there; with a memory it also costs the work twice.
      """,
    knownProblems: """
      A sentence that rightly reads otherwise in another context is reported. Only equal sources are compared, not \
      nearly equal ones. Of very large bitexts the first million different texts are remembered.
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
        "the translations differ in marks alone", source: "Fermez la porte", target: "Close the door!",
        after: [("Fermez la porte.", "Close the door.")]),
      Example(
        "a single word reads as its context wants", source: "Bonjour", target: "Good morning",
        after: [("Bonjour", "Hello")]),
      Example(
        "a single word of a language without spaces", source: "家", target: "home", from: "ja", after: [("家", "house")]),
      Example(
        "the same pair again", source: "Fermez la porte.", target: "Close the door.",
        after: [("Fermez la porte.", "Close the door.")]),
    ]
  )
}
