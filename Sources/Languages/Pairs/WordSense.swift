import Bitext
import Synchronization

/// A word that has several senses, and what it is not beside certain other words: a *bank* of a *river* is no *banque*. Our
/// own lists, one for each direction.
package struct WordSense: Sendable {
  /// The forms of the source's word, one word each.
  package let words: [SensePattern]
  /// Words of the target that say another sense.
  package let wrong: [SensePattern]
  /// Read when first asked for, where both stand in a pair: parsing all rows whole would take longer than checking many
  /// pairs.
  private let unread: UnreadEvidence

  /// What else a row says.
  package final class Evidence: Sendable {
    /// What the word means here, to show.
    package let meaning: [String]
    /// Starts of right translations: with one of them in the target nothing is said.
    package let right: [SensePattern]
    /// What of the source tells the sense: one must be there.
    package let contexts: [SenseContext]
    /// What tells that it is another sense after all.
    package let exceptions: [SenseContext]

    // By these, which lie side by side, nearly all are told from the words of a text.
    private let heads: (right: [WordHead], contexts: [WordHead], exceptions: [WordHead])

    fileprivate init(_ cells: [Substring], _ fields: [String: [SenseContext]]) {
      let parts = cells.first?.parts(at: ";") ?? []
      let contexts = (cells.count > 1 ? SenseLists.entries(cells[1]) : []).flatMap { context in
        context.hasPrefix("@") ? fields[String(context.dropFirst())] ?? [] : [SenseContext(context)]
      }
      meaning = parts.first.map(SenseLists.entries) ?? []
      right = parts.flatMap(SenseLists.entries).map { SensePattern($0.lowercased(), .right) }
      (self.contexts, exceptions) = (contexts.filter { !$0.isAgainst }, contexts.filter(\.isAgainst))
      heads = (right.map(\.head), self.contexts.map(\.pattern.head), exceptions.map(\.pattern.head))
    }

    /// Those of `right` that may stand in a text.
    package func right(in text: PatternText) -> [SensePattern] {
      heads.right.indices.filter { text.mayHave(heads.right[$0]) }.map { right[$0] }
    }

    /// Those of `contexts` that may stand in a text.
    package func contexts(in text: PatternText) -> [SenseContext] {
      heads.contexts.indices.filter { text.mayHave(heads.contexts[$0]) }.map { contexts[$0] }
    }

    /// Those of `exceptions` that may stand in a text.
    package func exceptions(in text: PatternText) -> [SenseContext] {
      heads.exceptions.indices.filter { text.mayHave(heads.exceptions[$0]) }.map { exceptions[$0] }
    }
  }

  /// The cells behind the words, and what they say as soon as somebody has asked.
  private final class UnreadEvidence: Sendable {
    let cells: [Substring]
    let fields: [String: [SenseContext]]
    private let read = Mutex<Evidence?>(nil)

    init(_ cells: [Substring], _ fields: [String: [SenseContext]]) { (self.cells, self.fields) = (cells, fields) }

    var evidence: Evidence {
      read.withLock { read in
        if let read { return read }
        let new = Evidence(cells, fields)
        read = new
        return new
      }
    }
  }

  /// From a line `words | wrong | meaning; other right words | contexts`. A context `@law` stands for those of a field.
  init(row: Substring, fields: [String: [SenseContext]] = [:]) {
    let cells = row.parts(at: "|", omittingEmpty: false)
    func patterns(_ index: Int) -> [SensePattern] {
      index < cells.count ? SenseLists.entries(cells[index]).map { SensePattern($0, .words) } : []
    }
    (words, wrong) = (patterns(0), patterns(1))
    unread = UnreadEvidence(Array(cells.dropFirst(2)), fields)
  }

  package var evidence: Evidence { unread.evidence }

  /// What is wrong with it, for tests: it can never be reported, or tells of what is right.
  var problems: [String] {
    let (right, contexts, exceptions) = (evidence.right, evidence.contexts, evidence.exceptions)
    var problems = words.isEmpty || wrong.isEmpty || right.isEmpty || contexts.isEmpty ? ["an empty cell"] : []
    problems += words.filter { $0.count > 1 }.map { "“\($0.first)…” is more than a word" }
    for patterns in [words, wrong, right, (contexts + exceptions).map(\.pattern)] {
      problems += patterns.flatMap(\.problems)
    }
    problems += SensePattern.lookedUpProblems(words + wrong)
    for patterns in [words, wrong, right] where Set(patterns).count < patterns.count {
      problems.append("a word stands twice")
    }
    return problems
      + right.filter { right in wrong.contains(where: right.covers) }.map { "“\($0.first)” is right and wrong" }
  }
}
