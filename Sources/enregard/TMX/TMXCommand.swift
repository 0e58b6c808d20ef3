import ArgumentParser

/// `enregard tmx`: looking after translation memories in files.
struct TMXCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tmx",
    abstract:
      "Maintain TMX files: count, select, invert, merge, split, filter, edit, clean, compare and convert.",
    discussion: """
      Files may be of any size; they are streamed. What a command is not about is kept as it is: unknown properties, \
      notes, inline codes, comments, the order of attributes. Output is UTF-8 without a byte order mark, the same bytes \
      for the same input, and is written completely or not at all. Malformed files, and files that declare entities, are \
      rejected with the line and the cause.
      """,
    subcommands: [
      TMXStats.self, TMXSelect.self, TMXInvert.self, TMXMerge.self, TMXDedupe.self, TMXSplit.self, TMXFilter.self,
      TMXEdit.self, TMXLint.self, TMXDiff.self, TMXClean.self, TMXConvert.self,
    ])
}
