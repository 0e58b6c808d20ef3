import Languages

extension Check {
  static let tense = Check(
    id: "tense", category: .mistranslation, severity: .warning,
    summary: "a future for what has been, or the reverse",
    whatItDoes: """
      Of two verbs that correspond one is in the future (*will bring*, *apportera*, *va apporter*), the other in the perfect \
      or the past (*has brought*, *a apporté*, *avait apporté*). Presents are compared with nothing, and a perfect that is \
      yet to come (*will have brought*) is neither. An English past for a French future is a note: histories are told so. \
      French and English only.
      """,
    whyItMatters: "Whether something has been done or is only promised is often what a text is read for.",
    knownProblems: """
      Only forms with an auxiliary or an ending that nothing else has are read: most English pasts (*brought*) and French \
      imperfects in the singular say nothing.
      """,
    needs: [.twoLanguages, .languages(LanguageData.codes { $0.tenses != nil }.sorted())],
    reported: [
      Example(
        source: "My brother will ‹bring› a cake.", target: "Mon frère a ‹apporté› un gâteau.", from: "en", to: "fr"),
      Example(source: "La ville a ‹acheté› le terrain.", target: "The city will ‹buy› the land."),
      Example(source: "Le pont sera ‹réparé› en mai.", target: "The bridge has been ‹repaired› in May."),
      Example(source: "Le roi ‹vendra› sa maison de Lyon.", target: "The king had ‹sold› his house in Lyon."),
    ],
    passedOver: [
      Example(
        "a present for the future", source: "Il achète le terrain demain.", target: "He will buy the land tomorrow."),
      Example(
        "a perfect that is yet to come", source: "Quand il aura acheté le terrain, il partira.",
        target: "When he has bought the land, he will leave."),
      Example(
        "a future of the past", source: "Il a dit qu'il achèterait le terrain.",
        target: "He said that he would buy the land."),
      Example("a past in one word", source: "Il entra dans la ville.", target: "He has entered the city."),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for found in examination.contraryTimes() {
      let (first, second) = (examination.source.words[found.source].range, examination.target.words[found.target].range)
      examination.report(
        severity: found.doubt < 0.6 ? .note : nil, strength: found.doubt,
        "“\(examination.target.words(in: second))” is said of another time than “\(examination.source.words(in: first))”",
        remedy: "use the tense of the source", source: [first], target: [second])
    }
  }
}
