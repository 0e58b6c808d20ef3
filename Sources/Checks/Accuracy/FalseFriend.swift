import Languages

extension Check {
  static let falseFriend = Check(
    id: "false-friend", category: .mistranslation, severity: .warning,
    summary: "a word translated by one that only looks like it",
    details: """
      Pairs of our own list of French and English false friends (éventuellement, eventually; actuel, actual), where both \
      stand in the pair and no right translation of the word does. French and English only.
      """
  ) { examination in
    guard examination.isComparable else { return }
    let (source, target) = (examination.source, examination.target)
    guard let pair = LanguagePair.of(examination.languages.source, examination.languages.target),
      let friends = falseFriends[pair.first + "-" + pair.second]
    else { return }
    let isForward = examination.languages.source == pair.first
    let (first, second) = isForward ? (source, target) : (target, source)
    for index in first.words.indices {
      guard let pair = friends[first.lower(index)] else { continue }
      guard let other = second.words.indices.first(where: { pair.second.contains(second.lower($0)) }),
        !second.entries.contains(where: { pair.isRight($0.lower) })
      else { continue }
      let (range, otherRange) = (first.words[index].range, second.words[other].range)
      examination.report(
        confidence: 0.7,
        "a false friend: “\(first.word(index))” means \(pair.meaning), not “\(second.word(other))”",
        source: [isForward ? range : otherRange],
        target: [isForward ? otherRange : range])
    }
  }
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
