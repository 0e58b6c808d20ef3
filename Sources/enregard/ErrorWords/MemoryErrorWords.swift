import Bitext
import Memory

/// What went wrong with a memory.
func words(of error: MemoryError) -> String {
  switch error {
  case .missing(let path):
    "\(path): there is no memory there yet; create one with enregard tm add FILE, or name another with --memory"
  case .notMemory(let path, let message):
    "\(path): this is not a translation memory, or it is damaged (\(shown(message, limit: 200))); name another with --memory"
  case .newer(let path):
    "\(path): a later version of enregard created or changed this memory; use that version, or name another memory with --memory"
  case .busy(let path): "\(path): another program is writing to it; try again later"
  case .unwritable(let path, let message):
    "\(path): it cannot be written (\(shown(message, limit: 200))); check its permissions and the free space"
  case .noLanguage(let language, let known):
    "the memory has no texts in \(language); its languages are \(known.isEmpty ? "none" : known.joined(separator: ", "))"
  case .noFile(let file, let known):
    "the memory has no units of the file \(shown(file, limit: 200)); "
      + (known.isEmpty
        ? "it has none at all" : "it has units of \(known.map { shown($0, limit: 80) }.joined(separator: ", "))")
  case .manyFiles(let file, let paths):
    "the memory has units of several files called \(shown(file, limit: 200)); name one by its path: "
      + paths.map { $0.isEmpty ? "(one that was given this name)" : shown($0, limit: 200) }.joined(separator: ", ")
  case .nothingChosen(let path):
    "\(path): no unit meets the conditions, and nothing was changed; see what there is with enregard tm list"
  case .everythingChosen(let path, let units):
    "\(path): all \(units) units of the memory meet the conditions, and nothing was changed; if all are meant, add --all"
  }
}
