import Languages

/// Finds, across the pairs of a batch, terms that nearly always have one translation and in a pair or two another.
struct TermVariations {
  /// How a term is used where it has a usual translation.
  private struct Usual {
    var translation: UInt64
    /// A pair with it, and the use in that pair.
    var pair: Int
    var use: TermUses.Use
    var count: Int
  }

  /// A use with another translation.
  private struct Odd {
    var pair: Int
    var use: TermUses.Use
    var noun: UInt64
    var usual: Usual
  }

  /// How often a translation must be there to be the usual one, and in what share of the pairs with the term.
  private static let leastCount = (word: 6, compound: 3)
  private static let leastShare = (word: 0.85, compound: 0.75)
  /// Of a compound that stands in fewer pairs, how far apart these are at most: farther away, another person translated.
  private static let reach = 100
  /// Other translations at most: one, or so many for each usual one.
  private static let mostOthers = 0.12
  /// Pairs with the same other translation at most.
  private static let mostAlike = 2
  /// Of the words that the usual translation stands for, the share that must be the term.
  private static let leastReciprocal = 0.75

  private let pairs: [CheckedPair]
  private let uses: [TermUses]

  /// - Parameter uses: by pair.
  init(_ pairs: [CheckedPair], _ uses: [TermUses]) { (self.pairs, self.uses) = (pairs, uses) }

  /// Findings by the index of their pair in the batch. O(n log n) in the uses.
  func findings() -> [(pair: Int, finding: Finding)] {
    let odd = odds()
    guard !odd.isEmpty else { return [] }
    let stands = stands(for: Set(odd.map(\.usual.translation)))
    var found: [(pair: Int, finding: Finding)] = []
    var seen: Set<[Int]> = []
    // A compound says more than its noun.
    for odd in odd.filter(\.use.isCompound) + odd.filter({ !$0.use.isCompound }) {
      let counts = stands[odd.usual.translation] ?? [:]
      guard
        odd.usual.count < Self.leastCount.compound
          || Double(counts[odd.noun] ?? 0) >= Self.leastReciprocal * Double(counts.values.reduce(0, +)),
        let finding = finding(odd), seen.insert([odd.pair, Int(odd.use.target.lowerBound)]).inserted
      else { continue }
      found.append((odd.pair, finding))
    }
    return found
  }

  /// Uses of terms that have a usual translation and another one here.
  private func odds() -> [Odd] {
    var places: [(term: UInt64, pair: Int, use: Int)] = []
    for pair in uses.indices {
      for use in uses[pair].uses.indices { places.append((uses[pair].uses[use].term, pair, use)) }
    }
    places.sort { ($0.term, $0.pair, $0.use) < ($1.term, $1.pair, $1.use) }
    var odd: [Odd] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].term == places[start].term { end += 1 }
      defer { start = end }
      if end - start == 1 { continue }
      // Where a term stands twice in a pair, its translations may be the other's.
      let single = (start..<end).filter { place in
        !(place > start && places[place - 1].pair == places[place].pair)
          && !(place + 1 < end && places[place + 1].pair == places[place].pair)
      }.map { (pair: places[$0].pair, use: places[$0].use) }
      if end - start > Self.leastCount.compound {
        odd += odds(single)
      } else if single.count > 1, let found = oddOfFew(single) {
        odd.append(found)
      }
    }
    return odd
  }

  /// How often each translation is there.
  private func translations(_ places: [(pair: Int, use: Int)]) -> [UInt64: Int] {
    places.reduce(into: [:]) { counts, place in
      let translation = uses[place.pair].uses[place.use].translation
      if translation != 0 { counts[translation, default: 0] += 1 }
    }
  }

  private func odds(_ places: [(pair: Int, use: Int)]) -> [Odd] {
    let counts = translations(places)
    guard counts.count > 1, let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      let place = places.first(where: { uses[$0.pair].uses[$0.use].translation == most.key })
    else { return [] }
    let use = uses[place.pair].uses[place.use]
    let (least, share) =
      use.isCompound
      ? (Self.leastCount.compound, Self.leastShare.compound) : (Self.leastCount.word, Self.leastShare.word)
    let others = counts.values.reduce(0, +) - most.value
    guard most.value >= least, Double(most.value) >= share * Double(places.count), use.isNoun, !use.isGuess,
      others <= max(1, Int(Self.mostOthers * Double(most.value)))
    else { return [] }
    let usual = Usual(translation: most.key, pair: place.pair, use: use, count: most.value)
    return places.compactMap { pair, index in
      let use = uses[pair].uses[index]
      guard use.translation != 0, use.translation != most.key, use.isOnlyNoun,
        counts[use.translation, default: 0] <= Self.mostAlike
      else { return nil }
      return Odd(pair: pair, use: use, noun: uses[pair].nouns[index], usual: usual)
    }
  }

  /// Of a compound that stands in two or three pairs near each other: the use with another noun for its translation than
  /// the others, or than the first of two.
  private func oddOfFew(_ places: [(pair: Int, use: Int)]) -> Odd? {
    let counts = translations(places)
    guard uses[places[0].pair].uses[places[0].use].isCompound, counts.count == 2,
      let first = places.first?.pair, let last = places.last?.pair, last - first <= Self.reach,
      let usual = places.first(where: {
        counts[uses[$0.pair].uses[$0.use].translation, default: 0] * 2 >= places.count && isSure($0)
      }),
      let odd = places.first(where: {
        uses[$0.pair].uses[$0.use].translation != uses[usual.pair].uses[usual.use].translation && isSure($0)
      })
    else { return nil }
    let use = uses[usual.pair].uses[usual.use]
    return Odd(
      pair: odd.pair, use: uses[odd.pair].uses[odd.use], noun: uses[odd.pair].nouns[odd.use],
      usual: Usual(translation: use.translation, pair: usual.pair, use: use, count: counts[use.translation] ?? 1))
  }

  /// Whether a dictionary gives a use a noun for its translation.
  private func isSure(_ place: (pair: Int, use: Int)) -> Bool {
    let use = uses[place.pair].uses[place.use]
    return use.translation != 0 && use.isNoun && !use.isGuess
  }

  /// By words of the target: how often each word of the source corresponds to them.
  private func stands(for translations: Set<UInt64>) -> [UInt64: [UInt64: Int]] {
    var counts: [UInt64: [UInt64: Int]] = [:]
    for link in uses.lazy.flatMap(\.links) where translations.contains(link.target) {
      counts[link.target, default: [:]][link.source, default: 0] += 1
    }
    return counts
  }

  private func finding(_ odd: Odd) -> Finding? {
    let usual = word(odd.usual.use.target, of: pairs[odd.usual.pair].target)
    let target = pairs[odd.pair].target
    let other = word(odd.use.target, of: target)
    let noun = word(odd.use.source, of: pairs[odd.pair].source)
    // Left as it is, which is another check's business; or the usual translation stands elsewhere in the pair.
    guard !noun.split(separator: " ").contains(where: { isForm($0, other) }),
      !target.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: { isAkin($0, usual) })
    else { return nil }
    func range(_ range: Range<Int32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }
    return Finding(
      check: Check.termVariation.id, category: Check.termVariation.category, severity: Check.termVariation.severity,
      strength: odd.use.isCompound ? 0.6 : 0.5,
      fault: odd.usual.count == 1
        ? "“\(noun)” has “\(usual)” in another pair, “\(other)” here"
        : "“\(noun)” has “\(usual)” in \(odd.usual.count) pairs, “\(other)” here",
      remedy: "use one word for one thing",
      sourceRanges: [range(odd.use.source)], targetRanges: [range(odd.use.target)])
  }

  private func word(_ range: Range<Int32>, of text: String) -> String {
    String(decoding: Array(text.utf8)[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self).lowercased()
  }

  /// Whether two words, in small letters, look like forms or derivations of each other: half of the shorter at the start,
  /// or all of it at the end (installation, réinstallation).
  private func isAkin(_ first: Substring, _ second: String) -> Bool {
    let shorter = min(first.count, second.count)
    let prefix = zip(first, second).prefix { $0 == $1 }.count
    return prefix >= min(4, shorter - 1) && prefix * 2 >= shorter && prefix >= 3 || isForm(first, second)
      || shorter >= 4 && (first.hasSuffix(second) || second.hasSuffix(first))
  }

  /// Whether two words differ in two letters at the end at most.
  private func isForm(_ first: Substring, _ second: String) -> Bool {
    (first.hasPrefix(second) || second.hasPrefix(first)) && abs(first.count - second.count) <= 2
  }
}
