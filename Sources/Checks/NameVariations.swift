import Languages
import TextAnalysis

/// A name of one pair's source, for comparing names across pairs.
struct NameUse: Sendable {
  /// A hash of the name in lower case.
  var name: UInt64
  /// Of the word of the target that only looks like it; nil where the target has the name itself.
  var other: Other?

  /// What stands in its place.
  struct Other: Sendable {
    /// A hash of the word in lower case.
    var name: UInt64
    /// UTF-8 offsets.
    var source: Range<Int>
    var target: Range<Int>
  }
}

extension PairExamination {
  /// Letters of a name at least: of shorter ones, others look like it by chance.
  private static let leastLength = 5
  /// How alike the two spellings must be.
  private static let leastSimilarity: Float = 0.6

  /// The names of the source that the target has, or for which it has a look-alike. Linear in the texts, times the names.
  func nameUses() -> [NameUse] {
    guard isComparable, !source.isShouted, !target.isShouted else { return [] }
    let names = source.words.indices.filter { isSpelledName($0, in: source) }
    guard !names.isEmpty else { return [] }
    return names.compactMap { index in
      let entry = source.entries[index]
      // A word that a dictionary has is a name where the target has it, too: Atelier Verdier.
      if target.entries.contains(where: { $0.isSame(as: entry) }) { return NameUse(name: entry.hash, other: nil) }
      let alike = target.words.indices.filter { other in
        isSpelledName(other, in: target) && looksLike(entry, target.entries[other])
          && !isCommon(target.entries[other])
          && !source.entries.contains { $0.isSame(as: target.entries[other]) }
      }
      guard alike.count == 1 else { return nil }
      return NameUse(
        name: entry.hash,
        other: NameUse.Other(
          name: target.entries[alike[0]].hash, source: source.words[index].range,
          target: target.words[alike[0]].range))
    }
  }

  /// Whether a word is a name by its capital.
  private func isSpelledName(_ index: Int, in text: ExaminedText) -> Bool {
    let entry = text.entries[index]
    return entry.isCapitalized && !entry.isAllCapitals && !entry.hasDigit && !entry.hasInnerCapital
      && entry.length >= Self.leastLength && !text.words[index].startsSentence
      && !text.touchesCode(text.words[index].range)
  }

  /// Whether a dictionary of the target has a word as no name.
  private func isCommon(_ entry: WordEntry) -> Bool {
    entry.translationCount > 0 || tools.speller?.isWord(entry.lower) == true
  }

  /// Whether two names are nearly alike, and neither is the other with an ending: Verdier, Verdelier, but not Paris, Parisien.
  private func looksLike(_ first: WordEntry, _ second: WordEntry) -> Bool {
    guard let one = first.spelling, let other = second.spelling, one.start >> 8 == other.start >> 8 else {
      return false
    }
    let shorter = min(one.count, other.count)
    return Spelling.commonPrefix(one, other) < shorter
      && Spelling.similarity(one, other) >= Self.leastSimilarity
  }
}

/// Finds, across the pairs of a batch, names that are spelled otherwise in one translation than in the others.
struct NameVariations {
  /// Pairs with the same other spelling at most.
  private static let mostAlike = 1

  private let pairs: [CheckedPair]
  private let uses: [[NameUse]]

  /// - Parameter uses: by pair.
  init(_ pairs: [CheckedPair], _ uses: [[NameUse]]) { (self.pairs, self.uses) = (pairs, uses) }

  /// Findings by the index of their pair in the batch. O(n) in the uses.
  func findings() -> [(pair: Int, finding: Finding)] {
    // By name: in how many pairs it is kept; by what stands in its place: in how many.
    var kept: [UInt64: Int] = [:]
    var others: [UInt64: Int] = [:]
    for pair in uses {
      for name in Set(pair.filter { $0.other == nil }.map(\.name)) { kept[name, default: 0] += 1 }
      for name in Set(pair.compactMap { $0.other?.name }) { others[name, default: 0] += 1 }
    }
    guard !others.isEmpty else { return [] }
    return uses.indices.flatMap { pair in
      uses[pair].compactMap { use in
        // A spelling that the source has elsewhere is a name of its own.
        guard let other = use.other, let count = kept[use.name], kept[other.name] == nil,
          others[other.name, default: 0] <= Self.mostAlike
        else { return nil }
        return (pair, finding(other, in: pairs[pair], count))
      }
    }
  }

  private func finding(_ other: NameUse.Other, in pair: CheckedPair, _ count: Int) -> Finding {
    func word(_ range: Range<Int>, of text: String) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    let name = word(other.source, of: pair.source)
    return Finding(
      check: Check.nameVariation.id, category: Check.nameVariation.category, severity: Check.nameVariation.severity,
      strength: count > 1 ? 0.8 : 0.7,
      fault: "“\(name)” is “\(word(other.target, of: pair.target))” here, and itself elsewhere (\(count))",
      remedy: "spell it as in the source", sourceRanges: [other.source], targetRanges: [other.target], suggestion: name)
  }
}
