import Languages

extension Check {
  static let falseFriend = Check(
    id: "false-friend", category: .mistranslation, severity: .warning,
    summary: "a word translated by one that only looks like it",
    whatItDoes: """
      Uses our own list of French and English false friends (éventuellement, eventually; actuel, actual). A pair is \
      reported if both words occur in it and no right translation of the word does. French and English only.
      """,
    whyItMatters: """
      A false friend makes a fluent sentence with another meaning, which a reviser who reads only the target will \
      not notice.
      """,
    knownProblems: """
      The list is our own and short. The two words may occur in the pair by chance, each well translated by a word \
      that the list lacks.
      """,
    needs: [.twoLanguages, .languages(LanguagePair.languages { !$0.falseFriendList.isEmpty })],
    reported: [
      Example(source: "Il viendra ‹éventuellement› demain.", target: "He will ‹eventually› come tomorrow."),
      Example(source: "La situation ‹actuelle› est grave.", target: "The ‹actual› situation is serious."),
      Example(
        source: "He will ‹eventually› come tomorrow.", target: "Il viendra ‹éventuellement› demain.", from: "en",
        to: "fr"),
      Example(source: "Il travaille dans une ‹librairie›.", target: "He works in a ‹library›."),
    ],
    passedOver: [
      Example(
        "the right word stands there", source: "Il viendra éventuellement demain.",
        target: "He may possibly come tomorrow."),
      Example("medicine may be médecine", source: "La médecine progresse.", target: "Medicine makes progress."),
      Example("raisins secs are raisins", source: "Il mange des raisins secs.", target: "He eats raisins."),
      Example("rest is what remains", source: "Il reste à voir.", target: "The rest remains to be seen."),
      Example("pièce may be a piece", source: "La pièce est ici.", target: "The piece is here."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    let (source, target) = (examination.source, examination.target)
    guard let pair = LanguagePair.of(examination.languages.source, examination.languages.target),
      let friends = falseFriends[pair.first + "-" + pair.second]
    else { return }
    let isForward = examination.languages.source == pair.first
    let (first, second) = isForward ? (source, target) : (target, source)
    for index in first.words.indices where first.entries[index].isMarked(.falseFriend) {
      guard let pair = friends[first.lower(index)], !first.touchesCode(first.words[index].range) else { continue }
      guard
        let other = second.words.indices.first(where: {
          pair.second.contains(second.lower($0)) && !second.touchesCode(second.words[$0].range)
        }),
        !second.entries.contains(where: { pair.isRight($0.lower) })
      else { continue }
      let (range, otherRange) = (first.words[index].range, second.words[other].range)
      examination.report(
        strength: 0.7,
        "“\(first.word(index))” and “\(second.word(other))” are false friends",
        remedy: "“\(first.word(index))” means \(pair.meaning)",
        source: [isForward ? range : otherRange],
        target: [isForward ? otherRange : range])
    }
  }
}

extension FalseFriends {
  /// All forms of words that have a false friend in another language.
  static let words = Set(LanguagePair.all.flatMap { pair in pair.falseFriends.flatMap(\.first) })
}

/// By languages, and by each form of the first language's word.
private let falseFriends: [String: [String: FalseFriends]] = Dictionary(
  uniqueKeysWithValues: LanguagePair.all.map { pair in
    (
      pair.first + "-" + pair.second,
      Dictionary(
        pair.falseFriends.flatMap { row in row.first.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
    )
  })
