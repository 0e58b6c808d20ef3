import Foundation
import Languages

extension Check {
  static let negation = Check(
    id: "negation", category: .negation, severity: .warning,
    summary: "a negation that is lost or added",
    whatItDoes: """
      French ne ... pas, plus, jamais, rien, personne, aucun, ni, sans, non; English not, n't, no, never, none, \
      neither, nor, without and the like. Ne ... que means only and is no negation. Where one text has more of them, \
      the word that each negates is looked up in the other text: it must stand there without a negation, and without \
      a word that negates by itself (hardly, few, fail to, words in un-, an opposite). How surely it is an error is \
      judged by small regression trees, by what links the word and its neighbours, and how free the translation is \
      around it. Only languages whose negations are listed are checked.
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
    guard examination.isComparable, let (doubt, strength) = examination.surestNegation() else { return }
    let text = doubt.isOfSource ? examination.source : examination.target
    let ranges = [text.words[doubt.word].range]
    let clause = text.words(in: text.clause(around: doubt.word))
    if doubt.isOfSource {
      examination.report(
        strength: strength, "the source negates “\(clause)”, the target does not",
        remedy: "negate it in the target",
        source: ranges)
    } else {
      examination.report(
        strength: strength, "the target negates “\(clause)”, the source does not", remedy: "take the negation out",
        target: ranges)
    }
  }
}

extension PairExamination {
  /// The negation that is most surely lost or added, and how surely, 0 to 1; nil where none is worth a word.
  fileprivate func surestNegation() -> (NegationDoubt, strength: Double)? {
    let doubts = doubtedNegations()
    // What has no counterpart cannot be judged without a dictionary.
    guard tools.words.hasLexicon else { return doubts.last.map { ($0, 0.4) } }
    let odds = doubts.map(\.logOdds)
    guard let surest = odds.indices.max(by: { odds[$0] < odds[$1] }), odds[surest] >= NegationModel.least else {
      return nil
    }
    return (doubts[surest], 1 / (1 + exp(-Double(odds[surest]))))
  }
}

extension ExaminedText {
  /// A word and a few around it.
  func clause(around index: Int) -> Range<Int> {
    let first = max(0, index - 1)
    let last = min(words.count - 1, index + 2)
    return words[first].range.lowerBound..<words[last].range.upperBound
  }
}
