extension Check {
  /// By check, then by direction of translation, * for any other; `scripts/learn/severities` makes this table.
  static let limits: [String: [String: SeverityLimits]] = [
    "addition": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "agreement": [
      "en-fr": SeverityLimits(warning: 0.00, error: 0.00), "fr-en": SeverityLimits(warning: 0.85, error: 0.85),
      "*": SeverityLimits(warning: 0.85, error: 0.85),
    ],
    "antonym": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "capitalization": [
      "en-fr": SeverityLimits(warning: 0.00, error: 0.00), "fr-en": SeverityLimits(warning: 0.85, error: 0.85),
      "*": SeverityLimits(warning: 0.85, error: 0.85),
    ],
    "date": [
      "en-fr": SeverityLimits(warning: 0.00, error: 0.00), "fr-en": SeverityLimits(warning: 0.00, error: 0.93),
      "*": SeverityLimits(warning: 0.00, error: 0.93),
    ],
    "name": [
      "en-fr": SeverityLimits(warning: 0.85, error: 0.95), "fr-en": SeverityLimits(warning: 0.85, error: 0.95),
      "*": SeverityLimits(warning: 0.85, error: 0.95),
    ],
    "negation": [
      "en-fr": SeverityLimits(warning: 0.70, error: 0.70), "fr-en": SeverityLimits(warning: 0.70, error: 0.70),
      "*": SeverityLimits(warning: 0.70, error: 0.70),
    ],
    "number": [
      "en-fr": SeverityLimits(warning: 0.95, error: nil), "fr-en": SeverityLimits(warning: 0.85, error: nil),
      "*": SeverityLimits(warning: 0.95, error: nil),
    ],
    "omission": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "pronoun": [
      "en-fr": SeverityLimits(warning: 0.50, error: 0.50), "fr-en": SeverityLimits(warning: 0.50, error: 0.50),
      "*": SeverityLimits(warning: 0.50, error: 0.50),
    ],
    "sense": [
      "en-fr": SeverityLimits(warning: 0.90, error: 0.90), "fr-en": SeverityLimits(warning: 0.90, error: 0.90),
      "*": SeverityLimits(warning: 0.90, error: 0.90),
    ],
    "spacing": [
      "en-fr": SeverityLimits(warning: 0.80, error: 0.80), "fr-en": SeverityLimits(warning: 0.00, error: 0.00),
      "*": SeverityLimits(warning: 0.80, error: 0.80),
    ],
    "spelling": [
      "en-fr": SeverityLimits(warning: 0.85, error: 0.85), "fr-en": SeverityLimits(warning: 0.85, error: 0.85),
      "*": SeverityLimits(warning: 0.85, error: 0.85),
    ],
    "tense": [
      "en-fr": SeverityLimits(warning: 0.00, error: 0.00), "fr-en": SeverityLimits(warning: 0.70, error: 0.70),
      "*": SeverityLimits(warning: 0.70, error: 0.70),
    ],
    "unrelated": [
      "en-fr": SeverityLimits(warning: 0.85, error: 0.95), "fr-en": SeverityLimits(warning: 0.85, error: 0.95),
      "*": SeverityLimits(warning: 0.85, error: 0.95),
    ],
    "untranslated": [
      "en-fr": SeverityLimits(warning: 0.85, error: nil), "fr-en": SeverityLimits(warning: 0.80, error: nil),
      "*": SeverityLimits(warning: 0.85, error: nil),
    ],
  ]
}
