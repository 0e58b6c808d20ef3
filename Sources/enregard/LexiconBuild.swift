import Files
import ArgumentParser
import ICU
import Lexicons

/// `enregard lexicon build`: installed dictionaries to a word list.
struct LexiconBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make a word list for two languages from the installed dictionaries, or from files.",
    discussion: """
      Uses the dictionaries between the two languages, in either direction, and goes from one to the other through every \
      third language that has dictionaries with both. A pair that only comes through third languages is kept when two \
      of them agree. The list is TSV: source, target, and how many dictionaries and third languages support the pair.

      With files the list is made of these alone: CC-CEDICT, pairs as MUSE's, StarDict (name the .ifo), wiktextract's \
      JSON Lines, glossaries in TSV or TBX, each plain or packed by gzip.

      Examples:
        enregard lexicon build de fr -o de-fr.tsv
        enregard lexicon build en zh cedict_ts.u8.gz -o en-zh.tsv
        enregard lexicon build en fr kaikki.org-dictionary-English.jsonl.gz -o en-fr.tsv
      """)

  @Argument(help: "The language of the first column, such as en or pt-BR.") var from: LanguageArgument
  @Argument(help: "The language of the second column.") var to: LanguageArgument

  @Argument(
    help: "Dictionaries and word lists to make it of, in place of those that are installed.", completion: .file())
  var files: [String] = []

  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("How many third languages must agree on a pair that no dictionary has.", valueName: "n"))
  var minimumSupport = 2

  @Option(
    help: ArgumentHelp("Instead of that, keep this many of these pairs, those with the best support.", valueName: "n"))
  var strongest: Int?

  @Flag(help: "Complete the dictionaries with each third language through the others first (slow).")
  var completePivots = false

  @OptionGroup var options: DictionaryOptions

  @Flag(name: .shortAndLong, help: "Print no progress, summary or warnings.")
  var quiet = false

  func validate() throws {
    guard minimumSupport > 0, strongest ?? 1 > 0 else {
      throw ValidationError("A number of third languages or pairs must be at least 1.")
    }
    guard from.language.base != to.language.base else {
      throw ValidationError("\(from.language) and \(to.language) are the same language; name two.")
    }
  }

  func run() throws {
    // Opened before the work, so that an output that cannot be written costs nobody any time.
    let runFiles = RunFiles(reading: files.isEmpty ? options.reads : FileUse.all("<files>", files))
    let file = try Output(runFiles.writing("-o", output.path))
    try file.discardingOnError { if files.isEmpty { try build(to: file) } else { try convert(to: file) } }
  }

  private func build(to file: Output) throws {
    let (source, target) = (from.language, to.language)
    let recipe = LexiconRecipe(
      minimumSupport: minimumSupport, strongest: strongest, completesPivots: completePivots)
    let bar = ProgressBar(title: "reading dictionaries", isShown: !quiet)
    var built = buildLexicon(from: source, to: target, with: options.dictionaries(), recipe: recipe) { step in
      let name = step.pivot.map { "over " + LanguageTag.displayName($0.tag, in: "en") } ?? "direct"
      bar.update(step.share, title: name)
    }
    bar.finish()
    guard built.lexicon.count > 0 else {
      throw InputError.noDictionaries(source: source, target: target, folder: options.folder)
    }
    built.lexicon.provenance = built.provenance(recipe: recipe)
    try file.sink.write(built.lexicon.sorted().tsv())
    try file.finish()
    say(buildSummary(built), quiet: quiet)
  }

  private func convert(to file: Output) throws {
    let lists = try files.map { try readUserLexicon(at: $0, source: from.language, target: to.language) }
    let merged = mergedLexicon(of: lists, source: from.language, target: to.language)
    try file.sink.write(merged.tsv())
    try file.finish()
    say(
      lists.map { "\($0.name): \(counted($0.count, "pair"))" }
        + ["\(counted(merged.count, "pair")) of \(from.language) and \(to.language)"], quiet: quiet)
  }

  private func buildSummary(_ built: BuiltLexicon) -> [String] {
    var lines = built.unreadable.map { "warning: \($0.dictionary.name) is left out: \(words(of: $0.error))" }
    if built.skippedIndexLines > 0 {
      lines.append("warning: \(counted(built.skippedIndexLines, "index line")) left out as unreadable")
    }
    let pivots = built.pivots.isEmpty ? "" : " (\(built.pivots.map(\.tag).joined(separator: " ")))"
    lines.append(
      "\(counted(built.lexicon.count, "pair")) of \(from.language) and \(to.language): \(built.directPairs) from "
        + "dictionaries of the two, \(built.pivotedPairs) through \(counted(built.pivots.count, "third language"))\(pivots), "
        + "\(built.commonPairs) of them both ways")
    return lines
  }
}
