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
    antonym,
    omission,
    addition,
    repetition,
    spelling,
    endPunctuation,
    capitalization,
    sentenceStart,
    brackets,
    quotationMarks,
    spacing,
    numberFormat,
    inconsistency,
    sameTranslation,
  ]

  /// What is wrong with the lists that name checks, for tests: an id that two have, or that a list has and no check.
  static func validate() -> [String] {
    let ids = all.map(\.id)
    let named = Checker.ofOneText.union(Checker.linear).union(measured.keys)
    return WordList.problems(ids) + named.subtracting(ids).sorted().map { "there is no check “\($0)”" }
      + measured.filter { _, figures in
        ![figures.precision, figures.recall].compactMap(\.self).allSatisfy((0...1).contains)
      }.map { "\($0.key): a figure is no share" }
  }
}
