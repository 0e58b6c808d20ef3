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

      Nothing is lost: the units of all files follow one another under the first header, which also gets the notes and \
      properties of the others. Where another header differs in srclang, segtype, datatype or o-tmf, its units get these \
      attributes themselves. Duplicates are kept.

      With --join, units that have the same source, codes included, become one unit in several languages; a second \
      translation into the same language remains a unit of its own.
      """)

  @Argument(help: "The files; - for standard input.", completion: .file())
  var files: [String]

  @Flag(help: "Combine units that have the same source and translations into different languages.")
  var join = false

  @OptionGroup var output: OutputOption
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
