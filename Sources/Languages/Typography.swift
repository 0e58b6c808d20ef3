/// How a language sets marks.
package struct Typography: Sendable {
  /// Whether a semicolon asks, as in Greek.
  package var semicolonAsks = false
  /// Whether words ask and a question mark may be left out, as in Japanese.
  package var asksInWords = false
  /// Whether a space ends a sentence, as in Thai.
  package var endsInSpace = false
  /// Whether a no-break space stands before ; : ! ? and inside quotation marks, as in French.
  package var spacesHighMarks = false
  /// The quotation marks that it wants; nil where we have no rule.
  package var quotationMarks: QuotationMarks?
  /// Whether a space before a mark is surely wrong, rather than perhaps.
  package var isStrictOnSpaces = false
}

/// The outer quotation marks of a language.
package enum QuotationMarks: Sendable {
  /// « »
  case guillemets
  /// “ ” or " "
  case curly
}
