import Bitext
import Foundation

/// A pair of texts with what is known of it: what checks are measured on.
package struct CheckItem: Hashable, Sendable {
  /// What is known of a pair.
  package enum Knowledge: Hashable, Sendable {
    /// A person translated it well.
    case clean
    /// One error of a kind such as "negation" was put into a good translation; a human one may be there, too.
    case planted(error: String, good: String, reference: String?)
    /// Experts marked what is wrong; nothing where nothing is.
    case marked([ErrorMark])
  }

  /// The text translated from.
  package var source: String
  /// The translation, with the error where there is one.
  package var target: String
  /// The languages; nil where the set does not tell.
  package var languages: (source: Language, target: Language)? {
    get { from.flatMap { from in to.map { (from, $0) } } }
    set { (from, to) = (newValue?.source, newValue?.target) }
  }
  /// What may not be in both halves: a document, or a sentence.
  package var group: String
  /// What is known of it.
  package var knowledge: Knowledge
  private var from: Language?
  private var to: Language?

  /// A pair of its texts.
  package init(
    source: String, target: String, languages: (source: Language, target: Language)? = nil, group: String? = nil,
    knowledge: Knowledge
  ) {
    (self.source, self.target, self.knowledge) = (source, target, knowledge)
    self.group = group ?? source
    self.languages = languages
  }

  /// The same the other way round; nil where the languages are known or an error stands on one side.
  package var reversed: CheckItem? {
    guard knowledge == .clean, languages == nil else { return nil }
    return CheckItem(source: target, target: source, group: group, knowledge: .clean)
  }
}

/// What an expert marked as wrong.
package struct ErrorMark: Hashable, Sendable {
  /// UTF-8 offsets into the target.
  package var range: Range<Int>
  /// Such as "Accuracy".
  package var category: String
  /// Such as "Major".
  package var severity: String

  /// Whether it is an error at all.
  package var counts: Bool { severity.lowercased() != "neutral" }
  /// Whether something of the source is missing.
  package var isOmission: Bool { category.lowercased().contains("omission") }

  /// A mark at the place of `text` in `target` that is nearest to `start`, counted in characters: offsets are not
  /// published alike, the words are.
  init(_ text: String, near start: Int, in target: String, category: String, severity: String) {
    (self.category, self.severity) = (category, severity)
    func offset(_ characters: Int) -> Int {
      String(String.UnicodeScalarView(target.unicodeScalars.prefix(characters))).utf8.count
    }
    // Offsets are whatever a file says.
    let start = min(max(0, start), target.unicodeScalars.count)
    let wanted = offset(start)
    var nearest: Range<Int>?
    var rest = target.startIndex..<target.endIndex
    while !text.isEmpty, let found = target.range(of: text, options: .literal, range: rest) {
      let place = target.utf8.distance(from: target.startIndex, to: found.lowerBound)
      if nearest.map({ abs($0.lowerBound - wanted) > abs(place - wanted) }) ?? true {
        nearest = place..<place + text.utf8.count
      }
      rest = target.index(after: found.lowerBound)..<target.endIndex
    }
    range = nearest ?? wanted..<max(wanted, offset(start + text.unicodeScalars.count))
  }
}
