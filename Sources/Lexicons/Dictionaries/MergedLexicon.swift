import Bitext

/// One list of several of the same two languages, in the order of their words. What several give has the sum of their
/// weights; what one gives more than once, as for several senses, the greatest of its weights.
public func mergedLexicon(of lists: [Lexicon], source: Language, target: Language) -> Lexicon {
  var sums: [[UInt8]: Float] = [:]
  for list in lists {
    var own: [[UInt8]: Float] = [:]
    list.forEachPair { one, other, weight in
      // No word has a line break.
      let pair = Array(one) + [0x0A] + Array(other)
      own[pair] = max(weight, own[pair] ?? 0)
    }
    for (pair, weight) in own { sums[pair, default: 0] += weight }
  }
  var merged = Lexicon(name: "", source: source, target: target)
  merged.provenance =
    [
      "enregard lexicon: source, target, how much supports the pair", "languages: \(source) \(target)",
    ] + lists.flatMap { list in ["from: \(list.name)"] + list.provenance.filter { !$0.hasPrefix("languages:") } }
  for (pair, weight) in sums.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
    guard let end = pair.firstIndex(of: 0x0A) else { continue }
    merged.append(pair[..<end], pair[(end + 1)...], weight: weight)
  }
  return merged
}
