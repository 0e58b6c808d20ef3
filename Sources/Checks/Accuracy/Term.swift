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
      for term in group.forbidden {
        guard let place = examination.target.place(ofTerm: term.words) else { continue }
        examination.report(
          confidence: 0.95, "the glossary forbids “\(term.text)” for “\(group.text)”",
          source: source.map { [$0] } ?? [],
          target: [examination.target.range(of: place)], suggestion: group.wanted.first?.text)
      }
      guard !group.wanted.isEmpty, !group.wanted.contains(where: { examination.target.place(ofTerm: $0.words) != nil })
      else { continue }
      examination.report(
        confidence: 0.85,
        "the glossary has \(group.wanted.map { "“\($0.text)”" }.joined(separator: " or ")) for “\(group.text)”",
        source: source.map { [$0] } ?? [], suggestion: group.wanted.first?.text)
    }
  }
}

/// The glossary of the examples.
private let armyTerms: [Terminology.Term] = [
  .init(source: "cessez-le-feu", target: "ceasefire"), .init(source: "char", target: "tank"),
  .init(source: "char", target: "chariot", isForbidden: true),
]

/// A glossary's terms by the stems of their words, for finding them in texts.
struct TermIndex: Sendable {
  struct Form: Sendable {
    var text: String
    /// Stems of its words.
    var words: [String]
  }

  struct Group: Sendable {
    var text: String
    var words: [String]
    var wanted: [Form] = []
    var forbidden: [Form] = []
  }

  private var byFirst: [String: [Group]] = [:]
  var isEmpty: Bool { byFirst.isEmpty }

  init(_ terminology: Terminology, source: StemReader, target: StemReader) {
    var groups: [[String]: Group] = [:]
    var order: [[String]] = []
    for term in terminology.terms {
      let words = source.stems(of: term.source)
      guard !words.isEmpty else { continue }
      if groups[words] == nil {
        groups[words] = Group(text: term.source, words: words)
        order.append(words)
      }
      let form = Form(text: term.target, words: target.stems(of: term.target))
      guard !form.words.isEmpty else { continue }
      if term.isForbidden { groups[words]?.forbidden.append(form) } else { groups[words]?.wanted.append(form) }
    }
    for words in order {
      if let group = groups[words] { byFirst[words[0], default: []].append(group) }
    }
  }

  /// The groups whose source term stands in a text, with where; each once, of overlapping ones the longest.
  func groups(in text: ExaminedText) -> [(ClosedRange<Int>?, Group)] {
    var found: [(ClosedRange<Int>?, Group)] = []
    var index = 0
    while index < text.stems.count {
      let candidates = (byFirst[text.stems[index]] ?? []).filter { group in
        index + group.words.count <= text.stems.count
          && Array(text.stems[index..<(index + group.words.count)]) == group.words
      }
      if let longest = candidates.max(by: { $0.words.count < $1.words.count }) {
        if !found.contains(where: { $0.1.words == longest.words }) {
          found.append((index...(index + longest.words.count - 1), longest))
        }
        index += longest.words.count
      } else {
        index += 1
      }
    }
    return found
  }
}

extension ExaminedText {
  /// Where a term's stems stand running.
  func place(ofTerm words: [String]) -> ClosedRange<Int>? {
    guard !words.isEmpty, stems.count >= words.count else { return nil }
    for index in 0...(stems.count - words.count) where Array(stems[index..<(index + words.count)]) == words {
      return index...(index + words.count - 1)
    }
    return nil
  }
}
