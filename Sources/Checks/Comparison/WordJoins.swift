import Lexicons
import TextAnalysis

/// How well the words of a pair stand beside each other: what is missing or too many leaves neighbours that seldom are. A
/// class, as each loose word asks for it.
final class WordJoins {
  private let source: TextSequence
  private let target: TextSequence
  private let sequences: (source: WordSequences, target: WordSequences)
  /// More places of a gap are not looked at.
  private static let widest = 8

  /// Nil where nothing was counted of one of the languages.
  init?(_ source: ExaminedText, _ target: ExaminedText, _ words: WordKnowledge) {
    guard let sequences = words.sequences else { return nil }
    self.source = TextSequence(source, sequences.source)
    self.target = TextSequence(target, sequences.target)
    self.sequences = sequences
  }

  /// By `LooseWord.joins`: of the words with their neighbours, and of these without them; of the neighbours in the gap of
  /// the other side.
  func appendFeatures(of words: ClosedRange<Int>, ofSource: Bool, _ gap: LooseGap, to features: inout [Float]) {
    let (own, other) = ofSource ? (source, target) : (target, source)
    let sequences = ofSource ? sequences.source : sequences.target
    let (start, end) = (own.places[words.lowerBound], own.places[words.upperBound])
    let joins = other.joins
    let (low, high) = (min(gap.before, gap.after), max(gap.before, gap.after))
    let first = low >= 0 && low < other.places.count ? other.places[low] : 0
    let last = high >= 0 && high < other.places.count ? other.places[high] : joins.count
    func weakest(_ from: Int, _ to: Int) -> Float {
      var least = Float.infinity
      for join in stride(from: max(0, from), to: min(joins.count, to), by: 1) { least = min(least, joins[join]) }
      return least
    }
    let near =
      last - first > Self.widest
      ? min(weakest(first - 1, first + 2), weakest(last - 2, last + 1)) : weakest(first - 1, last + 1)
    var inside = weakest(first, min(last, first + Self.widest))
    if inside == .infinity { inside = near }
    let rank = Float(joins.count { $0 < inside }) / Float(joins.count)
    features.append(own.joins[start - 1])
    features.append(own.joins[end])
    features.append(sequences.association(own.classes[start - 1], own.classes[end + 1]))
    features.append(inside)
    features.append(near)
    features.append(rank)
  }
}
