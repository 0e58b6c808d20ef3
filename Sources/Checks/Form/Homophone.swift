import Languages
import TextAnalysis

extension Check {
  static let homophone = Check(
    id: "homophone", category: .grammar, severity: .warning,
    summary: "a word that is written for one that sounds the same",
    whatItDoes: """
      In French: *à* for *a*, *on* for *ont*, *son* for *sont*, *se* for *ce*, *ou* for *où*, *leurs* for *leur*, *quand* for \
      *quant* and the like, each of which is reported only where the words beside it can stand beside the other alone; an \
      infinitive, participle or finite form where only another form of the verb can stand (*ont été planter*, *a finit*, \
      *peut changé*); a noun for a verb in a clause that has none (*où son frère travail*); *ces* for *ses* and the other \
      way round, where the source has *his*, *her*, *its* or *these*. Also words that cannot stand together: two \
      prepositions of place, *afin* without *de*, *il* before a noun.
      """,
    whyItMatters: """
      Writers hear what they write, and spelling checkers know both words; readers see a mistake that school marks down.
      """,
    knownProblems: """
      Needs a dictionary with morphology: Debian has hunspell-fr-classical. What is next to a name, a code or a word that no \
      dictionary has is skipped, and so is every place where both words may stand, which are most (*et* and *est* above all).
      """,
    needs: [.targetLanguages(LanguageData.codes { $0.homophones != nil }.sorted()), .spellingDictionary],
    reported: [
      Example(
        source: "The garden has been sold.", target: "Le jardin ‹à› été vendu.", from: "en", to: "fr",
        dictionary: words),
      Example(
        source: "The gardens have been planted.", target: "Les jardins ont été ‹planter›.", from: "en", to: "fr",
        dictionary: words),
      Example(
        source: "They are sold.", target: "Ils ‹son› vendus.", from: "en", to: "fr", dictionary: words),
    ],
    passedOver: [
      Example(
        "either may stand", source: "He sells his garden to the town.", target: "Il vend son jardin à la ville.",
        from: "en", to: "fr", dictionary: words),
      Example(
        "an infinitive behind a preposition", source: "The garden is to be sold.", target: "Le jardin est à vendre.",
        from: "en", to: "fr", dictionary: words),
      Example(
        "both are verbs", source: "What he sells is sold.", target: "Il vend, il a vendu.", from: "en", to: "fr",
        dictionary: words),
    ]
  ) { examination in
    let target = examination.target
    guard let words = HomophoneWords.byLanguage[target.language], let reader = examination.agreementReader else {
      return
    }
    for found in reader.homophones(words) + examination.mistakenPossessives(words) {
      let wrong = target.words(in: found.range)
      if found.right.isEmpty {
        examination.report(
          strength: 0.85, "“\(wrong)” cannot stand together", remedy: "write the word that sounds like it",
          target: [found.range])
      } else {
        examination.report(
          strength: 0.85, "“\(wrong)” is written for “\(found.right)”", remedy: "write the word that sounds like it",
          target: [found.range], suggestion: found.right)
      }
    }
  }
}

/// The dictionary of the examples.
private let words = """
  le po:det is:mas is:sg
  la po:det is:fem is:sg
  les po:det is:epi is:pl
  il po:propersuj po:3pe is:mas is:sg
  ils po:propersuj po:3pe is:mas is:pl
  jardin po:nom is:mas is:sg
  jardins po:nom is:mas is:pl
  ville po:nom is:fem is:sg
  à po:prep po:prepv
  a po:v0 po:ipre po:3sg st:avoir
  ont po:v0 po:ipre po:3pl st:avoir
  est po:v0 po:ipre po:3sg st:être
  son po:nom is:mas is:sg
  son po:detpos is:mas is:sg
  été po:v0 po:ppas is:epi is:inv st:être
  planter po:v1 po:infi st:planter
  planté po:v1 po:ppas po:adj is:mas is:sg st:planter
  vend po:v3 po:ipre po:3sg st:vendre
  vendre po:v3 po:infi st:vendre
  vendu po:v3 po:ppas po:adj is:mas is:sg st:vendre
  vendus po:v3 po:ppas po:adj is:mas is:pl st:vendre
  """.split(separator: "\n").map(String.init)

extension PairExamination {
  /// Demonstratives where the source has a possessive that sounds like it in the target, and the other way round.
  func mistakenPossessives(_ words: HomophoneWords) -> [MistakenWord] {
    guard !words.data.possessive.isEmpty, alignment.isComplete, let own = Pronouns.byLanguage[languages.source],
      languages.source != languages.target
    else { return [] }
    return target.words.indices.compactMap { index in
      let word = target.lower(index)
      let isDemonstrative = word == words.data.demonstrative
      guard isDemonstrative || word == words.data.possessive else { return nil }
      let reach = index + (isDemonstrative ? 3 : 2)
      for noun in index + 1..<max(index + 1, min(target.words.count, reach)) where target.entries[noun].isContent {
        guard case let partner = alignment.targetPartners[noun], partner > 0 else { continue }
        let places = [partner - 1, partner - 2].filter { $0 >= 0 }
        let possessive = places.first { own.possessives[source.lower($0)] != nil }
        let demonstrative = places.first { own.demonstratives.contains(source.lower($0)) }
        if isDemonstrative, let possessive, demonstrative == nil,
          own.possessives[source.lower(possessive)] == .third
        {
          return MistakenWord(range: target.words[index].range, right: words.data.possessive)
        }
        if !isDemonstrative, demonstrative != nil, possessive == nil {
          return MistakenWord(range: target.words[index].range, right: words.data.demonstrative)
        }
      }
      return nil
    }
  }
}
