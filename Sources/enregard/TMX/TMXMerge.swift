import ArgumentParser
import TMX

/// `enregard tmx merge`.
struct TMXMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join several files into one.",
    discussion: """
      Examples:
        enregard tmx merge client-*.tmx -o client.tmx
        enregard tmx merge en-fr.tmx en-de.tmx --join -o en-fr-de.tmx
        enregard tmx merge old.tmx new.tmx | enregard tmx dedupe - --keep newest -o all.tmx

      Nothing is lost: the units of all files come one after the other under the first one's header, which gets the notes \
      and properties that the others have beside; where another header says something else of its units (srclang, segtype, datatype, \
      o-tmf), they say so themselves. Duplicates stay.

      With --join units of one source, codes included, become one unit of many languages; a second translation into a \
      language stays a unit of its own.
      """)

  @Argument(help: "The files; - for standard input.", completion: .file())
  var files: [String]

  @Flag(help: "Make one unit of those that share their source and have texts in other languages each.")
  var join = false

  @OptionGroup var output: TMXOutputOptions
  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let inputs = files.map { TMXInput($0, encoding: input.encoding) }
    let (report, name) = try writingTMX(output, input, from: files, "merging") { sink, progress in
      try merge(inputs.map { $0.reopen }, joining: join, to: sink, progress: progress)
    }
    let joined = join ? ", \(report.dropped) joined to others" : ""
    say(["\(name): \(counted(report.written, "unit")) of \(counted(files.count, "file"))\(joined)"], quiet: input.quiet)
  }
}
