import Bitext
import Lexicons
import TextAnalysis

/// A token and where it stands in its document, in UTF-8 offsets.
struct PlacedToken {
  var type: Int32
  var range: Range<Int>
}

/// Links the tokens of a bead one to one, the strongest evidence first (competitive linking, Melamed 2000).
struct Linker {
  let table: TranslationTable
  let prior: PriorEvidence
  let target: TokenizedText

  /// What a pair must reach to be shown, as the geometric mean of its two probabilities.
  private static let threshold: Float = 0.1
  /// In spans whose tokens make more pairs than this, a token meets no more than so many of each partner, those nearest to
  /// the diagonal: a word that stands ten thousand times on both sides has a hundred million links to choose from.
  private static let mostPairs = 1 << 20
  private static let mostOfPartner = 16

  /// The links between two spans' tokens, strongest first.
  func links(between sources: [PlacedToken], and targets: [PlacedToken]) -> [Link] {
    var candidates: [(strength: Float, distance: Double, source: Int, target: Int)] = []
    var places: [Int32: [Int]] = [:]
    for (index, token) in targets.enumerated() { places[token.type, default: []].append(index) }
    let isHuge = sources.count * targets.count > Self.mostPairs
    for (index, token) in sources.enumerated() {
      for entry in table.row(token.type) {
        let strength = (table.forward[entry] * table.backward[entry]).squareRoot()
        guard strength >= Self.threshold else { continue }
        guard let all = places[table.targets[entry]] else { continue }
        for other in isHuge ? Self.nearest(of: all, to: index * targets.count / sources.count) : all[...] {
          let distance = abs(Double(index) / Double(sources.count) - Double(other) / Double(targets.count))
          candidates.append((strength, distance, index, other))
        }
      }
    }
    candidates.sort {
      ($1.strength, $0.distance, $0.source, $0.target) < ($0.strength, $1.distance, $1.source, $1.target)
    }
    var (usedSources, usedTargets): (Set<Int>, Set<Int>) = ([], [])
    var links: [Link] = []
    for candidate in candidates
    where !usedSources.contains(candidate.source) && !usedTargets.contains(candidate.target) {
      usedSources.insert(candidate.source)
      usedTargets.insert(candidate.target)
      let (source, target) = (sources[candidate.source], targets[candidate.target])
      links.append(
        Link(
          kind: prior.kind(source.type, target.type) ?? .learned, source: source.range, target: target.range,
          weight: Double(min(1, candidate.strength))))
    }
    return links
  }

  /// The places around `place`, of ones in ascending order.
  private static func nearest(of places: [Int], to place: Int) -> ArraySlice<Int> {
    var (from, to) = (0, places.count)
    while from < to {
      let middle = (from + to) / 2
      if places[middle] < place { from = middle + 1 } else { to = middle }
    }
    return places[max(0, from - mostOfPartner / 2)..<min(places.count, from + mostOfPartner / 2)]
  }
}
