import ArgumentParser
import Files
import Formats
import Memory

/// `enregard tm add`.
struct TMAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add the units of TMX files.",
    discussion: """
      Examples:
        enregard tm add client-*.tmx
        enregard tm add manual.tmx --property client=Acme --property project=Manual
        enregard align a.en.txt a.fr.txt --format tmx | enregard tm add - --name a.txt

      A file that was added before is taken for a new version of itself: units that it no longer has go, unless other \
      files have them; --keep keeps them. Files are told apart by where they lie, those added with --name by that name; \
      standard input without a name replaces nothing. Nothing goes if the file cannot be read to its end.

      A unit that the memory already has is not added again; where it came from is added to the existing unit: file, \
      date, author, confidence, texts before and after. Units are written some thousands at a time; --progress prints a \
      line when they are safe on the disk. After an interruption, run the same command again. A file that cannot be read \
      to its end is reported, the others are added, and the exit status is 2.
      """)

  @Argument(help: "The TMX files; - for standard input.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The name to record for the files, and to know them by when they are added again; their paths by default.",
      valueName: "name"))
  var name: String?

  @Flag(help: "Keep units that the file had when it was added before and no longer has.")
  var keep = false

  @OptionGroup var stamps: StampOptions

  @Flag(help: "Print how many units are safely stored, after each batch, on standard output.")
  var progress = false

  @Option(
    help: ArgumentHelp(
      "The encoding, if the file does not declare the right one, such as windows-1252.", valueName: "encoding"))
  var encoding: String?

  @OptionGroup var options: MemoryOptions

  func run() throws {
    var store: MemoryStore?
    // Also where an error ends it: the memory is one file then.
    defer { try? store?.close() }
    var hasFailed = false
    // Files under one name are parts of one: what it had is known before the first of them is added.
    var shared: (isKnown: Bool, replacement: Replacement?) = (false, nil)
    for (index, file) in files.enumerated() {
      do {
        // Its head is read before a memory is made.
        let reader = try TMXReader(path: file, encoding: encoding)
        let memory = try store ?? options.open(create: true)
        store = memory
        let source = AddedFile(
          name: name ?? title(of: file), path: name == nil && file != "-" ? absolutePath(file) : nil)
        let mayReplace = !keep && (name != nil || file != "-")
        if name == nil || !shared.isKnown { shared = (true, try mayReplace ? memory.replacement(of: source) : nil) }
        let isLast = name == nil || index == files.count - 1 && !hasFailed
        try add(reader, file, as: source, to: memory, shared.replacement, finishing: isLast)
      } catch let error as MemoryError {
        // The next file would fare no better.
        throw error
      } catch {
        hasFailed = true
        // Not left out by --quiet: a file was.
        say(["enregard: error: \(words(for: error) ?? "\(error)")"], quiet: false)
      }
    }
    try store?.close()
    store = nil
    if hasFailed { throw ExitCode(ExitStatus.unusable) }
  }

  private func title(of file: String) -> String { file == "-" ? "standard input" : file }

  private func add(
    _ reader: TMXReader, _ file: String, as source: AddedFile, to store: MemoryStore, _ replacement: Replacement?,
    finishing: Bool
  ) throws {
    let bar = ProgressBar(title: "adding", isShown: !options.quiet)
    defer { bar.finish() }
    let output = DescriptorSink.standardOutput()
    var told = 0
    // Whoever follows the progress may have gone; what was begun is added all the same.
    var untold: (any Error)?
    let shown = title(of: file)
    let report: AdditionReport
    var removed = 0
    do {
      report = try store.add(
        reader, file: source, properties: stamps.properties(), replacement: replacement
      ) {
        bar.update($0)
      } committed: { report in
        let safe = report.added + report.folded
        guard safe > told else { return }
        told = safe
        guard progress, untold == nil else { return }
        do {
          try output.write(Array("\(safe)\n".utf8))
          try output.flush()
        } catch { untold = error }
      }
      if finishing, let replacement { removed = try store.finish(replacement) }
    } catch {
      bar.finish()
      if told > 0 { say(["\(shown): \(counted(told, "unit")) added before the error"], quiet: options.quiet) }
      throw error
    }
    bar.finish()
    var words = "\(shown): \(counted(report.added, "unit")) added"
    if report.folded > 0 { words += ", \(report.folded) known already" }
    if report.unpaired > 0 { words += ", \(report.unpaired) without two texts skipped" }
    if removed > 0 { words += ", \(removed) that it no longer has removed" }
    say([words], quiet: options.quiet)
    if let untold { throw untold }
  }
}
