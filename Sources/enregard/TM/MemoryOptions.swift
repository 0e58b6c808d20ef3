import Files
import ArgumentParser
import Bitext
import Glibc
import Memory

/// Which memory is meant; the same words in every command that uses one.
struct MemoryOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The memory file; the user's own memory by default.", valueName: "file"),
    completion: .file())
  var memory: String?

  @Flag(name: .shortAndLong, help: "Print no progress, summary or warnings.")
  var quiet = false

  /// Where it is (XDG Base Directory Specification: a relative XDG_DATA_HOME doesn't count).
  var path: String {
    if let memory { return memory }
    let data = getenv("XDG_DATA_HOME").map { String(cString: $0) } ?? ""
    let home = getenv("HOME").map { String(cString: $0) } ?? "."
    return (data.hasPrefix("/") ? data : home + "/.local/share") + "/enregard/memory.sqlite"
  }

  var reads: [FileUse] { memoryUses(path) }

  func open(create: Bool = false) throws -> MemoryStore {
    try MemoryStore(path: path, create: create)
  }
}

/// A memory's file, and those that SQLite keeps beside it.
func memoryUses(_ path: String?) -> [FileUse] {
  guard let path else { return [] }
  return ["", "-wal", "-shm"].map { FileUse("--memory", path + $0) }
}
