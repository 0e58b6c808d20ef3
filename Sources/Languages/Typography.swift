/// How a language sets marks.
package struct Typography: Sendable {
  /// Whether a semicolon asks, as in Greek.
  package var semicolonAsks = false
  /// Whether a colon ends a sentence, as in Armenian, whose full stop (U+0589) looks like one and is on few keyboards.
  package var colonStops = false
  /// Whether words ask and a question mark may be left out, as in Japanese.
  package var asksInWords = false
  /// Whether a space ends a sentence, as in Thai.
  package var endsInSpace = false
  /// Whether a no-break space stands before ; : ! ? and inside quotation marks, as in French.
  package var spacesHighMarks = false
  /// Those of ; : ! ? that have none in a region, by its code: the OQLF's rule for Canada.
  package var tightMarks: [String: String] = [:]
  /// The quotation marks that it wants; nil where we have no rule.
  package var quotationMarks: QuotationMarks?
  /// What parts decimals, where the checks have a rule for it; nil where we have none.
  package var decimals: DecimalSeparator?
  /// Where the sign of a currency stands; nil where we have no rule.
  package var currency: CurrencyPlace?
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

/// What parts the whole of a number from its decimals.
package enum DecimalSeparator: Sendable {
  /// 1,5 and 10 000
  case comma
  /// 1.5 and 10,000
  case point
}

/// On which side of an amount the sign of its currency stands.
package enum CurrencyPlace: Sendable {
  /// $5
  case before
  /// 5 $
  case behind
}
