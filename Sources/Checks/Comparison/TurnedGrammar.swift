import Languages

extension PairExamination {
  /// Numbers of *from 12 to 18* that stand the other way round, or names whom another than in the source is said to do
  /// something by, though the words around them are the same; nil where there are none. Linear.
  func turnedByGrammar() -> (source: [Range<Int>], target: [Range<Int>])? {
    guard let words = GrammarWords.byLanguage[source.language], let others = GrammarWords.byLanguage[target.language]
    else {
      return nil
    }
    return turnedSpan(words, others) ?? exchangedAgents(words, others)
  }

  /// Words of a span at most: from 12 to 18 million euros.
  private static let longestSpan = 5

  private func turnedSpan(
    _ words: GrammarWords, _ others: GrammarWords
  ) -> (source: [Range<Int>], target: [Range<Int>])? {
    for first in source.words.indices.dropFirst()
    where source.entries[first].hasDigit && words.from.contains(source.lower(first - 1)) {
      let ends = (first + 1)..<min(first + 1 + Self.longestSpan, source.words.count)
      guard let second = ends.first(where: { source.entries[$0].hasDigit }),
        (first + 1..<second).contains(where: { words.to.contains(source.lower($0)) })
      else { continue }
      let (low, high) = (alignment.sourcePartners[second], alignment.sourcePartners[first])
      guard low > 0, low < high, high - low <= Self.longestSpan, isLinkedOnce(first), isLinkedOnce(second),
        others.from.contains(target.lower(low - 1)),
        (low + 1..<high).contains(where: { others.to.contains(target.lower($0)) })
      else { continue }
      return (
        [source.words[first].range, source.words[second].range], [target.words[low].range, target.words[high].range]
      )
    }
    return nil
  }

  /// Names behind the one *by* of each text, where the word before it is the same and the names are not.
  private func exchangedAgents(
    _ words: GrammarWords, _ others: GrammarWords
  ) -> (source: [Range<Int>], target: [Range<Int>])? {
    guard let (verb, first) = source.agent(words), let (other, low) = target.agent(others),
      alignment.sourcePartners[verb] == other
    else { return nil }
    let (high, second) = (alignment.sourcePartners[first], alignment.targetPartners[low])
    guard high >= 0, second >= 0, high != low, second != first, source.entries[second].isCapitalized,
      target.entries[high].isCapitalized, isLinkedOnce(first), isLinkedOnce(second),
      // Parts of one name go along with each other.
      abs(first - second) > 2, abs(high - low) > 2
    else { return nil }
    return (
      [source.words[first].range, source.words[second].range].sorted { $0.lowerBound < $1.lowerBound },
      [target.words[low].range, target.words[high].range].sorted { $0.lowerBound < $1.lowerBound }
    )
  }
}

extension ExaminedText {
  /// The word before the only preposition of whom something is done by, and the last word of the name behind it.
  fileprivate func agent(_ grammar: GrammarWords) -> (verb: Int, name: Int)? {
    let places = words.indices.filter { grammar.agents.contains(lower($0)) }
    guard places.count == 1, let place = places.first, place > 0, place + 1 < words.count,
      entries[place + 1].isCapitalized, entries[place - 1].classes.contains(.verb)
    else { return nil }
    var name = place + 1
    while name + 1 < words.count, isNext(name), entries[name + 1].isCapitalized { name += 1 }
    return (place - 1, name)
  }
}

/// The words that say from where to where, and by whom.
private struct GrammarWords: Sendable {
  let from: Set<String>
  let to: Set<String>
  let agents: Set<String>

  static let byLanguage = Dictionary(
    uniqueKeysWithValues: LanguageData.all.filter { !$0.checkedWords.agents.list.isEmpty }.map {
      let words = $0.checkedWords
      return ($0.code, GrammarWords(from: words.from.set, to: words.to.set, agents: words.agents.set))
    })
}
