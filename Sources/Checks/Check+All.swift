import Bitext

extension Check {
  /// Every check there is, in the order in which they are told of. A new check is a file and a line here.
  public static let all: [Check] = [
    empty,
    unrelated,
    untranslated,
    number,
    timeOfDay,
    date,
    name,
    negation,
    question,
    markup,
    terminology,
    falseFriend,
    idiom,
    sense,
    opposite,
    antonym,
    swapped,
    pronoun,
    tense,
    omission,
    addition,
    repetition,
    spelling,
    endPunctuation,
    capitalization,
    strayStop,
    agreement,
    homophone,
    conjunction,
    construction,
    brackets,
    quotationMarks,
    spacing,
    numberFormat,
    inconsistency,
    sameTranslation,
    termVariation,
    nameVariation,
  ]

  /// What is wrong with the checks, for tests: an id or a file that two have, an empty field, too few or too many examples,
  /// figures of no check.
  static func validate() -> [String] {
    WordList.problems(all.map(\.id)) + WordList.problems(all.map { String($0.file.prefix { $0 != "." }).lowercased() })
      + all.flatMap(\.problems)
      + measured.keys.filter { named($0) == nil }.sorted().map { "there is no check “\($0)”" }
      + measured.filter { _, figures in
        !(0...figures.errors).contains(figures.found) || !(0...figures.clean).contains(figures.alarms)
      }.map { "\($0.key): more of a kind than there are" }
      + limits.filter { id, limits in named(id) == nil || limits["*"] == nil }.map { "\($0.key): limits of nothing" }
  }

  private var problems: [String] {
    var problems: [String] = []
    if [id, summary, whatItDoes, whyItMatters, knownProblems].contains("") { problems.append("an empty field") }
    for examples in [reported, passedOver] where !(3...8).contains(examples.count) {
      problems.append("\(examples.count) examples")
    }
    for example in reported where example.places == ([], []) {
      problems.append("no place marked in “\(example.target)”")
    }
    for example in passedOver {
      if example.places != ([], []) { problems.append("a place marked in “\(example.target)”") }
      if example.reason.isEmpty { problems.append("no reason for “\(example.target)”") }
    }
    return problems.map { "\(id): \($0)" }
  }
}
