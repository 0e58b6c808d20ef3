import Alignment
import Evaluation
import Files
import Formats
import Foundation

/// Scores of problems, summed by label.
struct HeldOut {
  /// What a row of the table says.
  struct Row {
    var evaluation = Evaluation()
    /// Of the gold beads under the last pass's weights, in nats.
    var logLikelihood = 0.0
  }

  private(set) var labels: [String] = []
  private(set) var rows: [String: Row] = [:]

  init() {}

  init(_ problems: [Problem], _ engine: Engine) {
    let results = parallelMap(count: problems.count) { index -> (Evaluation, Double) in
      let problem = problems[index]
      let (path, knowledge) = problem.align(engine)
      var evaluation = Evaluation()
      evaluation.add(
        gold: problem.text.gold.map { BeadLine(source: Array($0.source), target: Array($0.target)) },
        found: path.map {
          BeadLine(
            source: Array($0.bead.i..<$0.bead.i + $0.bead.m), target: Array($0.bead.j..<$0.bead.j + $0.bead.n),
            confidence: min(1, max(0, Double($0.confidence))))
        })
      let model = engine.passes > 1 ? engine.weights.later : engine.weights.first
      return (evaluation, problem.trainingCase(knowledge, trust: model.trust).gradient(model).logLikelihood)
    }
    for (problem, result) in zip(problems, results) {
      add(Row(evaluation: result.0, logLikelihood: result.1), as: problem.label)
    }
  }

  private mutating func add(_ row: Row, as label: String) {
    if rows[label] == nil { labels.append(label) }
    rows[label, default: Row()].evaluation += row.evaluation
    rows[label, default: Row()].logLikelihood += row.logLikelihood
  }

  static func += (sum: inout HeldOut, more: HeldOut) {
    for label in more.labels {
      if let row = more.rows[label] { sum.add(row, as: label) }
    }
  }

  /// As Markdown, with all whole texts' confidences beside what they turned out to be worth.
  func table(title: String) -> String {
    var lines = [
      "\(title):", "", "| set | P | R | strict F1 | lax F1 | ECE | nats a bead |", "|---|---|---|---|---|---|---|",
    ]
    func cells(_ values: Double...) -> String { values.map { String(format: "%.4f", $0) }.joined(separator: " | ") }
    for label in labels {
      guard let row = rows[label] else { continue }
      let (strict, evaluation) = (row.evaluation.strictRatio, row.evaluation)
      let numbers = cells(
        strict.precision, strict.recall, strict.f1, evaluation.laxRatio.f1, evaluation.calibration.expectedError,
        -row.logLikelihood / Double(max(1, evaluation.strict.gold)))
      lines.append("| \(label) | \(numbers) |")
    }
    lines += ["", "| confidence, whole texts | beads | mean confidence | strictly right |", "|---|---|---|---|"]
    var all = Calibration()
    for (label, row) in rows where label.hasSuffix(Problem.Form.whole.rawValue) { all += row.evaluation.calibration }
    for (index, bin) in all.bins.enumerated() where bin.count > 0 {
      let range = String(format: "%.1f to %.1f", Double(index) / 10, Double(index + 1) / 10)
      lines.append("| \(range) | \(bin.count) | \(cells(bin.meanConfidence, bin.shareRight)) |")
    }
    return (lines + ["", "ECE over all: \(String(format: "%.4f", all.expectedError))"]).joined(separator: "\n")
  }
}

/// Scores each group of texts by weights learned from the others.
func crossValidated(
  _ problems: [Problem], from start: Engine, _ schedule: Schedule, frozen: Set<BeadFeature> = []
) -> HeldOut {
  var all = HeldOut()
  for group in Set(problems.map(\.text.group)).sorted() {
    let learned = learn(problems.filter { $0.text.group != group }, from: start, schedule, frozen: frozen)
    all += HeldOut(problems.filter { $0.text.group == group }, learned)
  }
  return all
}

/// Prints where an alignment differs from gold, with the texts.
func printErrors(of engine: Engine, on problem: Problem) {
  func key(_ s: Range<Int>, _ t: Range<Int>) -> [Int] { [s.lowerBound, s.upperBound, t.lowerBound, t.upperBound] }
  let real = problem.text.gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
  let found = problem.align(engine).path.map { step in
    let bead = step.bead
    return (source: bead.i..<bead.i + bead.m, target: bead.j..<bead.j + bead.n, confidence: step.confidence)
  }
  let right = Set(real.map { key($0.source, $0.target) }).intersection(found.map { key($0.source, $0.target) })
  var lines: [(place: Int, isFound: Int, text: String)] = []
  for bead in real where !right.contains(key(bead.source, bead.target)) {
    lines.append((bead.source.lowerBound, 0, "GOLD \(bead.source) \(bead.target)"))
  }
  for bead in found where !right.contains(key(bead.source, bead.target)) {
    var text = "FOUND \(bead.source) \(bead.target) \(bead.confidence)"
    for i in bead.source { text += "\n   s \(i) " + problem.text.source.text(of: i) }
    for j in bead.target { text += "\n   t \(j) " + problem.text.target.text(of: j) }
    lines.append((bead.source.lowerBound, 1, text))
  }
  for line in lines.sorted(by: { ($0.place, $0.isFound) < ($1.place, $1.isFound) }) { print(line.text) }
}
