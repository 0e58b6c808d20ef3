import Alignment
import ArgumentParser
import Evaluation
import Files
import Foundation

/// Learns how far beads can be believed where texts may not belong together.
struct Correspond: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correspondence",
    abstract: "Learn whether texts belong together at all, bead by bead, and print the weights.",
    discussion: """
      From texts that do, whole, in pieces, damaged and abridged, with dictionaries and without; from passages of two texts; \
      and from passages of which half of the translation is another text's. The table is of texts scored by weights that \
      were learned from the others.
      """)
  @OptionGroup var options: TrainingOptions
  @Option(help: "So many pairs of passages that do not belong together, and as many that do by half.")
  var pairs = 300

  func run() throws {
    let beads = try self.beads()
    let learned = fit(beads)
    var byForm: [String: Calibration] = [:]
    for group in Set(beads.map(\.group)).sorted() {
      let learned = fit(beads.filter { !$0.groups.contains(group) })
      for bead in beads where bead.group == group {
        let confidence = bead.posterior * learned.probability(bead.signs)
        for label in ["\(bead.form.rawValue)", "\(bead.form.rawValue), \(bead.group)"] {
          byForm[label, default: Calibration()].add(confidence: min(1, Double(confidence)), isRight: bead.isRight)
        }
      }
    }
    print("| texts | beads | mean confidence | right | ECE | above 0.8 |", "|---|---|---|---|---|---|", separator: "\n")
    for (label, calibration) in byForm.sorted(by: { $0.key < $1.key }) {
      let bins = calibration.bins
      let count = Double(bins.reduce(0) { $0 + $1.count })
      let mean = bins.reduce(0) { $0 + $1.meanConfidence * Double($1.count) } / count
      let right = bins.reduce(0) { $0 + $1.shareRight * Double($1.count) } / count
      let above = Double(bins.suffix(2).reduce(0) { $0 + $1.count }) / count
      let cells = [mean, right, calibration.expectedError, above].map { String(format: "%.3f", $0) }
      print("| \(label) | \(Int(count)) | \(cells.joined(separator: " | ")) |")
    }
    print("[" + learned.weights.map { String(format: "%.3f", $0) }.joined(separator: ", ") + "]")
  }

  /// A bead with two sides.
  private struct Bead: Sendable {
    /// Those of the texts that its pair was made of, the source's first.
    var groups: [String]
    var form: Problem.Form
    var posterior: Float
    var signs: [Float]
    var isRight: Bool

    var group: String { groups[0] }
  }

  private func beads() throws -> [Bead] {
    var abridged = options
    abridged.version = .abridged
    var problems = try options.problems() + abridged.problems().filter { $0.form == .abridgedPiece }
    var short = options
    (short.pieces, short.version) = (4, .faithful)
    problems += try short.problems().filter { $0.form == .piece }.enumerated().filter { $0.offset % 6 == 0 }.map(
      \.element)
    let texts = try options.gold.flatMap { try trainingTexts(in: $0) }
    for (number, stranger) in strangers(texts, count: pairs).enumerated() {
      let usesDictionary = number % 3 > 0
      problems.append(
        try Problem(
          stranger.text, form: stranger.form, knowledge: knowledge(for: stranger.text, usesDictionary: usesDictionary),
          usesDictionary: usesDictionary, omitting: []))
    }
    let all = problems
    var engine = Engine().credulous()
    // Passages stand for longer texts.
    engine.shortWeights = nil
    let fixed = engine
    return parallelMap(count: all.count) { number -> [Bead] in
      let problem = all[number]
      let path = problem.align(fixed).path
      let signs = Correspondence.signs(
        of: path, source: ScoredText(problem.source), target: ScoredText(problem.target), prior: problem.prior.table,
        lexical: fixed.weights.later.lexical)
      let gold = Set(
        problem.text.gold.map { [$0.source.lowerBound, $0.source.count, $0.target.lowerBound, $0.target.count] })
      return zip(path, signs).compactMap { step, signs in
        signs.map {
          Bead(
            groups: problem.text.groups, form: problem.form, posterior: step.confidence, signs: $0,
            isRight: gold.contains([step.bead.i, step.bead.m, step.bead.j, step.bead.n]))
        }
      }
    }.flatMap { $0 }
  }

  /// What a form counts in proportion to the others: most texts that people align belong together.
  private static let weights: [Problem.Form: Double] = [
    .whole: 3, .piece: 2, .abridgedPiece: 2, .mismatched: 0.5, .halfMatched: 0.5,
  ]

  private func fit(_ beads: [Bead]) -> Correspondence {
    var counts: [String: Double] = [:]
    func label(_ bead: Bead) -> String { "\(bead.form) \(bead.group)" }
    for bead in beads { counts[label(bead), default: 0] += 1 }
    let weights = beads.map { (Self.weights[$0.form] ?? 1) / max(200, counts[label($0)] ?? 1) }
    // Signs of about the same size, for the optimizer.
    let scale = Correspondence.Sign.allCases.indices.map { sign in
      max(1e-3, (beads.reduce(0) { $0 + $1.signs[sign] * $1.signs[sign] } / Float(max(1, beads.count))).squareRoot())
    }
    let learned = Optimizer(rounds: 300).maximize(from: [Double](repeating: 0, count: scale.count)) { vector in
      let model = Correspondence(weights: zip(vector, scale).map { Float($0) / $1 })
      var value = 0.0
      var gradient = [Double](repeating: 0, count: vector.count)
      for (bead, weight) in zip(beads, weights) {
        let (posterior, corresponds) = (Double(bead.posterior), Double(model.probability(bead.signs)))
        let confidence = min(1 - 1e-6, max(1e-6, posterior * corresponds))
        value += weight * log(bead.isRight ? confidence : 1 - confidence)
        let slope = bead.isRight ? 1 - corresponds : -confidence * (1 - corresponds) / (1 - confidence)
        for sign in gradient.indices { gradient[sign] += weight * slope * Double(bead.signs[sign] / scale[sign]) }
      }
      for sign in vector.indices {
        value -= 1e-3 * vector[sign] * vector[sign] / 2
        gradient[sign] -= 1e-3 * vector[sign]
      }
      return (value, gradient)
    }
    return Correspondence(weights: zip(learned, scale).map { Float($0) / $1 })
  }
}
