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
    antonym,
    omission,
    addition,
    repetition,
    endPunctuation,
    capitalization,
    sentenceStart,
    brackets,
    quotationMarks,
    spacing,
    numberFormat,
  ]
}
