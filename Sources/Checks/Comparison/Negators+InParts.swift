import Languages
import TextAnalysis

/// A language's words of negation in two parts, ready to be looked up; see `Languages.NegationInParts`.
struct NegationPartWords: Sendable {
  let particles: Set<String>
  let elidedParticles: Set<String>
  let companions: Set<String>
  let reach: Int
  /// Companions, and what they go on with.
  let continuations: Set<String>
  let exceptions: Set<String>
  let empty: [Phrase]
  let emptyAlone: [Phrase]
  let apart: Set<String>
  let loneVerbs: Set<String>
  let distantVerbs: Set<String>
  let comparisons: Set<String>
  let nouns: Set<String>
  let inNames: Set<String>
  let leading: [(words: Set<String>, reach: Int, negatesAlone: Bool, before: Set<String>)]
  /// All words at which a negation is looked for: most words of a text are none, and cost one look-up.
  let starting: Set<String>

  init(_ data: NegationInParts) {
    particles = data.particles.set
    elidedParticles = data.elidedParticles.set
    companions = data.companions.set
    reach = data.reach
    continuations = companions.union(data.continuations.set)
    exceptions = data.exceptions.set
    empty = data.empty
    emptyAlone = data.emptyAlone
    apart = data.apart.set
    loneVerbs = data.loneVerbs.set
    distantVerbs = data.distantVerbs.set
    comparisons = data.comparisons.set
    nouns = data.nouns.set
    inNames = data.inNames.set
    leading = data.leading.map { ($0.words.set, $0.reach, $0.negatesAlone, $0.before.set) }
    starting = leading.reduce(particles.union(nouns).union(inNames)) { $0.union($1.words) }
  }
}

extension Negators {
  /// Reads word `index` where it may be a part of a negation; gives the place behind what was read, nil where the word is
  /// one like others.
  mutating func readParts(at index: Int, of text: ExaminedText, by words: NegationWords) -> Int? {
    let word = text.lower(index)
    guard let parts = words.parts, parts.starting.contains(word) else { return nil }
    // N. Sarkozy: an initial. If n = 0: a variable.
    if parts.elidedParticles.contains(word), !text.hasApostrophe(behind: index),
      text.entries[index].isCapitalized || !text.isBeforeLetter(index)
    {
      return index + 1
    }
    if parts.inNames.contains(word), text.isWrittenAsName(index) {
      soft.append(index)
      return index + 1
    }
    if parts.particles.contains(word) { return readParticle(at: index, of: text, by: words, parts) }
    if parts.nouns.contains(word) {
      // A step, or a negation of spoken French and of phrases: pas de, pourquoi pas.
      if words.isSoft(index, of: text) {
        soft.append(index)
      } else if !words.beforeNouns.contains(text.lower(index - 1)) {
        strong.append(index)
      }
      return index + 1
    }
    guard let row = parts.leading.first(where: { $0.words.contains(word) }) else { return nil }
    // Une personne n'a pas: a noun.
    if !row.negatesAlone, words.beforeNouns.contains(text.lower(index - 1)) { return index + 1 }
    // aucun ... ne: one negation.
    let particle = text.indices(behind: index, reach: row.reach).first { parts.particles.contains(text.lower($0)) }
    if row.negatesAlone || particle != nil || row.before.contains(text.lower(index + 1)) { strong.append(index) }
    return (particle ?? index) + 1
  }

  private mutating func readParticle(
    at index: Int, of text: ExaminedText, by words: NegationWords, _ parts: NegationPartWords
  ) -> Int {
    func phrase(_ phrases: [Phrase]) -> Phrase? { phrases.first { $0.matches(at: index + 1) { text.lower($0) } } }
    if let found = phrase(parts.empty) { return index + 1 + found.words.count }
    // The companion stands behind the verb, or right behind an infinitive's ne.
    var isException = false
    for next in text.indices(behind: index, reach: parts.reach) {
      let other = text.lower(next)
      if parts.companions.contains(other) {
        // "Personne n'est venu" and "aucun ne" are one negation, not two. Not only may be both.
        // Rien ne va plus: another negation goes with the one that stands before its particle.
        let isSecond = strong.last.map { index - $0 <= 4 && words.ofThings.contains(text.lower($0)) } ?? false
        if isSecond || words.isSoft(next, of: text) { soft.append(next) } else { strong.append(next) }
        // ne ... plus jamais, ne ... pas non plus.
        var end = next + 1
        while end < text.words.count, parts.continuations.contains(text.lower(end)) { end += 1 }
        return end
      }
      if parts.exceptions.contains(other) {
        isException = next > index + 1
        break
      }
      if next > index + 1, parts.particles.contains(other) { break }
    }
    if isException {
      soft.append(index)
    } else if let before = strong.last, index - before <= 4, !parts.apart.contains(text.lower(before)) {
      // aucun ... ne
    } else if let found = phrase(parts.emptyAlone) {
      return index + 1 + found.words.count
    } else if !text.isCompared(before: index, by: parts),
      parts.loneVerbs.contains(text.lower(index + 1)) || parts.distantVerbs.contains(text.lower(index + 2))
    {
      strong.append(index)
    } else {
      // An expletive ne, or a companion too far away.
      soft.append(index)
    }
    return index + 1
  }
}

extension ExaminedText {
  /// Whether a comparison goes on with the clause of word `index`: plus qu'il.
  fileprivate func isCompared(before index: Int, by parts: NegationPartWords) -> Bool {
    (max(0, index - 3)..<max(0, index)).contains { place in
      parts.exceptions.contains(lower(place))
        && (1...2).contains { parts.comparisons.contains(lower(place - $0)) }
    }
  }

  /// The words behind word `index`, `reach` at most.
  fileprivate func indices(behind index: Int, reach: Int) -> Range<Int> {
    (index + 1)..<max(index + 1, min(words.count, index + 1 + reach))
  }
}
