extension Check {
  /// By direction of translation, then by check; `scripts/learn/severities` makes this table.
  static let confidences: [String: [String: ConfidenceSteps]] = [
    "en-fr": [
      "addition": ConfidenceSteps(
        (0.50, 0.000), (0.51, 0.101), (0.55, 0.118), (0.65, 0.188), (0.69, 0.247), (0.72, 0.297), (0.73, 0.365),
        (0.76, 0.413), (0.77, 0.535), (0.78, 0.587), (0.79, 0.742)),
      "agreement": ConfidenceSteps((0.50, 0.824)),
      "brackets": ConfidenceSteps((0.75, 0.998)),
      "capitalization": ConfidenceSteps((0.50, 0.891), (0.85, 0.997)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.978)),
      "construction": ConfidenceSteps((0.70, 0.863)),
      "date": ConfidenceSteps((0.60, 0.953), (0.93, 0.997)),
      "empty": ConfidenceSteps((0.95, 0.998)),
      "end-punctuation": ConfidenceSteps((0.90, 0.978)),
      "false-friend": ConfidenceSteps((0.70, 0.970)),
      "idiom": ConfidenceSteps((0.70, 0.977)),
      "name": ConfidenceSteps(
        (0.07, 0.000), (0.08, 0.014), (0.15, 0.071), (0.16, 0.106), (0.19, 0.296), (0.45, 0.315), (0.51, 0.526),
        (0.68, 0.686), (0.79, 0.811), (0.83, 0.861), (0.89, 0.919), (0.99, 0.949)),
      "negation": ConfidenceSteps((0.37, 0.521), (0.65, 0.705), (0.67, 0.961)),
      "number": ConfidenceSteps((0.50, 0.000), (0.75, 0.549), (0.95, 0.982)),
      "omission": ConfidenceSteps(
        (0.50, 0.056), (0.53, 0.089), (0.55, 0.112), (0.58, 0.154), (0.59, 0.168), (0.65, 0.234), (0.69, 0.293),
        (0.71, 0.361), (0.73, 0.597), (0.74, 0.760)),
      "opposite": ConfidenceSteps((0.70, 0.995)),
      "pronoun": ConfidenceSteps((0.40, 0.143), (0.50, 0.955), (0.70, 0.994)),
      "question": ConfidenceSteps((0.30, 0.942), (0.75, 0.961)),
      "repetition": ConfidenceSteps((0.90, 0.983)),
      "sense": ConfidenceSteps((0.50, 0.661), (0.90, 0.840)),
      "spacing": ConfidenceSteps((0.75, 0.000), (0.80, 0.994)),
      "spelling": ConfidenceSteps((0.40, 0.033), (0.70, 0.049), (0.85, 0.983)),
      "stray-stop": ConfidenceSteps((0.80, 0.997)),
      "swapped": ConfidenceSteps((0.80, 0.970), (0.85, 0.993)),
      "tense": ConfidenceSteps((0.70, 0.993)),
      "unrelated": ConfidenceSteps(
        (0.70, 0.150), (0.73, 0.370), (0.75, 0.518), (0.81, 0.779), (0.82, 0.969), (0.98, 0.990)),
      "untranslated": ConfidenceSteps((0.60, 0.157), (0.80, 0.746), (0.85, 0.848), (0.90, 0.912), (0.95, 0.940)),
    ],
    "fr-en": [
      "addition": ConfidenceSteps(
        (0.50, 0.056), (0.52, 0.112), (0.53, 0.132), (0.59, 0.226), (0.65, 0.332), (0.69, 0.446), (0.74, 0.538)),
      "agreement": ConfidenceSteps((0.50, 0.360), (0.85, 0.926)),
      "brackets": ConfidenceSteps((0.75, 0.998)),
      "capitalization": ConfidenceSteps((0.50, 0.106), (0.85, 0.966)),
      "conjunction": ConfidenceSteps((0.50, 0.000), (0.85, 0.989)),
      "construction": ConfidenceSteps((0.70, 0.820)),
      "date": ConfidenceSteps((0.60, 0.873), (0.93, 0.998)),
      "empty": ConfidenceSteps((0.95, 0.998)),
      "end-punctuation": ConfidenceSteps((0.90, 0.894)),
      "false-friend": ConfidenceSteps((0.70, 0.937)),
      "idiom": ConfidenceSteps((0.70, 0.934)),
      "name": ConfidenceSteps(
        (0.07, 0.025), (0.12, 0.099), (0.13, 0.140), (0.21, 0.196), (0.25, 0.250), (0.41, 0.494), (0.62, 0.805),
        (0.86, 0.861), (0.88, 0.929), (0.96, 0.983)),
      "negation": ConfidenceSteps((0.38, 0.512), (0.52, 0.629), (0.65, 0.762), (0.68, 0.965)),
      "number": ConfidenceSteps((0.50, 0.000), (0.75, 0.447), (0.85, 0.802), (0.95, 0.984)),
      "omission": ConfidenceSteps(
        (0.50, 0.118), (0.62, 0.139), (0.68, 0.174), (0.70, 0.230), (0.75, 0.396), (0.77, 0.485)),
      "opposite": ConfidenceSteps((0.70, 0.995)),
      "pronoun": ConfidenceSteps((0.40, 0.242), (0.50, 0.964), (0.70, 0.991)),
      "question": ConfidenceSteps((0.30, 0.959)),
      "repetition": ConfidenceSteps((0.90, 0.989)),
      "sense": ConfidenceSteps((0.50, 0.661), (0.90, 0.840)),
      "spacing": ConfidenceSteps((0.80, 0.984)),
      "spelling": ConfidenceSteps((0.40, 0.047), (0.70, 0.159), (0.80, 0.465), (0.85, 0.893), (0.90, 0.984)),
      "stray-stop": ConfidenceSteps((0.80, 0.998)),
      "swapped": ConfidenceSteps((0.80, 0.964), (0.85, 0.994)),
      "tense": ConfidenceSteps((0.40, 0.587), (0.70, 0.992)),
      "unrelated": ConfidenceSteps(
        (0.71, 0.000), (0.72, 0.150), (0.73, 0.541), (0.76, 0.638), (0.79, 0.660), (0.81, 0.726), (0.82, 0.898),
        (0.83, 0.968), (0.98, 0.989)),
      "untranslated": ConfidenceSteps((0.60, 0.441), (0.80, 0.927), (0.90, 0.996)),
    ],
  ]
}
