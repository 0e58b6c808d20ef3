import TextAnalysis

extension Check {
  static let terminology = Check(
    id: "terminology", category: .terminology, severity: .error,
    summary: "a term that is not translated as the user's glossary says, or is translated by a forbidden one",
    whatItDoes: """
      A source term of the glossary occurs in the source, compared by stems, and none of its target terms occurs in \
      the target; or a forbidden one does. Without a glossary the check does not run.
      """,
    whyItMatters: """
      A client's glossary is a promise: users recognize a button, a part or a clause only if it has the same name \
      everywhere.
      """,
    knownProblems: """
      Terms are compared by stems: a homograph (char, the carriage, for char, the tank) is taken for the term. A \
      pronoun in place of a repeated term is reported.
      """,
    needs: [.glossary],
    reported: [
      Example(source: "Le ‹cessez-le-feu› tient.", target: "The truce holds.", glossary: armyTerms),
      Example(source: "Les ‹chars› avancent.", target: "The tanks, no ‹chariots›, advance.", glossary: armyTerms),
      Example(
        source: "Un ‹char› brûle dans la rue.", target: "A vehicle is burning in the street.", glossary: armyTerms),
    ],
    passedOver: [
      Example(
        "a plural for a plural", source: "Les chars avancent.", target: "The tanks advance.", glossary: armyTerms),
      Example(
        "a term of several words", source: "Le cessez-le-feu tient.", target: "The ceasefire holds.",
        glossary: armyTerms),
      Example(
        "the source holds no term of the glossary", source: "Le camion avance.", target: "The chariot advances.",
        glossary: armyTerms),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for (key, group) in examination.tools.terms.groups(in: examination.source) {
      let source = key.map { examination.source.range(of: $0) }
      for (term, place) in group.forbidden.places(in: examination.target) {
        examination.report(
          strength: 0.95, "the glossary forbids “\(term.text)” for “\(group.text)”",
          remedy: group.wanted.isEmpty ? "use another term" : "use \(group.wanted.words)",
          source: source.map { [$0] } ?? [],
          target: [examination.target.range(of: place)], suggestion: group.wanted.first?.text)
      }
      guard !group.wanted.isEmpty, group.wanted.places(in: examination.target).isEmpty else { continue }
      examination.report(
        strength: 0.85, "the glossary's term for “\(group.text)” is missing from the target",
        remedy: "use \(group.wanted.words)",
        source: source.map { [$0] } ?? [], suggestion: group.wanted.first?.text)
    }
  }
}

/// The glossary of the examples.
private let armyTerms: [Terminology.Term] = [
  .init(source: "cessez-le-feu", target: "ceasefire"), .init(source: "char", target: "tank"),
  .init(source: "char", target: "chariot", isForbidden: true),
]
