import Workflows
import Alignment
import ArgumentParser
import Bitext
import Evaluation
import Files
import Formats

/// `enregard eval`: how well the aligner, or any other, does on texts that were aligned by hand.
struct EvalAlignment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alignment",
    abstract: "Score alignments against hand-aligned beads.",
    discussion: """
      Aligns the texts of gold folders and scores the result, or scores files of beads that any aligner wrote. A gold \
      folder holds LANGS (the two languages), and for each document NAME.src and NAME.tgt (a segment a line) and \
      NAME.gold ([source lines]:[target lines], counted from 0); a folder of such folders stands for all of them.

      Examples:
        enregard eval gold/
        enregard eval --compare --json gold/alice gold/candide
        enregard eval --beads novel.beads novel.gold
        enregard eval --beads novel.beads novel.tmx.review

      With --beads, a journal of enregard review stands for the beads as they were left.

      A bead is strictly right when both its sides are those of a gold bead, and right in the lax sense when it shares a \
      pair of segments with one. Beads with an empty side are left out of both, and of the calibration, which shows \
      whether nine in ten of the beads with a confidence of 0.9 are strictly right. Figures for several documents count \
      beads, not documents. The seconds are for reading and aligning, without making or loading word lists.
      """)

  @Argument(
    help: ArgumentHelp("Gold folders; with --beads, pairs of a file to score and a gold file.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Flag(help: "Score files of beads: TEST GOLD, and any number of further pairs.")
  var beads = false

  @OptionGroup var lexiconOptions: LexiconOptions

  @Flag(help: "Align with dictionaries and without, and show both.")
  var compare = false

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print no progress.")
  var quiet = false

  func validate() throws {
    guard beads else {
      if compare && lexiconOptions.noDictionary {
        throw ValidationError("--compare already aligns without a dictionary, too; leave --no-dictionary out.")
      }
      return
    }
    if compare || lexiconOptions.noDictionary || !lexiconOptions.lexicon.isEmpty || lexiconOptions.memory != nil {
      throw ValidationError(
        "With --beads nothing is aligned; leave --compare, --no-dictionary, --lexicon and --memory out.")
    }
    if paths.count % 2 != 0 {
      throw ValidationError("--beads takes pairs, a file to score and its gold; \(paths.count) is an odd number.")
    }
  }

  func run() throws {
    let report = EvalReport(runs: beads ? [try scored()] : try aligned())
    let output = DescriptorSink.standardOutput()
    try output.write(json ? report.json() : Array(report.text().utf8))
    try output.flush()
  }

  /// The files of beads that the user named.
  private func scored() throws -> EvalReport.Run {
    let pairs = stride(from: 0, to: paths.count, by: 2).map { (test: paths[$0], gold: paths[$0 + 1]) }
    return EvalReport.Run(
      dictionary: nil,
      sets: try pairs.map { pair in
        var evaluation = Evaluation()
        evaluation.add(gold: try readBeadFile(pair.gold), found: try readBeadFile(pair.test))
        return EvalReport.Row(name: pair.test, documents: 1, evaluation: evaluation)
      })
  }

  /// The gold folders that the user named, aligned with each kind of evidence asked for.
  private func aligned() throws -> [EvalReport.Run] {
    let sets = try paths.flatMap { try goldSets(in: $0) }
    return try (compare ? [true, false] : [!lexiconOptions.noDictionary]).map { usesDictionary in
      let bar = ProgressBar(title: usesDictionary ? "with dictionaries" : "without a dictionary", isShown: !quiet)
      defer { bar.finish() }
      var options = lexiconOptions
      options.noDictionary = !usesDictionary
      let sources = options.sources
      let memory = try sources.memoryKnowledge()
      let rows = try sets.enumerated().map { index, set in
        try aligned(set, sources, memory) {
          bar.update((Double(index) + $0) / Double(sets.count))
        }
      }
      return EvalReport.Run(dictionary: usesDictionary, sets: rows)
    }
  }

  private func aligned(
    _ set: GoldSet, _ sources: LexiconSources, _ memory: MemoryKnowledge?,
    progress: @escaping @Sendable (Double) -> Void
  ) throws -> EvalReport.Row {
    let notice = LexiconNotice(quiet: quiet)
    let lexicons = try sources.lexicons(for: set.source, set.target, memory: memory, making: notice.take)
    let aligner = Aligner(lexicons: lexicons, cacheFolder: sources.folders.cache)
    var row = EvalReport.Row(
      name: set.name, languages: (set.source, set.target), documents: set.documents.count, seconds: 0)
    for (index, document) in set.documents.enumerated() {
      let gold = try readBeadFile(document.gold)
      let start = ContinuousClock.now
      let source = try segmented(document.source, set.source)
      let target = try segmented(document.target, set.target)
      try check(gold, of: document, source.text.segments.count, target.text.segments.count)
      let anchors = try memory?.anchors(source.text, target.text) ?? []
      let bitext = try aligner.align(source.text, target.text, anchors: anchors) {
        progress((Double(index) + $0) / Double(set.documents.count))
      }
      row.seconds? += seconds(ContinuousClock.now - start)
      let found = bitext.beads.map {
        BeadLine(source: Array($0.source), target: Array($0.target), confidence: $0.confidence)
      }
      row.evaluation.add(gold: gold, found: found)
    }
    return row
  }

  /// A gold file that speaks of more segments than its texts have is not of these texts.
  private func check(
    _ gold: [BeadLine], of document: GoldSet.Document, _ sourceCount: Int, _ targetCount: Int
  ) throws {
    for (side, count, path) in [
      (\BeadLine.source, sourceCount, document.source), (\.target, targetCount, document.target),
    ] {
      if let index = gold.flatMap({ $0[keyPath: side] }).max(), index >= count {
        throw InputError.goldBeyondText(gold: document.gold, segment: index, text: path, count: count)
      }
    }
  }
}

private func segmented(_ path: String, _ language: Language) throws -> DocumentInput {
  var options = DocumentInput.Options(language: language)
  options.isSegmented = true
  return try DocumentInput(path: path, options: options)
}

private func readBeadFile(_ path: String) throws -> [BeadLine] {
  if path != "-", try ReviewJournal.head(at: path) != nil {
    return try ReviewJournal.beads(at: path).beads.map {
      BeadLine(source: Array($0.source), target: Array($0.target), confidence: $0.confidence)
    }
  }
  do { return try readBeads(try readFile(path)) } catch let error as BeadLineError {
    throw InputError.badBead(path: path, error: error)
  }
}

private func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}
