import Foundation

/// Maximises a smooth function by L-BFGS with backtracking (Nocedal & Wright 2006, algorithms 7.4, 7.5 and 3.1).
struct Optimizer {
  /// How many steps are remembered.
  var memory = 10
  var rounds: Int
  /// Stops when a round gains less.
  var tolerance = 1e-6

  /// - Parameter function: the value and gradient at a point.
  func maximize(from start: [Double], _ function: ([Double]) -> (value: Double, gradient: [Double])) -> [Double] {
    var point = start
    var (value, gradient) = function(point)
    var steps: [(move: [Double], change: [Double], scale: Double)] = []
    for round in 1...rounds {
      var direction = ascent(gradient, steps)
      if dot(direction, gradient) <= 0 {
        steps = []
        direction = gradient
      }
      // The first step has no curvature to go by.
      var length = steps.isEmpty ? 0.1 / max(1e-12, dot(gradient, gradient).squareRoot()) : 1.0
      var next = point
      var result = (value: value, gradient: gradient)
      for _ in 0..<12 {
        next = zip(point, direction).map { $0 + length * $1 }
        result = function(next)
        if result.value >= value + 1e-4 * length * dot(direction, gradient) { break }
        length /= 2.5
      }
      guard result.value > value else { break }
      let move = zip(next, point).map { $0 - $1 }
      let change = zip(gradient, result.gradient).map { $0 - $1 }
      let curvature = dot(move, change)
      if curvature > 1e-12 {
        steps.append((move, change, 1 / curvature))
        if steps.count > memory { steps.removeFirst() }
      }
      let gain = result.value - value
      (point, value, gradient) = (next, result.value, result.gradient)
      FileHandle.standardError.write(Data("  round \(round): \(value)\n".utf8))
      if gain < tolerance { break }
    }
    return point
  }

  /// The gradient, bent by what the last steps told of the curvature.
  private func ascent(
    _ gradient: [Double], _ steps: [(move: [Double], change: [Double], scale: Double)]
  ) -> [Double] {
    var direction = gradient
    var shares: [Double] = []
    for step in steps.reversed() {
      let share = step.scale * dot(step.move, direction)
      shares.append(share)
      direction = zip(direction, step.change).map { $0 - share * $1 }
    }
    if let last = steps.last {
      let scale = 1 / (last.scale * dot(last.change, last.change))
      direction = direction.map { $0 * scale }
    }
    for (step, share) in zip(steps, shares.reversed()) {
      let other = step.scale * dot(step.change, direction)
      direction = zip(direction, step.move).map { $0 + (share - other) * $1 }
    }
    return direction
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
