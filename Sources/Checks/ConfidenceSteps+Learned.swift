extension Check {
  /// By direction of translation, then by check; `scripts/learn/severities` makes this table.
  static let confidences: [String: [String: ConfidenceSteps]] = [
    "en-fr": [
      "addition": ConfidenceSteps(
        (0.50, 0.000), (0.51, 0.056), (0.52, 0.100), (0.55, 0.121), (0.65, 0.185), (0.69, 0.249), (0.72, 0.323),
        (0.73, 0.371), (0.76, 0.569), (0.77, 0.593), (0.78, 0.642), (0.79, 0.804)),
      "agreement": ConfidenceSteps((0.50, 0.799), (0.85, 0.824)),
      "brackets": ConfidenceSteps((0.75, 0.997)),
      "capitalization": ConfidenceSteps((0.50, 0.875), (0.85, 0.997)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.974)),
      "date": ConfidenceSteps((0.60, 0.945), (0.93, 0.997)),
      "empty": ConfidenceSteps((0.95, 0.997)),
      "end-punctuation": ConfidenceSteps((0.90, 0.975)),
      "name": ConfidenceSteps(
        (0.07, 0.000), (0.08, 0.014), (0.15, 0.061), (0.16, 0.115), (0.19, 0.294), (0.27, 0.333), (0.52, 0.548),
        (0.57, 0.599), (0.68, 0.678), (0.79, 0.791), (0.83, 0.840), (0.89, 0.909), (0.90, 0.919), (0.91, 0.939)),
      "negation": ConfidenceSteps((0.37, 0.634), (0.67, 0.979)),
      "number": ConfidenceSteps((0.50, 0.000), (0.75, 0.408), (0.95, 0.979)),
      "omission": ConfidenceSteps(
        (0.50, 0.055), (0.53, 0.089), (0.54, 0.110), (0.58, 0.158), (0.65, 0.223), (0.69, 0.324), (0.71, 0.370),
        (0.73, 0.819)),
      "opposite": ConfidenceSteps((0.70, 0.994)),
      "pronoun": ConfidenceSteps((0.40, 0.124), (0.50, 0.947), (0.70, 0.993)),
      "question": ConfidenceSteps((0.30, 0.954)),
      "repetition": ConfidenceSteps((0.90, 0.980)),
      "spacing": ConfidenceSteps((0.75, 0.000), (0.80, 0.993)),
      "spelling": ConfidenceSteps((0.40, 0.028), (0.70, 0.042), (0.85, 0.970), (0.90, 0.980)),
      "stray-stop": ConfidenceSteps((0.80, 0.997)),
      "swapped": ConfidenceSteps((0.80, 0.965), (0.85, 0.992)),
      "tense": ConfidenceSteps((0.70, 0.991)),
      "unrelated": ConfidenceSteps(
        (0.70, 0.130), (0.73, 0.333), (0.75, 0.540), (0.81, 0.749), (0.82, 0.943), (0.90, 0.964), (0.98, 0.988)),
      "untranslated": ConfidenceSteps((0.60, 0.117), (0.80, 0.714), (0.85, 0.826), (0.90, 0.897), (0.95, 0.931)),
    ],
    "fr-en": [
      "addition": ConfidenceSteps(
        (0.50, 0.000), (0.52, 0.101), (0.53, 0.117), (0.55, 0.135), (0.59, 0.242), (0.65, 0.356), (0.69, 0.457),
        (0.74, 0.567)),
      "agreement": ConfidenceSteps((0.50, 0.446), (0.85, 0.929)),
      "brackets": ConfidenceSteps((0.75, 0.997)),
      "capitalization": ConfidenceSteps((0.50, 0.100), (0.85, 0.961)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.987)),
      "date": ConfidenceSteps((0.60, 0.855), (0.93, 0.997)),
      "empty": ConfidenceSteps((0.95, 0.997)),
      "end-punctuation": ConfidenceSteps((0.90, 0.883)),
      "name": ConfidenceSteps(
        (0.07, 0.022), (0.12, 0.086), (0.13, 0.114), (0.15, 0.136), (0.16, 0.148), (0.21, 0.212), (0.25, 0.246),
        (0.39, 0.385), (0.41, 0.479), (0.62, 0.789), (0.85, 0.943), (0.96, 0.981)),
      "negation": ConfidenceSteps((0.38, 0.535), (0.52, 0.652), (0.65, 0.734), (0.68, 0.981)),
      "number": ConfidenceSteps((0.50, 0.000), (0.75, 0.410), (0.85, 0.776), (0.95, 0.981)),
      "omission": ConfidenceSteps(
        (0.50, 0.121), (0.66, 0.133), (0.68, 0.166), (0.70, 0.217), (0.75, 0.361), (0.77, 0.447)),
      "opposite": ConfidenceSteps((0.70, 0.994)),
      "pronoun": ConfidenceSteps((0.40, 0.245), (0.50, 0.959), (0.70, 0.989)),
      "question": ConfidenceSteps((0.30, 0.958)),
      "repetition": ConfidenceSteps((0.90, 0.987)),
      "spacing": ConfidenceSteps((0.80, 0.982)),
      "spelling": ConfidenceSteps((0.40, 0.041), (0.70, 0.139), (0.80, 0.427), (0.85, 0.878), (0.90, 0.989)),
      "stray-stop": ConfidenceSteps((0.80, 0.997)),
      "swapped": ConfidenceSteps((0.80, 0.959), (0.85, 0.979)),
      "tense": ConfidenceSteps((0.40, 0.550), (0.70, 0.990)),
      "unrelated": ConfidenceSteps(
        (0.72, 0.132), (0.73, 0.503), (0.76, 0.603), (0.78, 0.680), (0.81, 0.695), (0.82, 0.884), (0.83, 0.963),
        (0.98, 0.988)),
      "untranslated": ConfidenceSteps((0.60, 0.438), (0.80, 0.966), (0.90, 0.995)),
    ],
  ]
}
