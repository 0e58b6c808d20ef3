import Formats

/// How an alignment compares with gold beads: over one document, or summed over several (micro-average).
///
/// As the published tables of sentence alignment have it (Xu, Max & Yvon 2015; Thompson & Koehn 2019): beads with an
/// empty side are left out on both sides. A bead is *strictly* right when both its sides, as they are listed, are those
/// of a gold bead, and *laxly* right when it shares a pair of segments with one. Gold beads may cross, and their sides
/// may have gaps.
package struct Evaluation: Hashable, Sendable {
  /// Beads with two sides, strictly.
  package private(set) var strict = Tally()
  /// Beads with two sides under test that share a pair of segments with the gold.
  package private(set) var laxFound = 0
  /// Gold beads with two sides that share a pair of segments with the alignment under test.
  package private(set) var laxGold = 0
  /// Strict counts by kind ("1-1", "2-1"); a bead is counted under its own kind.
  package private(set) var byKind: [String: Tally] = [:]
  /// Segments without a counterpart on either side; see ``NullTally``.
  package private(set) var nulls = NullTally()
  /// The calibration of the confidences of beads with two sides.
  package private(set) var calibration = Calibration()
  /// Beads with two sides that have no confidence from 0 to 1, and so are not in ``calibration``.
  package private(set) var withoutConfidence = 0

  /// No documents yet.
  package init() {}

  /// Adds a document.
  ///
  /// - Complexity: linear in the segments that the beads name, where each stands in a few beads.
  package mutating func add(gold: [BeadLine], found: [BeadLine]) {
    let (goldBeads, foundBeads) = (gold.filter(\.isPair), found.filter(\.isPair))
    let right = Set(goldBeads.map(Sides.init))
    let (goldLinks, foundLinks) = (BeadLinks(goldBeads), BeadLinks(foundBeads))

    strict += Tally(gold: goldBeads.count, found: foundBeads.count)
    for bead in goldBeads {
      byKind[bead.kind, default: Tally()].gold += 1
      if foundLinks.shareAny(with: bead) { laxGold += 1 }
    }
    for bead in foundBeads {
      let isRight = right.contains(Sides(bead))
      byKind[bead.kind, default: Tally()].found += 1
      if isRight {
        strict.right += 1
        byKind[bead.kind]?.right += 1
      }
      if goldLinks.shareAny(with: bead) { laxFound += 1 }
      if let confidence = bead.confidence, (0...1).contains(confidence) {
        calibration.add(confidence: confidence, isRight: isRight)
      } else {
        withoutConfidence += 1
      }
    }
    nulls.add(gold: gold, found: found)
  }

  /// Adds the documents of another evaluation.
  package static func += (sum: inout Evaluation, more: Evaluation) {
    sum.strict += more.strict
    sum.laxFound += more.laxFound
    sum.laxGold += more.laxGold
    sum.byKind.merge(more.byKind) { $0.adding($1) }
    sum.nulls += more.nulls
    sum.calibration += more.calibration
    sum.withoutConfidence += more.withoutConfidence
  }

  /// Strict precision, recall and F1.
  package var strictRatio: Ratio { strict.ratio }

  /// Lax precision, recall and F1.
  package var laxRatio: Ratio {
    Ratio(right: laxFound, found: strict.found, covered: laxGold, gold: strict.gold)
  }

  /// The kinds that either side has, by the number of segments: 1-1, 1-2, 2-1, 1-3 and so on.
  package var kinds: [(kind: String, tally: Tally)] {
    func sizes(_ kind: String) -> (Int, Int) {
      let numbers = kind.split(separator: "-").compactMap { Int($0) }
      return (numbers.reduce(0, +), numbers.first ?? 0)
    }
    return byKind.sorted { sizes($0.key) < sizes($1.key) }.map { ($0.key, $0.value) }
  }
}

/// A bead's two sides: what must agree for it to be exactly right.
private struct Sides: Hashable {
  var source: [Int]
  var target: [Int]

  init(_ bead: BeadLine) {
    (source, target) = (bead.source, bead.target)
  }
}

extension BeadLine {
  /// Whether both sides hold something.
  fileprivate var isPair: Bool { !source.isEmpty && !target.isEmpty }

  fileprivate var kind: String { "\(source.count)-\(target.count)" }
}

extension Tally {
  fileprivate func adding(_ more: Tally) -> Tally {
    var sum = self
    sum += more
    return sum
  }
}
