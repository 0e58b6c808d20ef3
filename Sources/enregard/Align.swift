import ArgumentParser
import Bitext
import Files
import Formats
import Workflows

/// `enregard align`: two documents to a bitext.
struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align a document with its translation, or with several, sentence by sentence.",
    discussion: """
      Formats of the output, by its extension or by --format:
      \(formatTable(ExchangeFormat.all.map { ($0.name, $0.summary) }))

      Documents of many formats are read as they are, Word, PDF and web pages among them; enregard formats lists \
      them and what each needs.

      Examples:
        enregard align manual.en.docx manual.fr.pdf -o manual.tmx
        enregard align article.en.txt article.fr.txt -o article.tmx
        enregard align article.en.txt article.fr.txt -o article.tmx -o article.html
        enregard align guide.en.html guide.fr.html guide.de.html -o guide.tmx
        enregard align originals/ translations/ --from en --to fr -o memories/
        enregard align --from en --to fr original.txt traduction.txt --explain
        enregard align --segmented --format beads novel.en novel.fr > novel.beads
        enregard align --lexicon glossary.tbx manual.en.txt manual.fr.txt -o manual.tmx
        producer | enregard align --stream --from en --to fr > beads.jsonl
        enregard align --anchors chapters.txt novel.en.epub novel.fr.epub -o novel.tmx
        enregard align novel.en.epub novel.fr.epub -o both.epub
        enregard align a.en.docx a.fr.docx --property client=Acme --property domain=law -o a.tmx

      The documents of two folders are paired by name, and the remaining ones by content. Each pair becomes a file \
      in the folder given with -o (one for each --format), or all pairs go into one .tmx, .xlf, .tsv, .csv, .xlsx, .jsonl \
      or .moses, of which tables say which documents a row is of. A pair that fails is reported, the others are aligned, and the exit status is 2. A second run skips the \
      pairs that are done.

      Several translations are aligned together with the original: each two languages draw on what the others say, and \
      a unit of the TMX, a row of a table or page has all of them. --to then names one language for each translation, \
      separated by commas. XLIFF, Moses and beads hold two languages.

      Languages come from --from and --to, else from file names such as article.fr.txt, else from the text itself. \
      What was assumed is reported on standard error, with a summary and the least certain places.

      Dictionaries: the French-English list that is built in, and those installed in /usr/share/dictd or in the folder \
      that ENREGARD_DICTIONARIES names (Debian's dict-freedict-* packages). The word list made from these is cached \
      in ~/.cache/enregard.
      """)

  @Argument(help: "The original, or a folder of originals; - for standard input.", completion: .file())
  var source: String?

  @Argument(help: "Its translation, or a folder of translations; - for standard input.", completion: .file())
  var target: String?

  @Argument(
    help: ArgumentHelp(
      "Translations into other languages, or folders of them, to align all together.", valueName: "target"),
    completion: .file())
  var others: [String] = []

  @Option(
    help: ArgumentHelp(
      "Align the pairs listed in this file: source, tab, target on each line.", valueName: "file"),
    completion: .file())
  var map: String?

  @Option(
    defaultAsFlag: StreamForm.jsonl, parsing: .next,
    help: ArgumentHelp(
      "Align documents as they come on standard input, a pair a line: as jsonl or tsv.",
      discussion: """
        jsonl: {"id": 7, "source": "...", "target": "..."}, each a text, a list of segments or {"path": "FILE"}; "targets" \
        for several; from, to and what else is there. A line of output is a bead; one with "error" says what failed, and \
        the stream goes on. tsv: two addresses and two texts in Base64, as Bitextor has them.
        """, valueName: "form"))
  var stream: StreamForm?

  @Flag(help: "With --stream, write one line for each pair of documents, with all of its beads.")
  var perDocument = false

  @Flag(help: "Pair the documents of two folders by content alone, not by name.")
  var byContent = false

  @Flag(help: "Only write which documents of two folders belong together, in the form that --map reads.")
  var pairsOnly = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The output file; standard output by default. Repeatable, for several formats at once.", valueName: "file"),
    completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "The output's format. Repeatable with two folders, for several files for each pair.",
      discussion: "By default from the output's extension; tsv on standard output, tmx in a folder.",
      valueName: "format"))
  var format: [BitextFormatArgument] = []

  @Option(
    help: ArgumentHelp(
      "Align around the pairs in this file, which are known to correspond.",
      discussion: """
        A line holds two segments counted from 1, or ranges of them (12-13 14); a bead of --format beads ([11, 12]:[13]); \
        or two headings with a tab between them. Lines that start with # are skipped.
        """, valueName: "file"),
    completion: .file())
  var anchors: String?

  @Option(
    help: ArgumentHelp(
      "Use beads of these kinds alone, such as 1-1,1-2,2-1.",
      discussion: "Segments without a counterpart are 1-0 and 0-1. No side has more than 8 segments.",
      valueName: "kinds"))
  var beads: BeadKindsArgument?

  @Option(
    help: ArgumentHelp(
      "Align with the word list in this file, if it exists, and add the words learned from these texts.",
      valueName: "file"), completion: .file())
  var learn: String?

  @Option(
    help: ArgumentHelp(
      "Write two memories for an OmegaT project: reliable pairs to FOLDER/tm, weaker ones to FOLDER/tm/penalty-20.",
      discussion: "With -o FILE the output is written, too; without -o, nothing else is.", valueName: "folder"),
    completion: .directory)
  var tiers: String?

  @Option(help: ArgumentHelp("The language of the source, such as en or pt-BR.", valueName: "language"))
  var from: LanguageArgument?

  @Option(
    help: ArgumentHelp(
      "The language of the target; of several targets, one for each, separated by commas.", valueName: "language"))
  var to: LanguageListArgument?

  @OptionGroup var inputOptions: InputOptions

  @OptionGroup var segmentation: SegmentationOptions

  @Option(help: ArgumentHelp("The encoding of the source alone.", valueName: "encoding"))
  var fromEncoding: String?

  @Option(help: ArgumentHelp("The encoding of the target alone.", valueName: "encoding"))
  var toEncoding: String?

  @Option(
    help: ArgumentHelp(
      "The format of both documents, such as markdown or docx, whatever their names say; enregard formats lists all.",
      valueName: "format"))
  var inputFormat: DocumentFormatArgument?

  @Option(help: ArgumentHelp("The format of the source alone.", valueName: "format"))
  var fromFormat: DocumentFormatArgument?

  @Option(help: ArgumentHelp("The format of the target alone.", valueName: "format"))
  var toFormat: DocumentFormatArgument?

  @Option(
    help: ArgumentHelp(
      "Leave out beads with a confidence below this, 0 to 1, and report how many.", valueName: "confidence"))
  var minConfidence = 0.0

  @Flag(
    help: ArgumentHelp(
      "Leave out what was never translated: beads with the same text on both sides, though the languages differ.",
      discussion: "Of every output, and of what --learn learns. Names, numbers and codes stay."))
  var withoutCopies = false

  @Flag(
    help: ArgumentHelp(
      "Leave inline codes (bold, links, placeholders) out of TMX and XLIFF.",
      discussion:
        "By default they are written where the documents have them: Markdown, HTML, Word and the like, XLIFF, TMX."))
  var noCodes = false

  @OptionGroup var stamps: StampOptions

  @Flag(
    help: ArgumentHelp(
      "Show both texts of each bead, and the evidence for it, on standard output.",
      discussion: "With -o FILE the output is written, too; without -o, nothing else is."))
  var explain = false

  @Flag(help: "Ignore which blocks are headings, list items or table cells.")
  var noStructure = false

  @OptionGroup var lexiconOptions: LexiconOptions

  @OptionGroup var threading: ThreadOptions

  @OptionGroup(title: "Runs of many") var runs: RunOptions

  @Flag(name: .shortAndLong, help: "Print no progress, summary or warnings.")
  var quiet = false

  func validate() throws {
    if map != nil, source != nil { throw ValidationError("--map names the documents; leave SOURCE and TARGET out.") }
    if stream != nil { return try validateStream() }
    if perDocument { throw ValidationError("--per-document is for --stream.") }
    if map == nil, source == nil { throw ValidationError("Name the original and its translation.") }
    if map == nil, target == nil { throw ValidationError("Missing expected argument '<target>'") }
    try requireProbability(minConfidence: minConfidence)
    if inputOptions.segmented, inputFormat != nil || fromFormat != nil || toFormat != nil {
      throw ValidationError("--segmented is a format of its own; leave --input-format out.")
    }
    if explain && (output.contains("-") || output.isEmpty && !format.isEmpty) {
      throw ValidationError("--explain writes to standard output; name a file for the beads with -o FILE.")
    }
    if !isMany { try runs.requireNone("folders, --map and --stream") }
    if pairsOnly { try runs.requireNone("aligning; --pairs-only names all pairs") }
    if !others.isEmpty { try validateTogether() }
    if let to, to.languages.count != max(1, others.count + 1) {
      let targets = counted(others.count + 1, "target")
      throw ValidationError("--to names \(counted(to.languages.count, "language")) for \(targets).")
    }
    if isMany, !pairsOnly { try validateMany() }
    if !isMany, format.count > 1 {
      throw ValidationError("For one pair of documents, name several outputs instead: -o a.tmx -o a.html.")
    }
    if !isMany, !format.isEmpty, output.count > 1 {
      throw ValidationError("--format is for one output; with several, each has the format of its extension.")
    }
  }

  /// Whether programs are told of each pair, so that people are not.
  var isLogged: Bool { runs.log != nil }

  /// Whether many pairs are to be aligned.
  var isMany: Bool { map != nil || source.map(isDirectory) == true }

  func run() async throws {
    runs.begin()
    if let stream { return try alignStream(stream) }
    if isTogether { return try alignTogether() }
    if let pairs = try folderPairs() { return try alignAll(pairs) }
    guard let source, let target else { return }
    try requireTwoDocuments(source, target)
    let files = RunFiles(reading: [FileUse("<source>", source), FileUse("<target>", target)] + reads)
    var outputs = try BitextOutputs(bitextOutputs(), named: "-o", among: files)
    if explain { _ = try files.writing("--explain", "-") }
    let learned = try learn.map { try files.writing("--learn", $0) }
    let tiers = try tiers.map { try MemoryTiers(folder: $0, source: source, named: "--tiers", among: files) }
    // Opened before the work, so that an output that cannot be written costs nobody any time.
    try outputs.open()
    do { try align(source, target, to: &outputs, learned, tiers) } catch {
      outputs.discard()
      throw error
    }
  }

  private func align(
    _ source: String, _ target: String, to outputs: inout BitextOutputs, _ learned: DeclaredOutput?,
    _ tiers: MemoryTiers?
  ) throws {
    let options = try alignOptions()
    let (source, target) = (
      try DocumentInput(path: source, options: options.source),
      try DocumentInput(path: target, options: options.target, side: .target)
    )
    if outputs.needLanguages || tiers != nil {
      try source.requireLanguage(.source)
      try target.requireLanguage(.target)
    }
    try outputs.open(source: source.text, target: target.text)
    sayWhatIsAssumed(source, target, quiet: quiet)
    var learning = try learned.map {
      try LearnedWordList($0, source: source.text.document, target: target.text.document)
    }
    defer { learning?.discard() }
    let bar = ProgressBar(title: "aligning", isShown: !quiet)
    let aligned = try Workflows.align(
      source, target, options: options, learned: learning?.learned.lexicon, tell: saying(quiet: quiet, bar))
    bar.finish()
    let bitext = aligned.bitext

    let links = try explain || learn != nil || outputs.holdEvidence ? aligned.links() : nil
    if let links, explain { try writeExplanation(bitext, links) }
    let exchange = exchangeOptions(links: links)
    let written = try outputs.write(bitext, exchange)
    report(warnings(after: aligned).map { "warning: \($0)" })
    report(summary(of: bitext, written: written))
    if let tiers {
      report(try tiers.write(bitext, exchange).map { "\($0.path): \(counted($0.units, "translation unit"))" })
    }
    if let links, let outcome = try learning?.finish(with: bitext, links, withoutCopies: withoutCopies) {
      report([words(for: outcome)])
    }
  }

  private func words(for outcome: LearnedWordList.Outcome) -> String {
    guard let taught = outcome.taught else {
      return "\(outcome.name): these texts were learned from before; nothing added"
    }
    return "\(outcome.name): \(counted(taught, "word pair")) learned, \(outcome.count) in all"
  }

  /// How the documents are read and aligned.
  func alignOptions() throws -> AlignOptions {
    var options = AlignOptions()
    let rules = try segmentation.rules()
    (options.source, options.target) = (documentOptions(.source, rules: rules), documentOptions(.target, rules: rules))
    options.lexicons = lexiconOptions.sources
    (options.usesStructure, options.threads) = (!noStructure, threading.threads)
    (options.anchors, options.kinds) = (anchors, beads?.kinds)
    return options
  }

  /// How one of the documents is read.
  ///
  /// - Parameter number: which of several targets it is, from 0.
  func documentOptions(
    _ side: PairSide, _ number: Int = 0, rules: SegmentationRules? = nil
  ) -> DocumentInput.Options {
    let isSource = side == .source
    let targets = to?.languages ?? []
    return inputOptions.document(
      isSource ? from?.language : number < targets.count ? targets[number] : nil,
      encoding: isSource ? fromEncoding : toEncoding,
      kind: (isSource ? fromFormat : toFormat) ?? inputFormat, rules: rules)
  }

  /// What is written of the beads.
  func exchangeOptions(links: [[Link]]? = nil) -> ExchangeOptions {
    var options = ExchangeOptions(
      minimumConfidence: minConfidence, links: links, codes: !noCodes, creationDate: creationDate(),
      toolVersion: enregardVersion)
    options.leavesOutCopies = withoutCopies
    // They were valid when the arguments were read.
    options.properties = (try? stamps.properties()) ?? []
    return options
  }

  /// What to write where: of one output the format may be given; without any, a table on standard output.
  func bitextOutputs() throws -> [(path: String, format: ExchangeFormat)] {
    if output.isEmpty { return explain || tiers != nil ? [] : [("-", format.first?.format ?? .standard)] }
    return try output.map { path in
      if let format = format.first { return (path, format.format) }
      if path == "-" { return (path, .standard) }
      return (path, try exchangeFormat(ofOutput: path))
    }
  }

  /// Beside the documents.
  var reads: [FileUse] {
    FileUse.all("--map", [map]) + FileUse.all("--anchors", [anchors]) + segmentation.reads + lexiconOptions.reads
  }

  private func writeExplanation(_ bitext: Bitext, _ links: [[Link]]) throws {
    let sink = DescriptorSink.standardOutput()
    for (index, bead) in bitext.beads.enumerated() {
      try sink.write(Array(explanation(of: bead, number: index + 1, in: bitext, links: links[index]).utf8))
    }
    try sink.flush()
  }

  func report(_ lines: [String]) {
    say(lines, quiet: quiet)
  }
}
