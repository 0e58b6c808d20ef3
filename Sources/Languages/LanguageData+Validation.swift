import Bitext

extension LanguageData {
  /// What is wrong with the tables, in words; a test runs it for all languages.
  package func validate() -> [String] {
    var problems = segmentation?.validate() ?? []
    problems += functionWords.validate() + wordEndings.validate() + inflection.validate()
    problems += formation.validate()
    problems += denials?.validate() ?? []
    problems += numbers.validate() + dates.validate() + citation.validate()
    problems += negation?.validate() ?? []
    problems += checkedWords.validate()
    problems += oppositions.flatMap { $0.validate() } + WordList.problems(oppositions.map { "\($0.concept)" })
    problems += WordList.problems(paradigms.map(\.ending).filter { !$0.isEmpty })
    problems += homophones?.validate() ?? []
    problems += (agreement?.validate() ?? []) + (numberAgreement?.validate() ?? [])
    problems += conjunctions?.roles.flatMap { $0.problems() } ?? []
    problems += constructions.flatMap { $0.validate() }
    problems += (pronouns?.validate() ?? []) + (tenses?.validate() ?? [])
    for words in [
      pathWords, pageWords, suspendingWords, elided, nameLetters, elidedWords, unlikeUnits,
      Words(joining: Array(units.values)),
    ] {
      problems += words.problems()
    }
    // As they are written, and looked up with a small first letter, too.
    problems += WordList.problems(Words(stringLiteral: countedWords).list, isText: true)
    problems += units.filter(\.value.list.isEmpty).map { "“\($0.key)” has no name" }
    problems += elided.list.filter { $0.utf8.count <= 2 }.map { "“\($0)” is short, and elided like any" }
    problems += elidedWords.list.filter { $0.count > 2 }.map { "“\($0)” is too long" }
    problems += pathWords.list.filter { $0.count != 2 }.map { "“\($0)” is no code" }
    problems += nameLetters.list.filter { $0.utf8.count > 1 }.map { "“\($0)” is no letter" }
    if apostrophe != .partsArticles, !elided.list.isEmpty || !elidedWords.list.isEmpty {
      problems.append("words are elided, and no apostrophe parts them")
    }
    return problems + spellingProblems()
  }

  /// Rows of spellings that stand twice or change nothing.
  private func spellingProblems() -> [String] {
    let rows = spellings + reformedSpellings.map { ($0.new, $0.old) }
    var problems = WordList.problems(rows.map { $0.0 + "=" + $0.1 })
    for (one, other) in rows where one == other || one.isEmpty || other.isEmpty {
      problems.append("“\(one)” for “\(other)” changes nothing")
    }
    return problems
  }
}
