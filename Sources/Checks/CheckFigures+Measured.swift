extension Check {
  /// By id, measured on the odd half of DEMETR, French-English; `scripts/measure/checks` makes this table.
  static let measured: [String: CheckFigures] = [
    "empty": CheckFigures(precision: 1.0000, recall: 1.0000),
    "unrelated": CheckFigures(precision: 1.0000, recall: 1.0000),
    "untranslated": CheckFigures(precision: 1.0000, recall: 1.0000),
    "number": CheckFigures(precision: 1.0000, recall: 0.9130),
    "time": CheckFigures(precision: 1.0000, recall: nil),
    "name": CheckFigures(precision: 1.0000, recall: 0.8140),
    "negation": CheckFigures(precision: 1.0000, recall: 0.9375),
    "question": CheckFigures(precision: 1.0000, recall: 1.0000),
    "antonym": CheckFigures(precision: 1.0000, recall: 0.4130),
    "omission": CheckFigures(precision: 0.9848, recall: 0.5348),
    "addition": CheckFigures(precision: 1.0000, recall: 0.5417),
    "repetition": CheckFigures(precision: 1.0000, recall: 1.0000),
    "spelling": CheckFigures(precision: 1.0000, recall: nil),
    "end-punctuation": CheckFigures(precision: 1.0000, recall: 0.9792),
    "capitalization": CheckFigures(precision: 1.0000, recall: 1.0000),
    "stray-stop": CheckFigures(precision: 1.0000, recall: 0.2500),
    "spacing": CheckFigures(precision: 1.0000, recall: 1.0000),
  ]
}
