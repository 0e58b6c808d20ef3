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
    let isFrenchSource = examination.languages.source == "fr" && examination.languages.target == "en"
    guard isFrenchSource || examination.languages.source == "en" && examination.languages.target == "fr" else { return }
    let french = isFrenchSource ? examination.source : examination.target
    let english = isFrenchSource ? examination.target : examination.source
    for index in french.words.indices {
      guard let pair = FalseFriends.byFrench[french.lower(index)] else { continue }
      guard let other = english.words.indices.first(where: { pair.english.contains(english.lower($0)) }),
        !english.entries.contains(where: { pair.isRight($0.lower) })
      else { continue }
      let (first, second) = (french.words[index].range, english.words[other].range)
      examination.report(
        confidence: 0.7,
        "a false friend: “\(french.word(index))” means \(pair.meaning), not “\(english.word(other))”",
        source: [isFrenchSource ? first : second],
        target: [isFrenchSource ? second : first])
    }
  }
}
