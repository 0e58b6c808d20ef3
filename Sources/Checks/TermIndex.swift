import Languages
import TextAnalysis

/// A glossary's terms by the stems of their words, for finding them in texts in time that does not grow with the number
/// of terms.
struct TermIndex: Sendable {
  /// Source terms with the same stems.
  struct Group: Sendable {
    /// As the user wrote the first of them.
    var text: String
    var words: [String]
    var wanted = TermForms()
    var forbidden = TermForms()
  }

  private var groups: [[String]: Group] = [:]
  /// How many words the terms have that start with this one, the longest first.
  private var lengths: [String: [Int]] = [:]
  var isEmpty: Bool { groups.isEmpty }

  init(_ terminology: Terminology, source: StemReader, target: StemReader) {
    for term in terminology.terms {
      let words = source.stems(of: term.source)
      guard let first = words.first else { continue }
      if groups[words] == nil {
        groups[words] = Group(text: term.source, words: words)
        lengths.insert(words.count, for: first)
      }
      let stems = target.stems(of: term.target)
      guard !stems.isEmpty else { continue }
      if term.isForbidden {
        groups[words]?.forbidden.append(term.target, stems)
      } else {
        groups[words]?.wanted.append(term.target, stems)
      }
    }
  }

  /// The groups whose source term stands in a text, with where; each once, of overlapping ones the longest.
  func groups(in text: ExaminedText) -> [(ClosedRange<Int>?, Group)] {
    var found: [(ClosedRange<Int>?, Group)] = []
    var seen: Set<[String]> = []
    var index = 0
    while index < text.stems.count {
      let longest = longest(in: text.stems, at: index)
      if let longest, seen.insert(longest.words).inserted {
        found.append((index...(index + longest.words.count - 1), longest))
      }
      index += longest?.words.count ?? 1
    }
    return found
  }

  private func longest(in stems: [String], at index: Int) -> Group? {
    for length in lengths[stems[index]] ?? [] where index + length <= stems.count {
      if let group = groups[Array(stems[index..<index + length])] { return group }
    }
    return nil
  }
}

/// Target terms of one source term, in the user's order.
struct TermForms: Sendable {
  struct Form: Sendable {
    var text: String
    /// Stems of its words.
    var words: [String]
  }

  private var forms: [Form] = []
  private var byWords: [[String]: [Int]] = [:]
  /// How many words the forms have that start with this one.
  private var lengths: [String: [Int]] = [:]

  var isEmpty: Bool { forms.isEmpty }
  var first: Form? { forms.first }

  mutating func append(_ text: String, _ words: [String]) {
    lengths.insert(words.count, for: words[0])
    byWords[words, default: []].append(forms.count)
    forms.append(Form(text: text, words: words))
  }

  /// Those that stand in a text, in their order, with the first place of each.
  func places(in text: ExaminedText) -> [(form: Form, place: ClosedRange<Int>)] {
    var places: [Int: ClosedRange<Int>] = [:]
    for start in text.stems.indices {
      for length in lengths[text.stems[start]] ?? [] where start + length <= text.stems.count {
        for index in byWords[Array(text.stems[start..<start + length])] ?? [] where places[index] == nil {
          places[index] = start...(start + length - 1)
        }
      }
    }
    return places.sorted { $0.key < $1.key }.map { (forms[$0.key], $0.value) }
  }

  /// For a message: “one” or “another”, so many that a reader can take in.
  var words: Wording {
    let shown = forms.prefix(Self.mostShown).map { "“\($0.text)”" as Wording }
    guard var words = shown.first else { return "" }
    for term in shown.dropFirst() { words = "\(words) or \(term)" }
    return forms.count > Self.mostShown ? "\(words) or one of \(forms.count - Self.mostShown) more" : words
  }

  /// A glossary rarely has more than three; a list of thousands under one term would make a report of gigabytes.
  private static let mostShown = 20
}

extension [String: [Int]] {
  /// Adds a length to those of a word, which stay in order, the longest first.
  fileprivate mutating func insert(_ length: Int, for word: String) {
    let place = self[word]?.firstIndex { $0 <= length } ?? self[word]?.endIndex ?? 0
    guard self[word].map({ place == $0.endIndex || $0[place] != length }) ?? true else { return }
    self[word, default: []].insert(length, at: place)
  }
}
