import Languages

extension Check {
  static let construction = Check(
    id: "construction", category: .grammar, severity: .warning,
    summary: "a construction of the source language, such as depend of",
    whatItDoes: """
      Our own lists, one for English and one for French, of what speakers of the other language write: another preposition \
      (depend of, *être responsable pour*), nouns that have no plural (equipments), *since three years*, an indirect question \
      in the order of a direct one, *les prochaines deux semaines*. Words behind which the phrase is right are listed, too \
      (depends of course).
      """,
    whyItMatters: """
      The meaning comes across, but a reader sees at once that the text is a translation, and takes it for a careless one.
      """,
    knownProblems: """
      The lists are our own and short. They know nothing of the sentence around a phrase, which may be right where two \
      clauses meet in it.
      """,
    scope: .text, needs: [.languages(LanguageData.codes { !$0.constructions.isEmpty }.sorted())],
    reported: [
      Example(source: "Tout dépend du vent.", target: "It all ‹depends of› the wind."),
      Example(source: "On a livré les nouveaux équipements.", target: "The new ‹equipments› were delivered."),
      Example(source: "Il habite ici depuis trois ans.", target: "He has lived here ‹since three years›."),
      Example(
        source: "Nul ne sait comment elle paiera.", target: "Nobody ‹knows how will she› pay."),
      Example(
        source: "She is responsible for the bar.", target: "Elle ‹est responsable pour› le bar.", from: "en", to: "fr"),
      Example(
        source: "The next two weeks are free.", target: "‹Les prochaines deux› semaines sont libres.", from: "en",
        to: "fr"),
    ],
    passedOver: [
      Example("a word behind it makes it right", source: "Cela dépend, bien sûr.", target: "It depends of course."),
      Example(
        "the noun only tells of another", source: "Une panne de l'appareil.", target: "It was an equipment failure."),
      Example("a mark parts it", source: "Il a demandé : « Où est-il ? »", target: "He asked: “Where is he?”"),
      Example(
        "said so in French", source: "She is responsible for the bar.", target: "Elle est responsable du bar.",
        from: "en", to: "fr"),
    ]
  ) { examination in
    let target = examination.target
    guard let words = ConstructionWords.byLanguage[target.language] else { return }
    for found in target.foreignConstructions(words) {
      let range = target.range(of: found.words)
      examination.report(
        strength: 0.7, "“\(target.words(in: range))” is not said so", remedy: "perhaps \(found.right)", target: [range])
    }
  }
}
