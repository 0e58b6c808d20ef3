import Languages

extension Check {
  static let pronoun = Check(
    id: "pronoun", category: .mistranslation, severity: .warning,
    summary: "a pronoun or possessive of another person",
    whatItDoes: """
      A subject before a verb, or a possessive before a noun, that stands for another person than the one before its \
      counterpart: *she works* for *il travaille*, *his house* for *ma maison*. Pairs that good translations have are \
      passed over: *they* or *you* for *on* and *il*, and *it* for any. Where a noun of one gender may stand for people of \
      either (*la victime*, *le médecin*), another gender is a note, and so is *she* for the *il* that starts a text, *we* \
      or *you* for *I*. French and English only.
      """,
    whyItMatters: """
      It is another person who acts or owns. Programs that translate sentence by sentence choose the pronoun that is most \
      frequent, and a reader of the target cannot tell.
      """,
    knownProblems: """
      Only pronouns before words that are linked are compared: of a name in place of a pronoun, of objects (*him*, *la*) \
      and of subjects behind their verb nothing is said. A quotation that became indirect speech (*he said: I am*, *he \
      said that he was*) is reported.
      """,
    needs: [.twoLanguages, .languages(LanguageData.codes { $0.pronouns != nil }.sorted())],
    reported: [
      Example(
        source: "My sister says that ‹she› works in Lyon.", target: "Ma sœur dit qu'‹il› travaille à Lyon.", from: "en",
        to: "fr"),
      Example(source: "‹Elle› a souvent travaillé la nuit.", target: "‹He› often worked at night."),
      Example(source: "J'ai vendu ‹ma› maison.", target: "I sold ‹his› house."),
      Example(source: "‹Nous› avons trouvé la clé.", target: "‹I› found the key."),
    ],
    passedOver: [
      Example("an object before the verb", source: "Elle nous a trouvés.", target: "She found us."),
      Example("anyone", source: "On trouve la clé ici.", target: "You find the key here."),
      Example(
        "a thing has a gender in French", source: "La porte est belle, mais elle ferme mal.",
        target: "The door is fine, but it closes badly."),
      Example("nobody", source: "Il faut trouver la clé.", target: "She must find the key."),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for found in examination.exchangedPersons() {
      let (first, second) = (examination.source.words[found.source].range, examination.target.words[found.target].range)
      examination.report(
        severity: found.doubt < 0.6 ? .note : nil, strength: found.doubt,
        "“\(examination.target.words(in: second))” stands for another person than “\(examination.source.words(in: first))”",
        remedy: "say in the target what the source says", source: [first], target: [second])
    }
  }
}
