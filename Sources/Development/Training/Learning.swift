import Alignment
import Files

/// How long to learn.
struct Schedule {
  /// Rounds of the optimizer for each set of weights.
  var rounds: Int
  /// How often the later passes' weights are learned: their texts' evidence depends on the weights.
  var epochs: Int
}

/// What a set counts in each of its forms. The gold has next to no omissions, and what users have does.
private let formWeights: [Problem.Form: Double] = [
  .whole: 1.5, .piece: 1, .damaged: 1, .damagedPiece: 0.7, .abridged: 1, .abridgedPiece: 1,
  .joined: 1, .joinedPiece: 1,
]

/// Sets of fewer beads count in proportion.
private let smallSet = 200

/// The precision of the Gaussian prior on every weight.
private let weightPrior = 1e-4

/// Learns both sets of weights.
///
/// - Parameter frozen: features that keep the weight 0.
func learn(
  _ problems: [Problem], from start: Engine, _ schedule: Schedule, frozen: Set<BeadFeature> = []
) -> Engine {
  var engine = start
  // Of one kind of version at a time; the pieces of books are short, and no articles.
  engine.weights.omits = 0
  engine.tellsVersions = false
  // What is learned is for all of them.
  engine.shortWeights = nil
  engine.weights.correspondence = .certain
  for feature in frozen {
    engine.weights.first.features[feature.rawValue] = 0
    engine.weights.later.features[feature.rawValue] = 0
  }
  let weights = caseWeights(of: problems)
  let firsts = parallelMap(count: problems.count) {
    problems[$0].trainingCase(Engine.PassKnowledge(table: problems[$0].prior.table), trust: start.weights.first.trust)
  }
  engine.weights.first = fit(Array(zip(firsts, weights)), from: engine.weights.first, schedule.rounds, frozen)
  guard engine.passes > 1 else { return engine }
  for _ in 0..<schedule.epochs {
    let current = engine
    let laters = parallelMap(count: problems.count) {
      problems[$0].trainingCase(problems[$0].align(current).knowledge, trust: current.weights.later.trust)
    }
    engine.weights.later = fit(Array(zip(laters, weights)), from: engine.weights.later, schedule.rounds, frozen)
  }
  return engine
}

/// Each set counts the same in each of its forms, whatever its size; less the small ones, which tell little.
private func caseWeights(of problems: [Problem]) -> [Double] {
  var sizes: [String: Int] = [:]
  for problem in problems { sizes[problem.label, default: 0] += problem.text.gold.count }
  return problems.map {
    (formWeights[$0.form] ?? 1) / Double(max(smallSet, sizes[$0.label] ?? 1))
  }
}

/// Fits a model to cases by maximum conditional likelihood, with a weak Gaussian prior.
private func fit(
  _ cases: [(TrainingCase, weight: Double)], from start: BeadModel, _ rounds: Int, _ frozen: Set<BeadFeature>
) -> BeadModel {
  var model = start
  let total = cases.reduce(0) { $0 + $1.weight * Double($1.0.beadCount) }
  model.vector = Optimizer(rounds: rounds).maximize(from: start.vector) { vector in
    var current = start
    current.vector = vector
    let tried = current
    let results = parallelMap(count: cases.count) { cases[$0].0.gradient(tried) }
    var value = 0.0
    var gradient = [Double](repeating: 0, count: vector.count)
    for (result, one) in zip(results, cases) {
      value += result.logLikelihood * one.weight / total
      for index in gradient.indices { gradient[index] += result.gradient[index] * one.weight / total }
    }
    // A feature that no text shows keeps its weight.
    for index in vector.indices where gradient[index] != 0 {
      value -= weightPrior * vector[index] * vector[index] / 2
      gradient[index] -= weightPrior * vector[index]
    }
    for feature in frozen { gradient[feature.rawValue] = 0 }
    return (value, gradient)
  }
  return model
}
