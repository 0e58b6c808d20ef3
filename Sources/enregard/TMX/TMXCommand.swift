import ArgumentParser

/// `enregard tmx`: looking after translation memories in files.
struct TMXCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tmx",
    abstract:
      "Look after translation memories in files: count, choose, turn round, join, part, clean, compare, convert.",
    discussion: """
      Files of any size, in memory that does not grow with them. What is not asked for stays as it is: unknown properties, \
      notes, inline codes, comments, the order of attributes. What is written is UTF-8 without a byte order mark, the same bytes for the same \
      input, and appears whole or not at all. Malformed files, and such as declare entities, are refused with the line and \
      the cause.
      """,
    subcommands: [
      TMXStats.self, TMXSelect.self, TMXInvert.self, TMXMerge.self, TMXDedupe.self, TMXSplit.self, TMXFilter.self,
      TMXLint.self, TMXDiff.self, TMXClean.self, TMXConvert.self,
    ])
}
