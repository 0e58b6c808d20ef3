import ArgumentParser
import Files
import Workflows

/// Which word lists to align with; the same words in every command that aligns.
struct LexiconOptions: ParsableArguments {
  @Flag(help: "Use no dictionaries other than those given with --lexicon.")
  var noDictionary = false

  @Option(
    help: ArgumentHelp(
      "A glossary of your own (TSV or TBX), a dictionary, or a list made by lexicon build or --learn; repeatable.",
      discussion: """
        A line of TSV is source, tab, target, and optionally a tab and a weight above 0. Dictionaries: CC-CEDICT, StarDict \
        (name the .ifo), wiktextract's JSON Lines, MUSE's pairs; plain or packed by gzip.
        """, valueName: "file"),
    completion: .file())
  var lexicon: [String] = []

  @Option(
    help: ArgumentHelp(
      "A memory made by enregard tm: its units teach words, and pairs that it already has are kept together.",
      valueName: "file"), completion: .file())
  var memory: String?

  var reads: [FileUse] {
    FileUse.all("--lexicon", lexicon) + memoryUses(memory)
      + (noDictionary ? [] : dictionaryUses("a dictionary", in: ResourceFolders.ofEnvironment.dictionaries))
  }

  /// Which word lists these options ask for.
  var sources: LexiconSources {
    var sources = LexiconSources(folders: .ofEnvironment)
    (sources.files, sources.memory, sources.usesDictionaries) = (lexicon, memory, !noDictionary)
    return sources
  }
}
