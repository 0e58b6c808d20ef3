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
        enregard align a.en.txt a.fr.txt --format tmx | enregard tm add - --name a.txt

      A unit that the memory has already is folded into that one, and where it came from is added: file, date, author, confidence, \
      texts before and after. Units are written some thousands at a time; --progress prints a line when they are safe on the disk. \
      What was interrupted is simply done again. A file that cannot be read to its end is told of, and the others are added (exit status 2).
      """)

  @Argument(help: "The TMX files; - for standard input.", completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("What to call the file; its path when not given.", valueName: "name"))
  var name: String?

  @Flag(help: "Print to standard output how many units are safe, each time that some are.")
  var progress = false

  @Option(
    help: ArgumentHelp(
      "The encoding, where the file itself doesn't say the right one, such as windows-1252.", valueName: "encoding"))
  var encoding: String?

  @OptionGroup var options: MemoryOptions

  func run() throws {
    var store: MemoryStore?
    var hasFailed = false
    for file in files {
      do {
        // Its head is read before a memory is made.
        let reader = try TMXReader(path: file, encoding: encoding)
        let memory = try store ?? options.open(create: true)
        store = memory
        try add(reader, file, to: memory)
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
    if hasFailed { throw ExitCode(ExitStatus.unusable) }
  }

  private func add(_ reader: TMXReader, _ file: String, to store: MemoryStore) throws {
    let bar = ProgressBar(title: "adding", isShown: !options.quiet)
    defer { bar.finish() }
    let output = DescriptorSink.standardOutput()
    var told = 0
    // Whoever follows the progress may have gone; what was begun is added all the same.
    var untold: (any Error)?
    let shown = file == "-" ? "standard input" : file
    let report: AdditionReport
    do {
      report = try store.add(reader, name: name ?? shown) {
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
    } catch {
      bar.finish()
      if told > 0 { say(["\(shown): \(counted(told, "unit")) added before it broke off"], quiet: options.quiet) }
      throw error
    }
    bar.finish()
    var words = "\(shown): \(counted(report.added, "unit")) added"
    if report.folded > 0 { words += ", \(report.folded) known already" }
    if report.unpaired > 0 { words += ", \(report.unpaired) without two texts passed over" }
    say([words], quiet: options.quiet)
    if let untold { throw untold }
  }
}
