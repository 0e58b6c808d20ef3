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
  }
}
