import Languages

extension Check {
  static let negation = Check(
    id: "negation", category: .negation, severity: .warning,
    summary: "a negation that is lost or added",
    whatItDoes: """
      French ne ... pas, plus, jamais, rien, personne, aucun, ni, sans, non; English not, n't, no, never, none, \
      neither, nor, without and the like. Ne ... que means only and is no negation. Where one text has more of them, \
      the word that each negates is looked up in the other text: it must stand there without a negation, and without \
      a word that negates by itself (hardly, few, fail to, words in un-, an opposite). Only languages whose negations \
      are listed are checked.
      """,
    whyItMatters: """
      One small word turns a sentence into its opposite, in an instruction or a contract as well as in a story.
      """,
    knownProblems: """
      Negations are counted first, so one that is lost and one that is added in the same pair go unnoticed, and so does \
      one whose word is translated too freely to be found. Words that negate by their meaning alone (doubt, refuse, \
      unlikely) are known only as far as lists and dictionaries go.
      """,
    needs: [.languages(LanguageData.codes { $0.negation != nil }.sorted())],
    reported: [
      Example(source: "Il est venu.", target: "He did ‹not› come."),
      Example(source: "Il n'est ‹pas› venu.", target: "He came."),
      Example(source: "Elle peut venir.", target: "She ca‹n't› come."),
      Example(source: "Il est parti avec eux.", target: "He left ‹without› them."),
      Example(source: "Je ne pouvais ‹pas› voir la mer.", target: "I could see the sea."),
      Example(source: "He has seen the storm.", target: "Il n'a ‹pas› vu la tempête.", from: "en", to: "fr"),
      Example(source: "He ‹never› drinks coffee.", target: "Il boit toujours du café.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("ne ... que is only", source: "Il ne vient que le lundi.", target: "He only comes on Mondays."),
      Example(
        "two French negations for one English one", source: "Il est parti sans rien dire.",
        target: "He left without saying anything."),
      Example("the ne of fear negates nothing", source: "Je crains qu'il ne pleuve.", target: "I fear it will rain."),
      Example("a word negated by its prefix", source: "Ce n'est pas possible.", target: "It is impossible."),
      Example("pas is a step here", source: "Il a fait un pas.", target: "He took a step."),
      Example("no. is a number", source: "Voir le n° 5.", target: "See No. 5."),
      Example(
        "a tag question that expects a yes", source: "You are tired, right?",
        target: "Vous êtes fatigué, n'est-ce pas ?",
        from: "en", to: "fr"),
      Example(
        "not only ... but is both", source: "The storm was both long and loud.",
        target: "La tempête fut non seulement longue, mais bruyante.", from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable, let (first, second) = examination.negators() else { return }
    let surplus = second.strong.count - first.strong.count
    guard surplus != 0 else { return }
    let (more, fewer) = surplus > 0 ? (second, first) : (first, second)
    let moreText = surplus > 0 ? examination.target : examination.source
    let partners = surplus > 0 ? examination.alignment.targetPartners : examination.alignment.sourcePartners
    let unpaired = more.strong.filter { index in !fewer.strong.contains(partners[index]) }
    let extra = unpaired.isEmpty ? more.strong : unpaired
    let other = surplus > 0 ? examination.source : examination.target
    // A title or a slogan that both texts have as it is.
    guard !extra.contains(where: { moreText.isQuoted(behind: $0, in: other) }) else { return }
    let negated = NegatedWords(in: examination, ofSource: surplus < 0, more, against: fewer)
    // Without a dictionary, a word that may stand for a negation stands for any.
    let canTell = examination.tools.words.hasLexicon
    guard canTell || fewer.soft.count < abs(surplus) else { return }
    guard let index = extra.last(where: { !canTell || negated.answer(to: $0) == .plain }) else { return }
    let strength = fewer.strong.isEmpty ? 0.6 : 0.4
    let ranges = [moreText.words[index].range]
    let clause = moreText.words(in: moreText.clause(around: index))
    if surplus > 0 {
      examination.report(
        strength: strength, "the target negates “\(clause)”, the source does not", remedy: "take the negation out",
        target: ranges)
    } else {
      examination.report(
        strength: strength, "the source negates “\(clause)”, the target does not",
        remedy: "negate it in the target",
        source: ranges)
    }
  }
}

extension ExaminedText {
  /// Whether the two words behind a word follow each other in a text of another language, too.
  fileprivate func isQuoted(behind index: Int, in other: ExaminedText) -> Bool {
    guard index + 2 < words.count, other.language != language else { return false }
    let (first, second) = (entries[index + 1].lower, entries[index + 2].lower)
    return other.entries.indices.dropLast().contains {
      other.entries[$0].lower == first && other.entries[$0 + 1].lower == second
    }
  }

  /// A word and a few around it.
  func clause(around index: Int) -> Range<Int> {
    let first = max(0, index - 1)
    let last = min(words.count - 1, index + 2)
    return words[first].range.lowerBound..<words[last].range.upperBound
  }
}
