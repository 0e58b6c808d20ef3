import Languages

extension Check {
  static let name = Check(
    id: "name", category: .name, severity: .error,
    summary: "a name or acronym that is lost, changed or added",
    whatItDoes: """
      Names are words with a capital that do not start a sentence. Each must have a counterpart on the other side: \
      the same letters, or nearly so after transliteration (Koursk, Kursk), a country or language in CLDR, a known \
      exonym (Londres, London; UE, EU), or a dictionary's translation. In English and French a model of small regression \
      trees says how surely one without is an error. It goes by whether another name stands in its place, and how like \
      it; whether the lists have it as a word; what stands around it (a preposition, a bracket, the steps of a menu), \
      whether a preposition or article was left behind, or words became neighbours that seldom are; and how much else \
      of both texts is without a counterpart. So it does of what is told of only where another name stands in its \
      place: a part of a name of which both texts have the rest (the Taipei IT Month, the Singapore IT Month), a people \
      or what is theirs (norvégien, Portuguese), a name that looks a little like the other (Breuer, Barker), an unknown \
      word that starts a sentence. Names that look alike and are surely two are errors: countries and peoples \
      (Austria, Australie; Ireland, islandais), places that each have their own translation, and names of as many \
      letters that differ in a consonant which no language writes for the other (Tanner, Fanner). A title of a man in place of that of a woman before the same name is reported, too. \
      Notes are: a fuller form of a name that both texts have (Obama, Barack Obama); acronyms and common words with a \
      capital that stand alone; headings; names beside a script without capitals. Languages that capitalize all nouns \
      are skipped.
      """,
    whyItMatters: """
      A reader cannot tell that a name is wrong: it is a claim about another person, place or organization. Names \
      are also what readers search for later.
      """,
    knownProblems: """
      A name with a different form in each language (Bourgogne, Burgundy) is reported if neither CLDR, our list nor \
      a dictionary has it. Common words that one language capitalizes (titles, months, adjectives of countries) may \
      be taken for names. A nickname or a role in place of a name is reported as a lost name.
      """,
    reported: [
      Example(source: "Il habite à ‹Ottawa›.", target: "He lives in ‹Canberra›."),
      Example(source: "La ‹CEDH› a jugé.", target: "The ‹NSA› has ruled."),
      Example(source: "Il a vu ‹Dublin› et la mer.", target: "He saw ‹Shenyang› and the sea."),
      Example(source: "He has met ‹Kowaltzek›.", target: "Il a rencontré ‹Brunnhuber›.", from: "en", to: "fr"),
      Example(source: "Elle a parlé à ‹Brunnhuber› hier soir.", target: "She spoke to him last night."),
      Example(
        source: "The law of ‹Austria› forbids it.", target: "Le droit ‹australien› l’interdit.", from: "en", to: "fr"),
      Example(
        source: "Un pêcheur ‹norvégien› a réparé la barque.", target: "A ‹Portuguese› fisherman has repaired the boat."),
      Example(
        source: "‹Mr. Quist› is ill.", target: "‹Mme Quist› est malade.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("the same name in another transliteration", source: "Il habite à Koursk.", target: "He lives in Kursk."),
      Example("an exonym", source: "Il habite à Londres.", target: "He lives in London."),
      Example(
        "acronyms in the order of each language", source: "L'UE et l'OTAN ont réagi.",
        target: "The EU and NATO reacted."),
      Example(
        "a country by its name and by its initials", source: "Les États-Unis ont réagi.", target: "The U.S. reacted."),
      Example(
        "a people by its name", source: "Un pêcheur norvégien a réparé la barque.",
        target: "A Norwegian fisherman has repaired the boat."),
      Example("a language, which has no capital in French", source: "Il parle allemand.", target: "He speaks German."),
      Example(
        "acronyms of each language's own", source: "He asked for a CT yesterday.",
        target: "Il a demandé un TDM hier.", from: "en", to: "fr"),
      Example(
        "an acronym that the other side spells out", source: "He studies HIV in Lyon.",
        target: "Il étudie le virus de l'immunodéficience humaine à Lyon.", from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    // Of names that look alike one is sure; what else would be told of them is less.
    let alike = examination.exchangedNations().map { ($0.source, $0.target, true) } + examination.exchangedAlikeNames()
    for (first, second, isSure) in alike {
      let (range, other) = (examination.source.words[first].range, examination.target.words[second].range)
      examination.report(
        severity: isSure ? nil : .note, strength: isSure ? 0.95 : 0.4,
        "source names \(examination.source.words(in: range)), target \(examination.target.words(in: other))",
        remedy: "give the name of the source", source: [range], target: [other])
    }
    for doubt in examination.doubtedNames() {
      if alike.contains(where: { doubt.source?.contains($0.0) == true || doubt.target?.contains($0.1) == true }) {
        continue
      }
      guard let strength = examination.strength(of: doubt) else { continue }
      let source = doubt.source.map { examination.source.range(of: $0) }
      let target = doubt.target.map { examination.target.range(of: $0) }
      if let source, let target {
        examination.report(
          severity: doubt.severity, strength: strength,
          "source names \(examination.source.words(in: source)), target \(examination.target.words(in: target))",
          remedy: "give the name of the source",
          source: [source], target: [target])
      } else if let source {
        examination.report(
          severity: doubt.severity, strength: strength,
          "\(examination.source.words(in: source)) is missing from the target", remedy: PairExamination.additionRemedy,
          source: [source])
      } else if let target {
        examination.report(
          severity: doubt.severity, strength: strength,
          "\(examination.target.words(in: target)) is not in the source", remedy: PairExamination.removalRemedy,
          target: [target])
      }
    }
    if examination.capitalsTellNames {
      for (first, second) in examination.swappedTitles() {
        examination.report(
          severity: .error, strength: 0.85,
          "source says \(examination.source.words(in: first)), target says \(examination.target.words(in: second))",
          remedy: "correct the target",
          source: [first], target: [second])
      }
    }
  }
}
