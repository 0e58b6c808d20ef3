import ArgumentParser

/// `enregard tm`: a translation memory that grows.
struct TMCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tm",
    abstract: "Keep a translation memory: add to it, search it, count what it saves, pretranslate with it.",
    discussion: """
      The memory is one SQLite file: $XDG_DATA_HOME/enregard/memory.sqlite (~/.local/share when that is not set), or the one of \
      --memory. Any number of programs may read and write it at once; what is said to be added is on the disk.
      """,
    subcommands: [
      TMAdd.self, TMSearch.self, TMConcordance.self, TMLeverage.self, TMPretranslate.self, TMExport.self, TMList.self,
      TMEdit.self, TMRemove.self, TMStats.self, TMVerify.self, TMCompact.self, TMServe.self,
    ])
}
