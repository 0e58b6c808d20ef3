/// The kind of error that a finding reports, after MQM (Multidimensional Quality Metrics, themqm.org): the dimension,
/// a slash, the type.
public enum Category: String, Hashable, Sendable, CaseIterable {
  /// Something of the source is not in the target.
  case omission = "accuracy/omission"
  /// The target holds something that the source does not.
  case addition = "accuracy/addition"
  /// The target says something else.
  case mistranslation = "accuracy/mistranslation"
  /// Words are left in the source language, or stand in a third.
  case untranslated = "accuracy/untranslated"
  /// A number, quantity, unit or amount of money differs.
  case number = "accuracy/number"
  /// A date, weekday, month or time of day differs.
  case dateTime = "accuracy/date-time"
  /// A name or acronym is lost, changed or swapped.
  case name = "accuracy/name"
  /// A negation is lost or added.
  case negation = "accuracy/negation"
  /// A question became a statement or the reverse.
  case question = "accuracy/question"
  /// A placeholder, tag, address or piece of code is not kept as it was.
  case markup = "accuracy/markup"
  /// The glossary says otherwise.
  case terminology = "terminology/glossary"
  /// The same text is translated in different ways, or different texts alike.
  case inconsistency = "terminology/inconsistency"
  /// Quotation marks of another language.
  case quotationMarks = "locale/quotation-marks"
  /// Spaces that the language sets otherwise.
  case spacing = "locale/spacing"
  /// Numbers written another language's way.
  case numberFormat = "locale/number-format"
  /// Punctuation at the end or in the midst of a sentence.
  case punctuation = "fluency/punctuation"
  /// Capital and small letters.
  case capitalization = "fluency/capitalization"
  /// A word or phrase is doubled.
  case repetition = "fluency/repetition"
  /// Not how the language builds sentences.
  case grammar = "fluency/grammar"
  /// Not a word of the language.
  case spelling = "fluency/spelling"

  /// The first part: accuracy, terminology, locale or fluency.
  public var dimension: String { String(rawValue.prefix { $0 != "/" }) }
}
