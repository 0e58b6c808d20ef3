import Alignment
import ArgumentParser
import Files
import Foundation

/// Learns the engine's weights from hand-aligned texts, and shows what they and each ingredient are worth.
@main
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enregard-train",
    abstract: "Learn the engine's weights from hand-aligned texts, and measure them honestly.",
    discussion: """
      Gold folders are laid out as for enregard eval. The weights learned go into Sources/Alignment/BeadModel.swift by \
      hand. Dictionaries are those that are installed.
      """,
    subcommands: [Fit.self, CrossValidate.self, Kinds.self, Ablate.self, Errors.self, Correspond.self])
}

/// Which texts to learn from, and how long.
struct TrainingOptions: ParsableArguments {
  @Argument(help: "Folders of gold sets.")
  var gold: [String]

  @Option(
    help:
      "Learn from pieces of so many beads, too; from these and from whole texts also with one side of some beads taken out."
  )
  var pieces = 25

  @Option(help: "Rounds of the optimizer for each set of weights.")
  var rounds = 20

  @Option(help: "How often the later passes' weights are learned anew from what they make of the texts.")
  var epochs = 2

  @Flag(help: "Leave out the runs with dictionaries.")
  var noDictionary = false

  @Flag(help: "Learn from whole texts alone.")
  var wholeOnly = false

  @Option(
    help: """
      Of which kind of version texts are made to be, either side in turn: faithful; abridged, where sentences of the target \
      are taken out; finer, where sentences of the source are joined.
      """)
  var version = Version.faithful

  enum Version: String, ExpressibleByArgument, CaseIterable {
    case faithful, abridged, finer

    var kind: VersionKind {
      switch self {
      case .faithful: .faithful
      case .abridged: .abridgedTarget
      case .finer: .finerTarget
      }
    }
  }

  func problems(omitting: Ablation.Evidence = []) throws -> [Problem] {
    try gold.flatMap { try trainingTexts(in: $0) }.flatMap { text in
      switch version {
      case .faithful: break
      case .abridged:
        return try versions(
          of: text, forms: (.abridged, .abridgedPiece), shares: Self.abridgedShares, omitting: omitting
        ) {
          $0.abridged(seed: $1, share: $2)
        }
      case .finer:
        return try versions(of: text, forms: (.joined, .joinedPiece), shares: Self.joinedShares, omitting: omitting) {
          $0.joined(seed: $1, share: $2)
        }
      }
      var texts = [(text: text, form: Problem.Form.whole)]
      if !wholeOnly {
        let parts = text.pieces(of: pieces)
        texts += parts.map { ($0, .piece) }
        texts += parts.enumerated().map { ($1.damaged(seed: UInt64($0), share: 0.1, runs: 0), .damagedPiece) }
        texts.append((text.damaged(seed: 1, share: 0.06, runs: text.gold.count / 150), .damaged))
      }
      return try (noDictionary ? [false] : [false, true]).flatMap { usesDictionary in
        let known = knowledge(for: text, usesDictionary: usesDictionary)
        return try texts.map {
          try Problem($0.text, form: $0.form, knowledge: known, usesDictionary: usesDictionary, omitting: omitting)
        }
      }
    }
  }

  /// Shares of the target that are taken out; nil is every second run of segments.
  private static let abridgedShares: [Double?] = [0.2, 0.4, 0.6, nil]
  /// Shares of the source's segments that are joined to the one before.
  private static let joinedShares: [Double] = [0.35, 0.5, 0.65]

  /// The text and its mirror image with each of `shares` done to it, whole and in pieces, the pieces' in turn.
  private func versions<Share>(
    of text: TrainingText, forms: (whole: Problem.Form, piece: Problem.Form), shares: [Share],
    omitting: Ablation.Evidence, make: (TrainingText, _ seed: UInt64, Share) -> TrainingText
  ) throws -> [Problem] {
    try [text, text.mirrored].flatMap { text in
      var texts: [(text: TrainingText, form: Problem.Form)] = []
      for (number, share) in shares.enumerated() {
        texts.append((make(text, UInt64(number), share), forms.whole))
        for (place, piece) in text.pieces(of: pieces).enumerated() where place % shares.count == number {
          texts.append((make(piece, UInt64(place), share), forms.piece))
        }
      }
      return try (noDictionary ? [false] : [false, true]).flatMap { usesDictionary in
        let known = knowledge(for: text, usesDictionary: usesDictionary)
        return try texts.map {
          try Problem($0.text, form: $0.form, knowledge: known, usesDictionary: usesDictionary, omitting: omitting)
        }
      }
    }
  }

  var schedule: Schedule { Schedule(rounds: rounds, epochs: epochs) }
}

/// Learns from all texts and prints the weights.
struct Fit: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Learn from all texts, and print the weights.")
  @OptionGroup var options: TrainingOptions

  func run() throws {
    let problems = try options.problems()
    var start = Engine()
    let version = start.weights.version(options.version.kind)
    (start.weights.first, start.weights.later) = (version.first, version.later)
    start.ratesBySide = options.version == .abridged
    let engine = learn(problems, from: start, options.schedule)
    print(HeldOut(problems, engine).table(title: "The texts learned from"))
    for (index, feature) in BeadFeature.allCases.enumerated() {
      print(feature, engine.weights.first.features[index], engine.weights.later.features[index])
    }
    for (name, model) in [("first", engine.weights.first), ("later", engine.weights.later)] {
      print(name, "[" + model.features.map { String(format: "%.4f", $0) }.joined(separator: ", ") + "]")
    }
  }
}

/// Scores each text by weights learned from the others.
struct CrossValidate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cv", abstract: "Score each text by weights learned from the others (sets that share a text together)."
  )
  @OptionGroup var options: TrainingOptions

  func run() throws {
    print(crossValidated(try options.problems(), from: Engine(), options.schedule).table(title: "Held out"))
  }
}

/// What tells kinds of version apart.
struct Kinds: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print, for texts of known kinds, how many segments of each side the first pass leaves alone.",
    discussion: """
      A line a text: set, form, whether dictionaries were used, its kind (0 faithful, 1 an abridged target, 3 a finer one), \
      the share of source and of target segments that are left alone, how much longer the target is than it should be, by \
      how many segments to a bead one side is finer, and strict F1 when it is aligned as each kind of version.
      """)
  @OptionGroup var options: TrainingOptions

  func run() throws {
    let known: [(problem: Problem, kind: VersionKind)] = try TrainingOptions.Version.allCases.flatMap { version in
      var options = options
      options.version = version
      let isOf: Set<Problem.Form> = [.whole, .piece, .abridged, .abridgedPiece, .joined, .joinedPiece]
      return try options.problems().filter { isOf.contains($0.form) }.map { ($0, version.kind) }
    }
    let engine = Engine()
    let rows = parallelMap(count: known.count) { index -> String in
      let problem = known[index].problem
      let signs = engine.signs(source: problem.source, target: problem.target, prior: problem.prior)
      let scores = VersionKind.allCases.map { kind -> String in
        var forced = engine
        let version = forced.weights.version(kind)
        (forced.weights.first, forced.weights.later, forced.tellsVersions) = (version.first, version.later, false)
        forced.shortWeights = nil
        let row = HeldOut([problem], forced).rows.values.first
        return String(format: "%.4f", row?.evaluation.strictRatio.f1 ?? 0)
      }
      let text = [problem.text.name, problem.form.rawValue, problem.usesDictionary ? "1" : "0"]
      let shares = [signs.alone.source, signs.alone.target, signs.excess, signs.finer].map {
        String(format: "%.4f", $0)
      }
      return (text + ["\(known[index].kind.rawValue)"] + shares + scores).joined(separator: "\t")
    }
    print(rows.joined(separator: "\n"))
  }
}

/// What each ingredient is worth, by leaving it out.
struct Ablate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score each text by weights learned from the others, with one ingredient left out at a time.")
  @OptionGroup var options: TrainingOptions
  @Option(parsing: .upToNextOption, help: "Only the rows with these numbers, counted from 1, nothing left out.")
  var rows: [Int] = []

  func validate() throws {
    if let row = rows.first(where: { !Ablation.all.indices.contains($0 - 1) }) {
      throw ValidationError("There is no row \(row): there are \(Ablation.all.count).")
    }
  }

  func run() throws {
    print(try Ablation.table(options, rows.isEmpty ? Ablation.all : rows.map { Ablation.all[$0 - 1] }))
  }
}

/// Where the engine errs.
struct Errors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print where the engine's beads differ from gold, with texts.")
  @OptionGroup var options: TrainingOptions
  @Option(help: "Only this set.")
  var set: String?

  func run() throws {
    for problem in try options.problems() where problem.form == .whole && set ?? problem.text.name == problem.text.name
    {
      print("# \(problem.label)")
      printErrors(of: Engine(), on: problem)
    }
  }
}
