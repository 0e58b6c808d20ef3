import Foundation

/// Below this likeness two documents are not taken for translations of each other.
private let leastLikeness = 0.1
/// The same of documents that are left, few of which have a translation among the others.
private let leastLikenessOfRest = 0.4

/// Pairs documents by their contents: words, numbers and codes that stand on both sides, the rarer the more they say
/// (the cosine of their weights), and lengths that fit.
///
/// Each document is in one pair at most; the likeliest pairs are made first. What is left is weighed again by itself: what
/// short documents have in common may be common among all. In order of the sources. Linear in the number of words that two
/// documents share, which common words are left out of, and in the number of possible pairs.
public func pairByContent(_ sources: [DocumentProfile], _ targets: [DocumentProfile]) -> [DocumentPair] {
  let pairs = likelyPairs(sources, targets, least: leastLikeness)
  func left(_ count: Int, _ taken: [Int]) -> [Int] {
    let taken = Set(taken)
    return (0..<count).filter { !taken.contains($0) }
  }
  let (one, other) = (left(sources.count, pairs.map(\.source)), left(targets.count, pairs.map(\.target)))
  guard !pairs.isEmpty, !one.isEmpty, !other.isEmpty else { return pairs }
  let more = likelyPairs(one.map { sources[$0] }, other.map { targets[$0] }, least: leastLikenessOfRest).map {
    DocumentPair(source: one[$0.source], target: other[$0.target], reason: $0.reason)
  }
  return (pairs + more).sorted { $0.source < $1.source }
}

private func likelyPairs(_ sources: [DocumentProfile], _ targets: [DocumentProfile], least: Double) -> [DocumentPair] {
  let weights = wordWeights(sources, targets)
  let (one, other) = (sources.map { vector($0, weights) }, targets.map { vector($0, weights) })
  var postings: [UInt32: [(document: Int, weight: Double)]] = [:]
  for (index, vector) in other.enumerated() {
    for (word, weight) in vector { postings[word, default: []].append((index, weight)) }
  }
  var found: [(source: Int, target: Int, likeness: Double)] = []
  var sums = [Double](repeating: 0, count: targets.count)
  for (index, vector) in one.enumerated() {
    for target in sums.indices { sums[target] = 0 }
    for (word, weight) in vector {
      for posting in postings[word] ?? [] { sums[posting.document] += weight * posting.weight }
    }
    for target in sums.indices where sums[target] > 0 {
      let likeness = sums[target] * lengthFit(sources[index].length, targets[target].length)
      if likeness >= least { found.append((index, target, likeness)) }
    }
  }
  found.sort { ($1.likeness, $0.source, $0.target) < ($0.likeness, $1.source, $1.target) }
  return assigned(found, sources.count, targets.count)
}

private func assigned(
  _ found: [(source: Int, target: Int, likeness: Double)], _ sources: Int, _ targets: Int
) -> [DocumentPair] {
  var (takenSources, takenTargets) = (
    [Bool](repeating: false, count: sources), [Bool](repeating: false, count: targets)
  )
  var pairs: [DocumentPair] = []
  for pair in found where !takenSources[pair.source] && !takenTargets[pair.target] {
    (takenSources[pair.source], takenTargets[pair.target]) = (true, true)
    pairs.append(DocumentPair(source: pair.source, target: pair.target, reason: .content(min(1, pair.likeness))))
  }
  return pairs.sorted { $0.source < $1.source }
}

/// For each word that stands on both sides, in few enough documents to say something, the logarithm of how rare it is.
private func wordWeights(_ sources: [DocumentProfile], _ targets: [DocumentProfile]) -> [UInt32: Double] {
  func frequencies(_ profiles: [DocumentProfile]) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for profile in profiles { for counted in profile.words { counts[counted.word, default: 0] += 1 } }
    return counts
  }
  let (one, other) = (frequencies(sources), frequencies(targets))
  let most = max(50, (sources.count + targets.count) / 8)
  var weights: [UInt32: Double] = [:]
  for (word, count) in one {
    guard let answers = other[word], min(count, answers) <= most else { continue }
    // A word that is frequent on one side and rare on the other is not the same word.
    let ratio = Double(min(count, answers)) / Double(max(count, answers))
    let rarity = log(1 + Double(sources.count + targets.count) / Double(count + answers))
    weights[word] = rarity * ratio.squareRoot()
  }
  return weights
}

/// The weights of a document's words, of length 1 together.
private func vector(_ profile: DocumentProfile, _ weights: [UInt32: Double]) -> [(UInt32, Double)] {
  let found = profile.words.compactMap { counted in
    weights[counted.word].map { (counted.word, $0 * (1 + log(Double(counted.count)))) }
  }
  let length = found.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
  return length > 0 ? found.map { ($0.0, $0.1 / length) } : []
}

/// How well two lengths fit, 0 to 1: translations differ by a third, seldom by more than half.
private func lengthFit(_ one: Int, _ other: Int) -> Double {
  let difference = log(Double(max(one, 1)) / Double(max(other, 1)))
  return exp(-difference * difference / (2 * 0.4 * 0.4))
}
