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
    prior = PriorEvidence(source: source, target: target, languages: languages, lexicons: lexicons)
  }
}

/// Fits a model to cases by maximum conditional likelihood: Adam on the whole batch.
func fit(_ cases: [TrainingCase], from start: BeadModel, rounds: Int) -> BeadModel {
  var model = start
  var vector = model.vector
  let origin = vector
  var (first, second) = ([Double](repeating: 0, count: vector.count), [Double](repeating: 0, count: vector.count))
  for round in 1...rounds {
    model.vector = vector
    let current = model
    let results = parallelMap(cases) { $0.gradient(current) }
    var total = 0.0
    var gradient = [Double](repeating: 0, count: vector.count)
    for (result, one) in zip(results, cases) {
      total += result.logLikelihood / Double(one.beadCount)
      for index in gradient.indices { gradient[index] += result.gradient[index] / Double(one.beadCount) }
    }
    for index in gradient.indices { gradient[index] -= 0.001 * (vector[index] - 0 * origin[index]) }
    let rate = 0.15 * (round < rounds / 2 ? 1 : round < rounds * 3 / 4 ? 0.3 : 0.1)
    for index in vector.indices {
      first[index] = 0.9 * first[index] + 0.1 * gradient[index]
      second[index] = 0.99 * second[index] + 0.01 * gradient[index] * gradient[index]
      let (mean, spread) = (first[index] / (1 - pow(0.9, Double(round))), second[index] / (1 - pow(0.99, Double(round))))
      vector[index] += rate * mean / (spread.squareRoot() + 1e-8)
    }
    if round == 1 || round % 40 == 0 {
      FileHandle.standardError.write(Data("  round \(round): \(total / Double(cases.count))\n".utf8))
    }
  }
  model.vector = vector
  return model
}

func parallelMap<T: Sendable, R: Sendable>(_ items: [T], _ body: @Sendable (T) -> R) -> [R] {
  nonisolated(unsafe) var results = [R?](repeating: nil, count: items.count)
  let lock = NSLock()
  DispatchQueue.concurrentPerform(iterations: items.count) { index in
    let result = body(items[index])
    lock.withLock { results[index] = result }
  }
  return results.compactMap { $0 }
}

func show(_ problems: [Problem], _ engine: Engine) {
  for problem in problems {
    let start = Date()
    let path = engine.align(source: problem.source, target: problem.target, prior: problem.prior)
    let (p, r, f) = strictF1(path, problem.set.gold)
    let found = path.filter { $0.bead.m > 0 && $0.bead.n > 0 }
    let mean = found.reduce(0.0) { $0 + Double($1.confidence) } / Double(max(1, found.count))
    print(
      problem.set.name, problem.label, String(format: "P %.4f R %.4f F %.4f conf %.4f", p, r, f, mean),
      String(format: "%.2fs", Date().timeIntervalSince(start)))
  }
}

/// Learns both models from problems, in turns: the later passes' cases depend on the models.
func learn(_ problems: [Problem], from start: Engine, epochs: Int, rounds: Int) -> Engine {
  var engine = start
  let firsts = parallelMap(problems) {
    TrainingCase(
      source: $0.source, target: $0.target, table: $0.prior.table,
      background: start.firstModel.lexical.background, gold: $0.set.gold)
  }
  engine.firstModel = fit(firsts, from: engine.firstModel, rounds: rounds)
  for _ in 0..<epochs {
    let current = engine
    let laters = parallelMap(problems) { problem in
      var table = problem.prior.table
      _ = current.align(source: problem.source, target: problem.target, prior: problem.prior, table: &table)
      return TrainingCase(
        source: problem.source, target: problem.target, table: table, background: current.model.lexical.background,
        gold: problem.set.gold)
    }
    engine.model = fit(laters, from: engine.model, rounds: rounds)
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
    let crossValidates = flag("cv") != nil
    let background = flag("background").flatMap { Float($0) }
    let strength = flag("strength").flatMap { Float($0) }
    let nullWorth = flag("null-worth").flatMap { Float($0) }
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
      if only != "dictionary" { problems.append(try Problem(set, lexicons: [], label: "without")) }
      guard only != "none", let source = set.source.document.language, let target = set.target.document.language
      else { continue }
      let cache = "/tmp/lexicon-\(source)-\(target).tsv"
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
    }
    var engine = Engine()
    if let background {
      engine.model.lexical.background = background
      engine.firstModel.lexical.background = background
    }
    if let strength { engine.learning.priorStrength = strength }
    if let learningRounds { engine.learning.rounds = learningRounds }
    if let lift { engine.learning.leastLift = lift }
    if let nullWorth { engine.nullWorth = nullWorth }
    if let passes { engine.passes = passes }
    if crossValidates {
      // Sets that share a text are held out together.
      func group(_ name: String) -> String { String(name.split(separator: "-").prefix(2).joined(separator: "-")) }
      for held in Set(problems.map { group($0.set.name) }).sorted() {
        let learned = learn(problems.filter { group($0.set.name) != held }, from: engine, epochs: epochs, rounds: rounds)
        show(problems.filter { group($0.set.name) == held }, learned)
      }
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
