import ICU

/// A pattern that is matched against texts in UTF-8. For one thread.
public struct TextPattern {
  private let expression: RegularExpression

  /// A regular expression in ICU's syntax.
  /// - Throws: `ICUError` for an invalid pattern.
  public init(_ pattern: String, ignoringCase: Bool = false) throws(ICUError) {
    expression = try RegularExpression(pattern, ignoresCase: ignoringCase)
  }

  /// Whether it matches somewhere in `text`.
  /// - Throws: `ICUError` where that takes too long, as with `(a+)+b`: units must not be removed without a decision.
  func matches(_ text: [UInt8]) throws -> Bool {
    try Array(String(decoding: text, as: UTF8.self).utf16).withUnsafeBufferPointer { units in
      expression.setText(units)
      return try expression.find(from: 0) != nil
    }
  }
}
