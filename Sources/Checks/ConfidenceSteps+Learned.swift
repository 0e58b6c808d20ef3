extension Check {
  /// By direction of translation, then by check; `scripts/learn/severities` makes this table.
  static let confidences: [String: [String: ConfidenceSteps]] = [
    "en-fr": [
      "addition": ConfidenceSteps(
        (0.50, 0.000), (0.51, 0.048), (0.53, 0.083), (0.56, 0.126), (0.65, 0.250), (0.70, 0.278), (0.72, 0.321),
        (0.73, 0.460), (0.75, 0.661), (0.78, 0.876)),
      "agreement": ConfidenceSteps((0.50, 0.796), (0.85, 0.854)),
      "brackets": ConfidenceSteps((0.75, 0.994)),
      "capitalization": ConfidenceSteps((0.50, 0.812), (0.85, 0.994)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.957)),
      "date": ConfidenceSteps((0.60, 0.901), (0.93, 0.994)),
      "empty": ConfidenceSteps((0.95, 0.994)),
      "end-punctuation": ConfidenceSteps((0.90, 0.962)),
      "name": ConfidenceSteps(
        (0.08, 0.000), (0.23, 0.227), (0.25, 0.284), (0.28, 0.324), (0.50, 0.370), (0.51, 0.751), (0.89, 0.987)),
      "negation": ConfidenceSteps((0.40, 0.924), (0.60, 0.956)),
      "number": ConfidenceSteps((0.75, 0.222), (0.95, 0.960)),
      "omission": ConfidenceSteps(
        (0.50, 0.000), (0.53, 0.062), (0.55, 0.135), (0.59, 0.171), (0.65, 0.263), (0.72, 0.290), (0.73, 0.754)),
      "opposite": ConfidenceSteps((0.70, 0.990)),
      "pronoun": ConfidenceSteps((0.50, 0.901), (0.70, 0.990)),
      "question": ConfidenceSteps((0.75, 0.932)),
      "repetition": ConfidenceSteps((0.90, 0.983)),
      "spacing": ConfidenceSteps((0.75, 0.000), (0.80, 0.991)),
      "spelling": ConfidenceSteps((0.40, 0.027), (0.85, 0.929), (0.90, 0.963)),
      "stray-stop": ConfidenceSteps((0.80, 0.994)),
      "swapped": ConfidenceSteps((0.80, 0.887), (0.85, 0.985)),
      "tense": ConfidenceSteps((0.70, 0.987)),
      "unrelated": ConfidenceSteps((0.70, 0.378), (0.75, 0.587), (0.81, 0.939), (0.98, 0.978)),
      "untranslated": ConfidenceSteps((0.60, 0.068), (0.80, 0.596), (0.85, 0.789), (0.90, 0.809), (0.95, 0.865)),
    ],
    "fr-en": [
      "addition": ConfidenceSteps(
        (0.50, 0.000), (0.53, 0.119), (0.57, 0.143), (0.59, 0.290), (0.65, 0.370), (0.69, 0.457), (0.70, 0.564),
        (0.74, 0.712)),
      "agreement": ConfidenceSteps((0.50, 0.418), (0.85, 0.890)),
      "brackets": ConfidenceSteps((0.75, 0.995)),
      "capitalization": ConfidenceSteps((0.50, 0.061), (0.85, 0.928)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.980)),
      "date": ConfidenceSteps((0.93, 0.995)),
      "empty": ConfidenceSteps((0.95, 0.995)),
      "end-punctuation": ConfidenceSteps((0.90, 0.807)),
      "name": ConfidenceSteps(
        (0.09, 0.000), (0.11, 0.086), (0.22, 0.324), (0.43, 0.441), (0.48, 0.646), (0.63, 0.885), (0.95, 0.936),
        (0.96, 0.967)),
      "negation": ConfidenceSteps((0.40, 0.948), (0.60, 0.963)),
      "number": ConfidenceSteps((0.75, 0.354), (0.85, 0.733), (0.95, 0.966)),
      "omission": ConfidenceSteps((0.50, 0.090), (0.62, 0.144), (0.70, 0.326), (0.75, 0.394), (0.76, 0.520)),
      "opposite": ConfidenceSteps((0.70, 0.990)),
      "pronoun": ConfidenceSteps((0.50, 0.958), (0.70, 0.984)),
      "question": ConfidenceSteps((0.75, 0.941)),
      "repetition": ConfidenceSteps((0.90, 0.976)),
      "spacing": ConfidenceSteps((0.80, 0.966)),
      "spelling": ConfidenceSteps((0.40, 0.051), (0.70, 0.219), (0.80, 0.387), (0.85, 0.822), (0.90, 0.981)),
      "stray-stop": ConfidenceSteps((0.80, 0.995)),
      "swapped": ConfidenceSteps((0.80, 0.861), (0.85, 0.964)),
      "tense": ConfidenceSteps((0.70, 0.987)),
      "unrelated": ConfidenceSteps((0.72, 0.461), (0.76, 0.562), (0.77, 0.794), (0.82, 0.943), (0.98, 0.978)),
      "untranslated": ConfidenceSteps((0.60, 0.329), (0.80, 0.965), (0.90, 0.991)),
    ],
  ]
}
