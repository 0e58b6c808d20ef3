import Bitext
import Lexicons

/// At this ratio of lengths one side is taken for something else than the other's translation. In characters, no pair
/// of languages comes near it: a Chinese text has about a quarter of the characters of its English translation.
private let oddLengthRatio = 10

/// Below this share of segments expected to be rightly paired, the two texts are probably not translations: four pairs of
/// texts that have nothing to do with one another came out at 0.41 to 0.50, the five hand-aligned sets at 0.89 to 0.95.
private let oddPairedShare = 0.6

/// Why two documents may not be translations of each other; they are aligned all the same.
package enum Doubt: Hashable, Sendable {
  /// They have the same text.
  case sameText
  /// Both are taken for texts in this language.
  case sameLanguage(Language)
  /// The long one has so many times the characters of the short one; by their names.
  case oddLengths(long: String, short: String, ratio: Int)
  /// They share no script, and no word list is there for them: little speaks for any pair.
  case littleEvidence(Remedy)
  /// Only this share of the segments seems to have a counterpart.
  case fewPaired(share: Double)

  /// What gives more evidence, beside a list of the user's own.
  package enum Remedy: Hashable, Sendable {
    /// To say which languages they are in.
    case languages
    /// To use the dictionaries that there are.
    case dictionaries
    /// To install one of these packages of Debian's; there may be none.
    case packages([String])
  }
}

/// What looks wrong with two documents before they are aligned.
package func doubts(before source: Document, _ target: Document) -> [Doubt] {
  var found: [Doubt] = []
  if source.utf8 == target.utf8 {
    found.append(.sameText)
  } else if let language = source.language, language == target.language {
    found.append(.sameLanguage(language))
  }
  let (short, long) = characters(source) > characters(target) ? (target, source) : (source, target)
  let ratio = characters(long) / max(1, characters(short))
  if ratio >= oddLengthRatio { found.append(.oddLengths(long: long.name, short: short.name, ratio: ratio)) }
  return found
}

/// Word lists with fewer pairs, all together, hold hardly a word of a text: somebody's glossary.
private let fewPairs = 1_000

/// Why an alignment with these word lists is weak, whatever the texts.
///
/// - Parameter usesDictionaries: whether those that there are were used.
package func doubt(
  before source: Document, _ target: Document, with lexicons: [Lexicon], usesDictionaries: Bool
) -> Doubt? {
  guard lexicons.reduce(0, { $0 + $1.count }) < fewPairs, !shareScript(source, target) else { return nil }
  guard let from = source.language, let to = target.language else { return .littleEvidence(.languages) }
  if !usesDictionaries, Lexicon.ships(from, to) { return .littleEvidence(.dictionaries) }
  return .littleEvidence(.packages(freeDictPackages(for: from, to)))
}

/// What looks wrong with an alignment.
package func doubt(after bitext: Bitext) -> Doubt? {
  let share = expectedPairedShare(bitext)
  return share < oddPairedShare ? .fewPaired(share: share) : nil
}

/// The share of the shorter side's segments that stand in beads with two sides, each counted by the bead's confidence:
/// how many may be expected to be rightly paired.
func expectedPairedShare(_ bitext: Bitext) -> Double {
  func share(_ count: Int, _ side: KeyPath<Bead, Range<Int>>) -> Double {
    guard count > 0 else { return 0 }
    let paired = bitext.beads.reduce(0.0) { $1.isNull ? $0 : $0 + $1.confidence * Double($1[keyPath: side].count) }
    return paired / Double(count)
  }
  return max(share(bitext.source.segments.count, \.source), share(bitext.target.segments.count, \.target))
}

/// The number of code points.
private func characters(_ document: Document) -> Int {
  document.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}
