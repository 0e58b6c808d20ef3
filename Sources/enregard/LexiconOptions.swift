import ArgumentParser
import Bitext
import Files
import Lexicons

/// Which word lists to align with; the same words in every command that aligns.
struct LexiconOptions: ParsableArguments {
  @Flag(help: "Use no dictionary but those of --lexicon: evidence comes from the two documents alone.")
  var noDictionary = false

  @Option(
    help: ArgumentHelp(
      "A glossary of your own (TSV or TBX), or a list made by lexicon build or --learn; repeatable.",
      discussion: "A line of TSV is source, tab, target, and perhaps a tab and a weight above 0.", valueName: "file"),
    completion: .file())
  var lexicon: [String] = []

  @Option(
    help: ArgumentHelp(
      "A memory of enregard tm to draw on: words that its units teach, and texts that it has word for word.",
      valueName: "file"), completion: .file())
  var memory: String?

  var reads: [FileUse] {
    FileUse.all("--lexicon", lexicon) + memoryUses(memory)
      + (noDictionary ? [] : dictionaryUses("a dictionary", in: dictionaryFolder()))
  }

  /// The user's lists, what the memory teaches, then the others.
  ///
  /// - Parameter say: as `lexicons(for:_:say:)` has it.
  /// - Throws: `ReadingError`, `LexiconError`, `MemoryError`.
  func lexicons(
    for source: Language?, _ target: Language?, say: @escaping @Sendable (String) -> Void
  ) throws -> [Lexicon] {
    let own = try lexicon.map { path in
      try readUserLexicon(try readFile(path), name: path, source: source, target: target)
    }
    let others = noDictionary ? [] : enregard.lexicons(for: source, target, say: say)
    guard let taught = try memoryKnowledge()?.lexicon(source, target, with: own + others) else { return own + others }
    return own + [taught] + others
  }

  /// The memory that is to be drawn on; nil without one.
  /// - Throws: `MemoryError`.
  func memoryKnowledge() throws -> MemoryKnowledge? {
    try memory.map(MemoryKnowledge.init(path:))
  }
}
