import Alignment
import Bitext
import Evidence
import Foundation

/// A gold set with its evidence, with or without dictionaries.
struct Problem {
  var set: GoldSet
  var label: String
  var source: TokenizedText
  var target: TokenizedText
  var prior: PriorEvidence

  init(_ set: GoldSet, lexicons: [Lexicon], label: String) throws {
    self.set = set
    self.label = label
    source = try Tokenizer(language: set.source.document.language).tokenize(set.source)
    target = try Tokenizer(language: set.target.document.language).tokenize(set.target)
    let languages = (set.source.document.language?.base ?? "", set.target.document.language?.base ?? "")
    prior = PriorEvidence(
      source: source, target: target, knowledge: PairKnowledge(languages: languages, lexicons: lexicons))
  }
}

/// A case with its weight in the sum: each set and label counts the same, whatever its size.
struct WeightedCase: Sendable {
  var trainingCase: TrainingCase
  var weight: Double

  static func weigh(_ cases: [TrainingCase], of problems: [Problem]) -> [WeightedCase] {
    var sizes: [String: Int] = [:]
    for (problem, one) in zip(problems, cases) { sizes[problem.set.name + problem.label, default: 0] += one.beadCount }
    return zip(problems, cases).map { problem, one in
      WeightedCase(
        trainingCase: one,
        weight: (problem.label.hasPrefix("damaged") ? damagedWeight : 1)
          / Double(max(1, sizes[problem.set.name + problem.label] ?? 1)))
    }
  }
}

/// Fits a model to cases by maximum conditional likelihood, with a weak Gaussian prior.
func fit(_ cases: [WeightedCase], from start: BeadModel, rounds: Int) -> BeadModel {
  var model = start
  let groups = cases.reduce(0) { $0 + $1.weight * Double($1.trainingCase.beadCount) }
  model.vector = Optimizer(rounds: rounds).maximize(from: start.vector) { vector in
    var current = start
    current.vector = vector
    let tried = current
    let results = parallelMap(cases) { $0.trainingCase.gradient(tried) }
    var value = 0.0
    var gradient = [Double](repeating: 0, count: vector.count)
    for (result, one) in zip(results, cases) {
      value += result.logLikelihood * one.weight / groups
      for index in gradient.indices { gradient[index] += result.gradient[index] * one.weight / groups }
    }
    for index in vector.indices {
      value -= weightPrior * vector[index] * vector[index] / 2
      gradient[index] -= weightPrior * vector[index]
    }
    return (value, gradient)
  }
  return model
}

/// What the sets with segments taken out count, beside the sets as they are.
let damagedWeight = 1.6

/// The precision of the Gaussian prior on every weight.
let weightPrior = 1e-4

func parallelMap<T: Sendable, R: Sendable>(_ items: [T], _ body: @Sendable (T) -> R) -> [R] {
  nonisolated(unsafe) var results = [R?](repeating: nil, count: items.count)
  let lock = NSLock()
  DispatchQueue.concurrentPerform(iterations: items.count) { index in
    let result = body(items[index])
    lock.withLock { results[index] = result }
  }
  return results.compactMap { $0 }
}

/// Prints where an alignment differs from gold, with the texts.
func showErrors(_ problem: Problem, _ engine: Engine) {
  let path = engine.align(source: problem.source, target: problem.target, prior: problem.prior)
  func key(_ s: Range<Int>, _ t: Range<Int>) -> [Int] { [s.lowerBound, s.upperBound, t.lowerBound, t.upperBound] }
  let real = problem.set.gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
  let gold = Set(real.map { key($0.source, $0.target) })
  let found = Set(path.map { key($0.bead.i..<$0.bead.i + $0.bead.m, $0.bead.j..<$0.bead.j + $0.bead.n) })
  var lines: [(Int, Int, String)] = []
  for bead in real where !found.contains(key(bead.source, bead.target)) {
    lines.append((bead.source.lowerBound, 0, "GOLD \(bead.source) \(bead.target)"))
  }
  for step in path {
    let bead = step.bead
    guard !gold.contains(key(bead.i..<bead.i + bead.m, bead.j..<bead.j + bead.n)) else { continue }
    var text = "FOUND \(bead.i..<bead.i + bead.m) \(bead.j..<bead.j + bead.n) \(step.confidence)"
    for i in bead.i..<bead.i + bead.m { text += "\n   s \(i) " + problem.set.source.text(of: i) }
    for j in bead.j..<bead.j + bead.n { text += "\n   t \(j) " + problem.set.target.text(of: j) }
    lines.append((bead.i, 1, text))
  }
  for line in lines.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) { print(line.2) }
}

/// Prints strict scores by set and label; the pieces of a set count together.
func show(_ problems: [Problem], _ engine: Engine) {
  struct Tally {
    var right = 0
    var found = 0
    var gold = 0
    var confidence = 0.0
    var logLikelihood = 0.0
  }
  let tallies = parallelMap(problems) { problem in
    var knowledge = Engine.PassKnowledge(table: problem.prior.table)
    let path = engine.align(
      source: problem.source, target: problem.target, prior: problem.prior, knowledge: &knowledge)
    let likelihood = TrainingCase(
      source: problem.source, target: problem.target, knowledge: knowledge, trust: engine.model.trust, gold: problem.set.gold
    ).gradient(engine.model).logLikelihood
    let result = counts(path, problem.set.gold)
    let confidence = path.reduce(0.0) { $0 + ($1.bead.m > 0 && $1.bead.n > 0 ? Double($1.confidence) : 0) }
    return Tally(right: result.right, found: result.found, gold: result.gold, confidence: confidence, logLikelihood: likelihood)
  }
  var names: [String] = []
  var sums: [String: Tally] = [:]
  for (problem, tally) in zip(problems, tallies) {
    let name = problem.set.name + " " + problem.label
    if sums[name] == nil { names.append(name) }
    sums[name, default: Tally()].right += tally.right
    sums[name, default: Tally()].found += tally.found
    sums[name, default: Tally()].gold += tally.gold
    sums[name, default: Tally()].confidence += tally.confidence
    sums[name, default: Tally()].logLikelihood += tally.logLikelihood
  }
  for name in names {
    guard let sum = sums[name] else { continue }
    let (p, r) = (Double(sum.right) / Double(max(1, sum.found)), Double(sum.right) / Double(max(1, sum.gold)))
    print(
      name,
      String(
        format: "P %.4f R %.4f F %.4f conf %.4f loss %.4f", p, r, 2 * p * r / max(1e-9, p + r),
        sum.confidence / Double(max(1, sum.found)), -sum.logLikelihood / Double(max(1, sum.gold))))
  }
}

/// Learns both models from problems, in turns: the later passes' cases depend on the models.
func learn(_ problems: [Problem], from start: Engine, epochs: Int, rounds: Int) -> Engine {
  var engine = start
  let firsts = parallelMap(problems) {
    TrainingCase(
      source: $0.source, target: $0.target, knowledge: Engine.PassKnowledge(table: $0.prior.table),
      trust: start.firstModel.trust, gold: $0.set.gold)
  }
  engine.firstModel = fit(WeightedCase.weigh(firsts, of: problems), from: engine.firstModel, rounds: rounds)
  for _ in 0..<epochs {
    let current = engine
    let laters = parallelMap(problems) { problem in
      var knowledge = Engine.PassKnowledge(table: problem.prior.table)
      _ = current.align(
        source: problem.source, target: problem.target, prior: problem.prior, knowledge: &knowledge)
      return TrainingCase(
        source: problem.source, target: problem.target, knowledge: knowledge, trust: current.model.trust,
        gold: problem.set.gold)
    }
    engine.model = fit(WeightedCase.weigh(laters, of: problems), from: engine.model, rounds: rounds)
  }
  return engine
}

@main
struct Train {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func flag(_ name: String) -> String? {
      guard let index = arguments.firstIndex(where: { $0.hasPrefix("--" + name) }) else { return nil }
      return String(arguments.remove(at: index).split(separator: "=", maxSplits: 1).last ?? "")
    }
    let rounds = flag("rounds").flatMap { Int($0) } ?? 60
    let epochs = flag("epochs").flatMap { Int($0) } ?? 2
    let only = flag("only")
    let errorsOf = flag("errors")
    let piece = flag("pieces").flatMap { Int($0) }
    let crossValidates = flag("cv") != nil
    let background = flag("trust").flatMap { Float($0) }
    let strength = flag("strength").flatMap { Float($0) }
    let nullWorth = flag("null-worth").flatMap { Float($0) }
    let tension = flag("tension").flatMap { Float($0) }
    let nullWeight = flag("nw").flatMap { Float($0) }
    let firstRadius = flag("first-radius").flatMap { Int($0) }
    let passes = flag("passes").flatMap { Int($0) }
    let usesStart = flag("start-given") != nil
    let lift = flag("lift").flatMap { Float($0) }
    let learningRounds = flag("em").flatMap { Int($0) }
    let root = arguments.first ?? "../shared/gold"
    let folders = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
    let sets = folders.compactMap { GoldSet(folder: root + "/" + $0) }
    let dictionaries = installedDictionaries()
    var problems: [Problem] = []
    for set in sets {
      if only != "dictionary" {
        problems.append(try Problem(set, lexicons: [], label: "without"))
        if let piece {
          problems += try set.pieces(of: piece).map { try Problem($0, lexicons: [], label: "pieces-without") }
          problems += try set.pieces(of: piece).enumerated().map {
            try Problem($1.damaged(seed: $0), lexicons: [], label: "damaged-without")
          }
        }
      }
      guard only != "none", let source = set.source.document.language, let target = set.target.document.language
      else { continue }
      let cache = NSTemporaryDirectory() + "/enregard-train-\(source)-\(target).tsv"
      let lexicon: Lexicon
      if let data = FileManager.default.contents(atPath: cache) {
        lexicon = try [UInt8](data).withUnsafeBufferPointer {
          try Lexicon(tsv: $0, name: cache, source: source, target: target, normalizing: false)
        }
      } else {
        lexicon = buildLexicon(from: source, to: target, with: dictionaries).lexicon
        _ = FileManager.default.createFile(atPath: cache, contents: Data(lexicon.tsv()))
      }
      problems.append(try Problem(set, lexicons: [lexicon], label: "with"))
      if let piece {
        problems += try set.pieces(of: piece).map { try Problem($0, lexicons: [lexicon], label: "pieces-with") }
        problems += try set.pieces(of: piece).enumerated().map {
          try Problem($1.damaged(seed: $0), lexicons: [lexicon], label: "damaged-with")
        }
      }
    }
    var engine = Engine()
    if let background {
      engine.model.trust = background
      engine.firstModel.trust = background
    }
    if let strength { engine.learning.priorStrength = strength }
    if let learningRounds { engine.learning.rounds = learningRounds }
    if let lift { engine.learning.leastLift = lift }
    if let tension { engine.learning.tension = tension }
    if let nullWeight { engine.learning.nullWeight = nullWeight }
    if let firstRadius { engine.firstRadius = firstRadius }
    if let nullWorth { engine.nullWorth = nullWorth }
    if let passes { engine.passes = passes }
    if crossValidates {
      // Sets that share a text are held out together.
      func group(_ name: String) -> String { String(name.split(separator: "-").prefix(2).joined(separator: "-")) }
      for held in Set(problems.map { group($0.set.name) }).sorted() {
        let learned = learn(
          problems.filter { group($0.set.name) != held }, from: engine, epochs: epochs, rounds: rounds)
        show(problems.filter { group($0.set.name) == held }, learned)
      }
      return
    }
    if let errorsOf {
      for problem in problems where "\(problem.set.name) \(problem.label)" == errorsOf { showErrors(problem, engine) }
      return
    }
    if usesStart {
      show(problems, engine)
      return
    }
    engine = learn(problems, from: engine, epochs: epochs, rounds: rounds)
    show(problems, engine)
    for (feature, index) in zip(BeadFeature.allCases, 0...) {
      print(feature, engine.firstModel.features[index], engine.model.features[index])
    }
    for model in [engine.firstModel, engine.model] {
      print("[" + model.vector.map { String(format: "%.3f", $0) }.joined(separator: ", ") + "]")
    }
  }
}
