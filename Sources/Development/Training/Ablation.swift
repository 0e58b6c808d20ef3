import Alignment
import Bitext
import Foundation

/// One ingredient of the engine to do without.
struct Ablation {
  typealias Evidence = Set<Link.Kind>

  var name: String
  /// Kinds of evidence that are not looked for.
  var evidence: Evidence = []
  /// Features whose weight stays 0.
  var features: Set<BeadFeature> = []
  var change: @Sendable (inout Engine) -> Void = { _ in }

  static let all: [Ablation] = [
    Ablation(name: "nothing"),
    Ablation(name: "numbers", evidence: [.number]),
    Ablation(name: "dates", evidence: [.date]),
    Ablation(name: "names that look alike", evidence: [.name]),
    Ablation(name: "cognates", evidence: [.cognate]),
    Ablation(name: "identical words", evidence: [.identical]),
    Ablation(name: "all of these", evidence: [.number, .date, .name, .cognate, .identical]),
    Ablation(name: "learning from the pass before") { $0.passes = 1 },
    Ablation(name: "leaving the best place out of what is learned") { $0.learning.leavesBestPlaceOut = false },
    Ablation(name: "the diagonal in learning") { $0.learning.tension = 0 },
    Ablation(name: "evidence against boundaries", features: [.crossing, .nullCrossing]),
    Ablation(name: "this text's own rates of bead shapes", features: [.nullRate, .splitRate, .mergeRate]),
    Ablation(name: "lengths", features: [.length, .lengthRoot]),
    Ablation(
      name: "punctuation and marks", features: [.punctuation, .marksDiffer, .quotesDiffer]),
    Ablation(
      name: "endings, speech and case",
      features: [.sameEnding, .otherEnding, .otherSpeech, .sameSpeech, .joinsOpenEnd, .startsLower]),
    Ablation(name: "what a null bead lets go", features: [.nullLength, .nullWords, .nullNames]),
  ]

  /// Strict F1 by set without each ingredient, weights learned again on the other texts each time.
  static func table(_ options: TrainingOptions, _ ablations: [Ablation]) throws -> String {
    var lines: [String] = []
    for ablation in ablations {
      let problems = try options.problems(omitting: ablation.evidence)
      var engine = Engine()
      ablation.change(&engine)
      let result = crossValidated(problems, from: engine, options.schedule, frozen: ablation.features)
      let labels = result.labels.sorted()
      if lines.isEmpty {
        lines.append("| left out | \(labels.joined(separator: " | ")) | mean | nats a bead |")
        lines.append("|---|" + String(repeating: "---|", count: labels.count + 2))
      }
      let rows = labels.compactMap { result.rows[$0] }
      let scores = rows.map(\.evaluation.strictRatio.f1)
      let mean = scores.reduce(0, +) / Double(max(1, scores.count))
      let nats =
        rows.map { -$0.logLikelihood / Double(max(1, $0.evaluation.strict.gold)) }.reduce(0, +)
        / Double(max(1, rows.count))
      lines.append(
        "| \(ablation.name) | "
          + (scores + [mean, nats]).map { String(format: "%.4f", $0) }.joined(separator: " | ") + " |")
      FileHandle.standardError.write(Data(((lines.last ?? "") + "\n").utf8))
    }
    return lines.joined(separator: "\n")
  }
}
