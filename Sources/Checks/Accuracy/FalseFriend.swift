import Languages

extension Check {
  static let falseFriend = Check(
    id: "false-friend", category: .mistranslation, severity: .warning,
    summary: "a word or phrase translated by one that only looks like it",
    whatItDoes: """
      Uses our own list of some 960 pairs of French and English false friends (éventuellement, eventually; actuel, actual), among them \
      phrases that are translated word for word (sans doute, without doubt; il s'agit de, it acts). A pair is reported if \
      both words occur in it, no right translation of the French word does, and neither word is linked with another one; some \
      words also ask for others beside them (contrôler and passeport), and some are traps in one direction only. French \
      and English only.
      """,
    whyItMatters: """
      A false friend makes a fluent sentence with another meaning, which a reviser who reads only the target will \
      not notice.
      """,
    knownProblems: """
      What is not in the list is missed. The two words may occur in the pair by chance, each well translated by a word \
      that neither the list nor the dictionary has.
      """,
    needs: [.twoLanguages, .languages(LanguagePair.languages { !$0.falseFriendList.isEmpty })],
    reported: [
      Example(source: "Il viendra ‹éventuellement› demain.", target: "He will ‹eventually› come tomorrow."),
      Example(source: "La situation ‹actuelle› est grave.", target: "The ‹actual› situation is serious."),
      Example(
        source: "He will ‹eventually› come tomorrow.", target: "Il viendra ‹éventuellement› demain.", from: "en",
        to: "fr"),
      Example(source: "Il travaille dans une ‹librairie›.", target: "He works in a ‹library›."),
      Example(source: "Elle viendra ‹sans doute› demain.", target: "She will come tomorrow ‹without doubt›."),
      Example(source: "‹Faute de› temps, il a renoncé.", target: "Because of a ‹fault› of time, he gave up."),
    ],
    passedOver: [
      Example(
        "the right word stands there", source: "Il viendra éventuellement demain.",
        target: "He may possibly come tomorrow."),
      Example("medicine may be médecine", source: "La médecine progresse.", target: "Medicine makes progress."),
      Example("raisins secs are raisins", source: "Il mange des raisins secs.", target: "He eats raisins."),
      Example("rest is what remains", source: "Il reste à voir.", target: "The rest remains to be seen."),
      Example(
        "a control may be contrôle", source: "Il a perdu le contrôle de son camion.",
        target: "He lost control of his lorry."),
      Example("pièce may be a piece", source: "La pièce est ici.", target: "The piece is here."),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for found in examination.falseFriends() {
      let source = examination.source.range(of: ClosedRange(found.source))
      let target = examination.target.range(of: ClosedRange(found.target))
      let first = found.isForward ? examination.source.words(in: source) : examination.target.words(in: target)
      let second = found.isForward ? examination.target.words(in: target) : examination.source.words(in: source)
      examination.report(
        strength: 0.7, "“\(first)” and “\(second)” are false friends",
        remedy: "“\(first)” means \(found.meaning.joined(separator: ", "))", source: [source], target: [target])
    }
  }
}
