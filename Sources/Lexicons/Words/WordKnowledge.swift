import Bitext
import Languages
import TextAnalysis

/// What is known of the words of two languages, whatever the texts: dictionaries by form, parts of speech, words of like
/// and of opposite sense. Made once and shared; a class, as its tables are too many to be passed by value.
package final class WordKnowledge: Sendable {
  let source: SideWords
  let target: SideWords
  /// Translations of each source form, and of each target form.
  let forward: FormGraph
  let backward: FormGraph
  /// Words of like sense, of the target; empty where there is no list.
  let targetSynonyms: FormGraph
  let sourceSynonyms: FormGraph
  let targetAntonyms: FormGraph
  let sourceAntonyms: FormGraph
  /// Entries of several words, which are linked before words are.
  let expressions: ExpressionTable

  /// - Parameter lexicons: the most trusted first; later ones are left out when the first hold enough.
  package init(source: Language?, target: Language?, lexicons: [Lexicon]) {
    var from = SideWords.Builder(language: source?.base ?? "und")
    var to = SideWords.Builder(language: target?.base ?? "und")
    var pairs: [FormGraph.Edge] = []
    var expressions = ExpressionTable.Builder()
    for lexicon in lexicons where pairs.count < Self.enoughPairs {
      lexicon.forEachPair { first, second, support in
        let (ss, ts) = (from.forms(ofEntry: first), to.forms(ofEntry: second))
        guard !ss.isEmpty, !ts.isEmpty else { return }
        if SideWords.Builder.isExpression(first) || SideWords.Builder.isExpression(second) {
          expressions.add(from.forms(ofExpression: first), to.forms(ofExpression: second))
        }
        // Spellings of single words; an expression's may be foreign.
        if !first.contains(where: { $0 == 0x20 || $0 == 0x2D }) { from.learn(spelling: first) }
        if !second.contains(where: { $0 == 0x20 || $0 == 0x2D }) { to.learn(spelling: second) }
        let weight = (0.5 + 0.5 * min(support, 8)) / Float(ss.count * ts.count)
        for s in ss {
          for t in ts { pairs.append(FormGraph.Edge(from: s, to: t, weight: weight)) }
        }
      }
    }
    hasLexicon = pairs.count >= 5_000
    Self.keepStrongest(&pairs)
    for (first, second) in Exonyms.pairs(from.language, to.language) {
      let (ss, ts) = (from.forms(ofName: first), to.forms(ofName: second))
      for s in ss {
        for t in ts { pairs.append(FormGraph.Edge(from: s, to: t, weight: 4 / Float(max(ss.count, ts.count)))) }
      }
    }
    for (first, second) in LanguagePair.expressions(from.language, to.language) {
      expressions.add(from.forms(ofExpression: first), to.forms(ofExpression: second))
    }
    let lists = [
      from.pairs(of: "synonyms"), from.pairs(of: "antonyms"), to.pairs(of: "synonyms"), to.pairs(of: "antonyms"),
    ]
    self.expressions = expressions.table(count: from.formCount)
    forward = FormGraph(pairs, count: from.formCount)
    backward = FormGraph(pairs.map(\.reversed), count: to.formCount)
    sourceSynonyms = FormGraph(bothWaysOf: lists[0], count: from.formCount)
    sourceAntonyms = FormGraph(bothWaysOf: lists[1], count: from.formCount)
    targetSynonyms = FormGraph(bothWaysOf: lists[2], count: to.formCount)
    targetAntonyms = FormGraph(bothWaysOf: lists[3], count: to.formCount)
    self.source = SideWords(from)
    self.target = SideWords(to)
  }

  /// Of large dictionaries only the best supported pairs: rare senses link words that have nothing to do with each other,
  /// and an omission goes unseen. Measured on DEMETR: 48,000 pairs find twice the omissions that 119,000 do.
  private static let mostPairs = 60_000
  /// Lexicons are taken in their order until there are so many pairs: what is found should not depend on what else is
  /// installed.
  private static let enoughPairs = 40_000

  private static func keepStrongest(_ pairs: inout [FormGraph.Edge]) {
    guard pairs.count > mostPairs else { return }
    var sums: [Int64: Float] = [:]
    sums.reserveCapacity(pairs.count)
    func key(_ edge: FormGraph.Edge) -> Int64 { Int64(edge.from) << 32 | Int64(edge.to) }
    for pair in pairs { sums[key(pair), default: 0] += pair.weight }
    guard sums.count > mostPairs else { return }
    let least = sums.values.sorted(by: >)[mostPairs]
    pairs.removeAll { sums[key($0), default: 0] <= least }
  }

  /// Whether the dictionaries hold words enough (5,000 pairs) that a word without a link says something: a user's glossary
  /// alone, or the names of countries, do not.
  package let hasLexicon: Bool
}
