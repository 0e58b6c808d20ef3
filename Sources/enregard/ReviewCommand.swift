import Alignment
import ArgumentParser
import Bitext
import Checks
import Files
import Formats
import Foundation
import Glibc
import Languages
import Lexicons
import Service
import Workflows

/// `enregard review`: an alignment put right in the browser.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Put an alignment right, in the browser.",
    discussion: """
      Aligns two documents, or takes a bitext that was aligned before (TMX, XLIFF, a table, JSON Lines), and serves one \
      page on this machine, at an address that it prints, and opens in the browser. Each answer (these belong \
      together, this sentence goes to the next pair, ...) aligns the rest anew around it; n goes to the place where the \
      next answer is worth most, ? shows all keys.

      Every answer is in the journal, OUTPUT.review, before the page shows it: the same command, or the journal alone, \
      goes on where it was, whatever happened. The outputs are written when asked for on the page, and at the end (Ctrl-C). \
      Formats of the outputs are those of align.

      Examples:
        enregard review article.en.txt article.fr.txt -o article.tmx
        enregard review manual.tmx --from en --to fr -o manual.corrected.tmx
        enregard review article.tmx.review
        enregard align --anchors article.tmx.review article.en.txt article.fr.txt -o article.html
      """)

  @Argument(help: "The original; or a bitext, or a journal to go on with.", completion: .file())
  var source: String

  @Argument(help: "Its translation.", completion: .file())
  var target: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "An output file; repeatable, for several formats.",
      discussion: "By default, of a journal the file that it stands beside.", valueName: "file"), completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the answers are kept; by default the first output, or the source, with .review behind it.",
      valueName: "file"), completion: .file())
  var journal: String?

  @Option(help: ArgumentHelp("The port to listen on; by default one that is free.", valueName: "port"))
  var port = 0

  @Option(
    help: ArgumentHelp(
      "Open the page at this pair, by its number as on pages and in reports.", valueName: "pair"))
  var at: Int?

  @Flag(help: "Do not open the browser.")
  var noOpen = false

  @Option(
    help: ArgumentHelp(
      "The language of the page: en or fr.", discussion: "By default that of your environment.",
      valueName: "language"))
  var pageLanguage: PageLanguageArgument?

  @Option(
    help: ArgumentHelp(
      "Use beads of these kinds alone, such as 1-1,1-2,2-1; those that a person makes may be of any.",
      discussion: "Segments without a counterpart are 1-0 and 0-1. No side has more than 8 segments.",
      valueName: "kinds"))
  var beads: BeadKindsArgument?

  @OptionGroup var languages: LanguagePairOptions

  @OptionGroup var inputOptions: InputOptions

  @OptionGroup var segmentation: SegmentationOptions

  @Flag(help: "Leave inline codes (bold, links, placeholders) out of TMX and XLIFF.")
  var noCodes = false

  @OptionGroup var lexiconOptions: LexiconOptions

  @OptionGroup var threading: ThreadOptions

  @Flag(name: .shortAndLong, help: "Print nothing but the address.")
  var quiet = false

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535, not \(port).") }
    guard source != "-", target != "-" else { throw ValidationError("Texts to review are files, not standard input.") }
    if output.contains("-") { throw ValidationError("The outputs of a review are files, not standard output.") }
  }

  func run() async throws {
    if let target { try requireTwoDocuments(source, target) }
    let head = target == nil ? try ReviewJournal.head(at: source) : nil
    let journal = journal ?? (head == nil ? (output.first ?? source) + ".review" : source)
    let texts = [head?.source.path, head?.target.path].compactMap(\.self)
    let read = FileUse.all("<source>", [source]) + FileUse.all("<target>", [target]) + FileUse.all("the journal", texts)
    let files = RunFiles(reading: read + segmentation.reads + lexiconOptions.reads)
    // A journal that stands beside an output is of that output.
    let beside = (source.hasSuffix(".review") ? [String(source.dropLast(7))] : []).filter { path in
      ExchangeFormat.of(path: path) != nil && !texts.contains { $0 == path || isSameFile($0, path) }
    }
    let paths = output.isEmpty && head != nil ? beside : output
    let outputs = try paths.map { path in
      guard let format = ExchangeFormat.of(path: path) else {
        let known = ExchangeFormat.all.flatMap(\.fileExtensions).joined(separator: ", ")
        throw ValidationError("\(path): its extension belongs to no format; give it one of \(known).")
      }
      return (path, format)
    }
    _ = try BitextOutputs(outputs, named: "-o", among: files)
    if head == nil || journal != source { _ = try files.writing("--journal", journal) }
    let reviewed = try reviewedTexts(head)
    let languages = (reviewed.source.document.language, reviewed.target.document.language)
    let lexicons = try lexicons(for: languages)
    var aligner = Aligner(lexicons: lexicons, cacheFolder: lexiconOptions.sources.folders.cache)
    if let threads = threading.threads { aligner.threads = threads }
    let bar = ProgressBar(title: "aligning", isShown: !quiet)
    let review = try Review(
      source: reviewed.source, target: reviewed.target, journal: journal, aligner: aligner,
      kinds: beads?.kinds
    ) { [aligner] in
      bar.begin()
      defer { bar.finish() }
      return try reviewed.aligned(by: aligner, under: AlignmentConstraints(kinds: beads?.kinds)) { bar.update($0) }
    }
    let standing = review.standing()
    say(
      [
        standing.undo > 0
          ? "\(journal): \(counted(standing.undo, "answer")) taken up"
          : "\(journal): every answer is kept here"
      ], quiet: quiet)
    var checking = CheckOptions()
    checking.lexicons = lexiconOptions.sources
    // Who is putting pairs right shall not be held up by doubts about words.
    checking.settings.minimumSeverity = .warning
    let insight = try ReviewInsight(
      aligner: aligner, source: languages.0, target: languages.1, lexicons: lexicons, options: checking)
    try serve(review, insight, outputs, beside: read)
  }

  /// Serves the page until the person ends it.
  private func serve(
    _ review: Review, _ insight: ReviewInsight, _ outputs: [(path: String, format: ExchangeFormat)],
    beside files: [FileUse]
  ) throws {
    let codes = !noCodes
    let write: @Sendable () throws -> [ReviewService.Written] = {
      var written: [ReviewService.Written] = []
      try review.write { bitext, leftOut, notes in
        var options = ExchangeOptions(codes: codes, creationDate: creationDate(), toolVersion: enregardVersion)
        (options.leavesOut, options.notes) = (leftOut, notes)
        var opened = try BitextOutputs(outputs, named: "-o", among: RunFiles(reading: files))
        do {
          try opened.open()
          try opened.open(source: bitext.source, target: bitext.target)
          written = try opened.write(bitext, options).map {
            ReviewService.Written(file: $0.name, units: $0.report.written)
          }
        } catch {
          opened.discard()
          throw error
        }
      }
      return written
    }
    let service = ReviewService(
      review, insight: insight, outputs: outputs.map(\.path), language: pageLanguage?.language ?? .ofEnvironment,
      write: write,
      words: { words(for: $0) ?? "\($0)" })
    let gate = LoopbackGate()
    let ports = ServedPort()
    let server = try HTTPServer(host: "127.0.0.1", port: port, headers: LoopbackGate.headers) { request in
      switch gate.path(of: request, port: ports.value) {
      case .success(let path): service.answer(request, path: path)
      case .failure(let refusal): .failure(refusal.status, "This is not for you.")
      }
    }
    ports.value = server.port
    let address = gate.address(port: server.port) + (at.map { "#p\($0)" } ?? "")
    let untilAsked = Interrupt.shared.untilAsked()
    print(address)
    fflush(nil)
    say(["Ctrl-C writes the outputs and ends."], quiet: quiet)
    if !noOpen { openBrowser(address) }
    untilAsked()
    server.stop()
    guard !outputs.isEmpty else { return }
    for file in try write() { say(["\(file.file): \(counted(file.units, "unit"))"], quiet: quiet) }
  }

  /// The texts that the arguments name, or the journal.
  private func reviewedTexts(_ head: ReviewJournal.Head?) throws -> ReviewedTexts {
    if let target { return try documents(source, target) }
    guard let head else {
      return try ReviewedTexts(
        pairsAt: source, from: languages.from, to: languages.to, encoding: inputOptions.encoding)
    }
    guard head.source.path == head.target.path else { return try documents(head.source.path, head.target.path) }
    return try ReviewedTexts(
      pairsAt: head.source.path, from: languages.from ?? head.source.language.flatMap(Language.init(parsing:)),
      to: languages.to ?? head.target.language.flatMap(Language.init(parsing:)), encoding: inputOptions.encoding)
  }

  private func documents(_ source: String, _ target: String) throws -> ReviewedTexts {
    let rules = try segmentation.rules()
    let first = try DocumentInput(path: source, options: inputOptions.document(languages.from, rules: rules))
    let second = try DocumentInput(
      path: target, options: inputOptions.document(languages.to, rules: rules), side: .target)
    sayWhatIsAssumed(first, second, quiet: quiet)
    return ReviewedTexts(source: first.text, target: second.text)
  }

  private func lexicons(for languages: (Language?, Language?)) throws -> [Lexicon] {
    let notice = LexiconNotice(quiet: quiet)
    let memory = try lexiconOptions.sources.memoryKnowledge()
    let lexicons = try lexiconOptions.sources.lexicons(for: languages.0, languages.1, memory: memory) {
      notice.take($0)
    }
    say([lexiconWords(lexicons)], quiet: quiet)
    return lexicons
  }
}

/// Shows an address in the browser, where there is one.
private func openBrowser(_ address: String) {
  guard getenv("DISPLAY") != nil || getenv("WAYLAND_DISPLAY") != nil else { return }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["xdg-open", address]
  (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
  try? process.run()
}
