import Alignment
import Foundation

/// A text of known kind, and what speaks for each kind but its cost.
struct VersionCase: Sendable {
  var kind: VersionKind
  var group: String
  var sourceCount: Int
  var targetCount: Int
  /// In the order of `VersionKind`.
  var logPartitions: [Double]

  /// What speaks for each kind. `cost` is of an abridged target: of the text, of each source and each target segment.
  func evidence(_ cost: [Double]) -> [Double] {
    let (source, target) = (Double(sourceCount), Double(targetCount))
    return [
      logPartitions[0], logPartitions[1] - cost[0] - cost[1] * source - cost[2] * target,
      logPartitions[2] - cost[0] - cost[1] * target - cost[2] * source,
    ]
  }

  /// Logistic regression: the cost by which the known kinds are likeliest, each kind counting the same.
  static func cost(learnedFrom cases: [VersionCase]) -> [Double] {
    let counts = VersionKind.allCases.map { kind in Double(max(1, cases.count { $0.kind == kind })) }
    return Optimizer(rounds: 100).maximize(from: [0, 0, 0]) { cost in
      var (value, gradient) = (0.0, [0.0, 0.0, 0.0])
      for one in cases {
        let evidence = one.evidence(cost)
        let greatest = evidence.max() ?? 0
        let shares = evidence.map { exp($0 - greatest) }
        let sum = shares.reduce(0, +)
        let weight = 1 / counts[one.kind.rawValue]
        value += weight * (evidence[one.kind.rawValue] - greatest - log(sum))
        let (source, target) = (Double(one.sourceCount), Double(one.targetCount))
        let slopes = [[0, 0, 0], [-1, -source, -target], [-1, -target, -source]]
        for index in gradient.indices {
          gradient[index] += weight * slopes[one.kind.rawValue][index]
          for kind in shares.indices { gradient[index] -= weight * shares[kind] / sum * slopes[kind][index] }
        }
      }
      return (value, gradient)
    }
  }

  /// How many texts of each kind are taken for which.
  static func table(_ cases: [VersionCase], _ cost: [Double]) -> String {
    VersionKind.allCases.compactMap { kind in
      let own = cases.filter { $0.kind == kind }
      if own.isEmpty { return nil }
      var counts = VersionKind.allCases.map { _ in 0 }
      for one in own {
        let evidence = one.evidence(cost)
        counts[evidence.indices.max { evidence[$0] < evidence[$1] } ?? 0] += 1
      }
      return "\(kind): \(counts)"
    }.joined(separator: ", ")
  }
}
