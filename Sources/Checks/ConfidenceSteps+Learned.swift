extension Check {
  /// By direction of translation, then by check; `scripts/learn/severities` makes this table.
  static let confidences: [String: [String: ConfidenceSteps]] = [
    "en-fr": [
      "addition": ConfidenceSteps(
        (0.50, 0.000), (0.51, 0.058), (0.52, 0.097), (0.55, 0.119), (0.65, 0.185), (0.69, 0.245), (0.72, 0.311),
        (0.73, 0.370), (0.76, 0.515), (0.77, 0.601), (0.78, 0.651), (0.79, 0.777)),
      "agreement": ConfidenceSteps((0.50, 0.747), (0.85, 0.829)),
      "brackets": ConfidenceSteps((0.75, 0.997)),
      "capitalization": ConfidenceSteps((0.50, 0.878), (0.85, 0.997)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.975)),
      "date": ConfidenceSteps((0.60, 0.947), (0.93, 0.997)),
      "empty": ConfidenceSteps((0.95, 0.997)),
      "end-punctuation": ConfidenceSteps((0.90, 0.975)),
      "name": ConfidenceSteps(
        (0.07, 0.000), (0.08, 0.013), (0.15, 0.063), (0.16, 0.119), (0.19, 0.301), (0.51, 0.320), (0.52, 0.571),
        (0.68, 0.649), (0.79, 0.797), (0.83, 0.845), (0.89, 0.948)),
      "negation": ConfidenceSteps((0.37, 0.604), (0.65, 0.678), (0.67, 0.972)),
      "number": ConfidenceSteps((0.50, 0.000), (0.75, 0.416), (0.95, 0.980)),
      "omission": ConfidenceSteps(
        (0.50, 0.057), (0.53, 0.086), (0.54, 0.105), (0.58, 0.159), (0.65, 0.229), (0.69, 0.296), (0.71, 0.332),
        (0.73, 0.824)),
      "opposite": ConfidenceSteps((0.70, 0.994)),
      "pronoun": ConfidenceSteps((0.40, 0.128), (0.50, 0.949), (0.70, 0.994)),
      "question": ConfidenceSteps((0.30, 0.934), (0.75, 0.956)),
      "repetition": ConfidenceSteps((0.90, 0.981)),
      "spacing": ConfidenceSteps((0.75, 0.000), (0.80, 0.993)),
      "spelling": ConfidenceSteps((0.40, 0.029), (0.70, 0.043), (0.85, 0.971), (0.90, 0.981)),
      "stray-stop": ConfidenceSteps((0.80, 0.997)),
      "swapped": ConfidenceSteps((0.80, 0.966), (0.85, 0.992)),
      "tense": ConfidenceSteps((0.70, 0.992)),
      "unrelated": ConfidenceSteps(
        (0.70, 0.134), (0.73, 0.340), (0.75, 0.549), (0.81, 0.756), (0.82, 0.945), (0.90, 0.965), (0.98, 0.989)),
      "untranslated": ConfidenceSteps((0.60, 0.144), (0.80, 0.721), (0.85, 0.831), (0.90, 0.900), (0.95, 0.933)),
    ],
    "fr-en": [
      "addition": ConfidenceSteps(
        (0.50, 0.000), (0.52, 0.104), (0.53, 0.118), (0.55, 0.136), (0.59, 0.237), (0.65, 0.345), (0.69, 0.456),
        (0.74, 0.575)),
      "agreement": ConfidenceSteps((0.50, 0.455), (0.85, 0.931)),
      "brackets": ConfidenceSteps((0.75, 0.997)),
      "capitalization": ConfidenceSteps((0.50, 0.103), (0.85, 0.962)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.988)),
      "date": ConfidenceSteps((0.60, 0.859), (0.93, 0.997)),
      "empty": ConfidenceSteps((0.95, 0.997)),
      "end-punctuation": ConfidenceSteps((0.90, 0.887)),
      "name": ConfidenceSteps(
        (0.07, 0.023), (0.12, 0.089), (0.13, 0.117), (0.15, 0.139), (0.16, 0.152), (0.21, 0.217), (0.25, 0.244),
        (0.39, 0.393), (0.41, 0.487), (0.62, 0.778), (0.85, 0.933), (0.96, 0.981)),
      "negation": ConfidenceSteps((0.38, 0.543), (0.52, 0.627), (0.65, 0.740), (0.68, 0.975)),
      "number": ConfidenceSteps((0.50, 0.000), (0.75, 0.418), (0.85, 0.782), (0.95, 0.982)),
      "omission": ConfidenceSteps(
        (0.50, 0.116), (0.62, 0.127), (0.66, 0.137), (0.68, 0.167), (0.70, 0.223), (0.75, 0.368), (0.77, 0.456)),
      "opposite": ConfidenceSteps((0.70, 0.994)),
      "pronoun": ConfidenceSteps((0.40, 0.251), (0.50, 0.960), (0.70, 0.990)),
      "question": ConfidenceSteps((0.30, 0.954)),
      "repetition": ConfidenceSteps((0.90, 0.987)),
      "spacing": ConfidenceSteps((0.80, 0.982)),
      "spelling": ConfidenceSteps((0.40, 0.042), (0.70, 0.143), (0.80, 0.435), (0.85, 0.881), (0.90, 0.989)),
      "stray-stop": ConfidenceSteps((0.80, 0.997)),
      "swapped": ConfidenceSteps((0.80, 0.960), (0.85, 0.980)),
      "tense": ConfidenceSteps((0.40, 0.558), (0.70, 0.991)),
      "unrelated": ConfidenceSteps(
        (0.72, 0.136), (0.73, 0.511), (0.76, 0.611), (0.78, 0.687), (0.81, 0.702), (0.82, 0.887), (0.83, 0.964),
        (0.98, 0.988)),
      "untranslated": ConfidenceSteps((0.60, 0.449), (0.80, 0.954), (0.90, 0.996)),
    ],
  ]
}
