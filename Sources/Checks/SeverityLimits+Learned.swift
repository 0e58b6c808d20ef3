extension Check {
  /// By check, then by direction of translation, * for any other; `scripts/learn/severities` makes this table.
  static let limits: [String: [String: SeverityLimits]] = [
    "addition": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "antonym": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "false-friend": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "name": [
      "en-fr": SeverityLimits(warning: 0.85, error: 0.85), "fr-en": SeverityLimits(warning: 0.85, error: 0.85),
      "*": SeverityLimits(warning: 0.85, error: 0.85),
    ],
    "negation": [
      "en-fr": SeverityLimits(warning: 0.60, error: 0.60), "fr-en": SeverityLimits(warning: 0.60, error: 0.60),
      "*": SeverityLimits(warning: 0.60, error: 0.60),
    ],
    "number": [
      "en-fr": SeverityLimits(warning: 0.00, error: nil), "fr-en": SeverityLimits(warning: 0.00, error: nil),
      "*": SeverityLimits(warning: 0.00, error: nil),
    ],
    "omission": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "sense": [
      "en-fr": SeverityLimits(warning: nil, error: nil), "fr-en": SeverityLimits(warning: nil, error: nil),
      "*": SeverityLimits(warning: nil, error: nil),
    ],
    "spelling": [
      "en-fr": SeverityLimits(warning: 0.85, error: 0.85), "fr-en": SeverityLimits(warning: 0.00, error: 0.00),
      "*": SeverityLimits(warning: 0.85, error: 0.85),
    ],
    "unrelated": [
      "en-fr": SeverityLimits(warning: 0.75, error: 0.95), "fr-en": SeverityLimits(warning: 0.75, error: 0.95),
      "*": SeverityLimits(warning: 0.75, error: 0.95),
    ],
    "untranslated": [
      "en-fr": SeverityLimits(warning: 0.80, error: nil), "fr-en": SeverityLimits(warning: 0.00, error: nil),
      "*": SeverityLimits(warning: 0.80, error: nil),
    ],
  ]
}
