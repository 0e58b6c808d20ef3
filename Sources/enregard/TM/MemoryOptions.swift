import Files
import ArgumentParser
import Bitext
import Glibc
import Memory

/// Which memory is meant; the same words in every command that uses one.
struct MemoryOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The memory; that of the user when not given.", valueName: "file"),
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

/// What went wrong with a memory.
func words(of error: MemoryError) -> String {
  switch error {
  case .missing(let path):
    "\(path): there is no memory yet; make one with enregard tm add FILE, or name another with --memory"
  case .notMemory(let path, let message):
    "\(path): this is no translation memory, or it is damaged (\(shown(message, limit: 200))); name another with --memory"
  case .newer(let path):
    "\(path): a later version of enregard has made or changed this memory; use that, or name another with --memory"
  case .busy(let path): "\(path): other programs have been writing to it all the time; try again"
  case .unwritable(let path, let message):
    "\(path): it cannot be written (\(shown(message, limit: 200))); check permissions and room"
  case .noLanguage(let language, let known):
    "the memory has nothing in \(language); it has \(known.isEmpty ? "no texts" : known.joined(separator: ", "))"
  }
}
