extension Inflection {
  static let english = Inflection(
    regular: [
      ("ies", ["y"]), ("ied", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ed", ["", "e"]), ("ing", ["", "e"]),
      ("ly", ["", "le", "y"]), ("er", ["", "e"]), ("est", ["", "e"]), ("ier", ["y"]), ("iest", ["y"]), ("ness", [""]),
      ("'s", [""]),
    ],
    doublesConsonant: ["ed", "ing", "er", "est"],
    comparison: [("iest", ["y"]), ("ier", ["y"]), ("est", ["", "e"]), ("er", ["", "e"])])
}
