import ArgumentParser
import Maintenance

/// `enregard tmx merge`.
struct TMXMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join several files into one.",
    discussion: """
      Examples:
        enregard tmx merge client-*.tmx -o client.tmx
        enregard tmx merge old.tmx new.tmx | enregard tmx dedupe - --keep newest -o all.tmx

      Nothing is lost: the units of all files come one after the other under the first one's header, which gets the notes \
      and properties that the others have beside; where another header says something else of its units (srclang, segtype, datatype, \
      o-tmf), they say so themselves. Duplicates stay.
      """)

  @Argument(help: "The files; - for standard input.", completion: .file())
  var files: [String]

  @OptionGroup var output: TMXOutputOptions
  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let inputs = files.map { TMXInput($0, encoding: input.encoding) }
    let (report, name) = try writingTMX(output, input, from: files, "merging") { sink, progress in
      try merge(inputs.map { $0.reopen }, to: sink, progress: progress)
    }
    say(["\(name): \(counted(report.written, "unit")) of \(counted(files.count, "file"))"], quiet: input.quiet)
  }
}
